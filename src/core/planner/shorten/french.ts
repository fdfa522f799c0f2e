import type { Grammar } from './grammar.ts';

const verb =
  'a|ont|est|sont|était|étaient|sera|seront|fut|furent|avait|avaient|doit|doivent|peut|peuvent|permet|permettent|reste|restent|\\p{Ll}{3,}(?:ait|aient|era|eront|èrent|ent)';
const follows =
  "le|la|les|un|une|des|du|de|d['’]|l['’]|au|aux|à|en|dans|sur|par|pour|avec|son|sa|ses|leur|leurs|ce|cette|ces|été|plus|\\p{Ll}+(?:é|i|u|is|it)e?s?|\\d+";
const second = new RegExp(String.raw`,?\set\s(?:${verb})\s(?:${follows})`, 'gu');
const predicate = new RegExp(String.raw`[\s'’](?:${verb})\s`, 'u');

export const french: Grammar = {
  connective:
    /^(?:En effet|Par ailleurs|De plus|En outre|Cependant|Toutefois|Néanmoins|Ainsi|Enfin|Ensuite|De même|En revanche|Par exemple|En particulier|D['’]abord|Par conséquent|Finalement|Premièrement|Deuxièmement|Notamment|Également|Or|Et|Puis),\s/,
  droppable:
    /^(?:qui|dont|où|ce qui|ce que|lequel|laquelle|lesquels|lesquelles|auquel|duquel|(?:pour|avec|dans|sur|par|à) (?:lequel|laquelle|lesquels|lesquelles|qui)|tandis que|tandis qu['’]|alors que|alors qu['’]|bien que|bien qu['’]|puisque|parce que|parce qu['’]|car|afin de|afin que|afin d['’]|pour|notamment|y compris|en particulier|par exemple|comme|ainsi que|grâce à|grâce au|grâce aux|avec|en \p{Ll}+ant|permettant|soit|dès lors que|c['’]est-à-dire|suivi|suivie|suivis|\p{Ll}+ée?s? (?:depuis|par|en|à|dans|sur|pour))(?:\s|$|(?<=['’]))/u,
  limiting:
    /(?:^|\s)(?:ne|n['’]\p{L}+|pas|jamais|aucune?|sans|sauf|si|s['’]il\p{L}*|mais|seulement|uniquement|que si|à condition|ni|rien|guère|hormis|excepté)(?=[\s,.]|$)/u,
  isRelative: (clause) => /^(?:qui|dont|où|lequel|laquelle|lesquels|lesquelles|auquel|duquel)\s/.test(clause),
  isMain: (clause) => predicate.test(` ${clause} `),
  isApposition: (clause) => /^(?:une?|le|la|l['’]|les|premi[eè]re?)\s?/.test(clause) && !predicate.test(` ${clause} `) && !/\s(?:et|ou)\s/.test(clause),
  secondPredicate,
  opening:
    /^(?:Dans|En|À|A|Au|Aux|Après|Avant|Pendant|Lors|Depuis|Pour|Avec|Malgré|Grâce|Face|Afin|Bien que|Tandis que|Alors que|Sur|Sous|Par|Selon les termes|Outre|Durant|Parmi)\s[^,\d]+,\s(?=(?:le|la|les|un|une|des|ce|cette|ces|il|elle|ils|elles|on|nous|son|sa|ses|leur|leurs|plusieurs|deux|trois|l['’]|\p{Lu}\p{L}+)\s?)/u,
  examples: null,
  isTorn: (sentence) => /\s(?:et|ou|de|du|des|la|le|les|un|une|à|au|aux|en|dans|pour|par|avec|que|qui)$/.test(sentence) || !predicate.test(` ${sentence} `),
};

function secondPredicate(sentence: string): number | null {
  for (const match of sentence.matchAll(second)) {
    const before = sentence.slice(0, match.index);
    if (match.index > 20 && predicate.test(`${before} `)) return match.index;
  }
  return null;
}
