import { clausesOf } from './clauses.ts';
import type { Cut, Grammar } from './grammar.ts';

// Nouns and adverbs end like verbs: "document", "souvent".
const plural =
  '(?!(?:souvent|argent|urgent|agent|client|patient|récent|présent|absent|différent|fréquent|cent|accent|parent|content|permanent|équivalent|précédent|continent|incident|président|excellent|évident|accident|occident|orient|talent|prudent|pertinent|transparent|cohérent|référent|adhérent|résident|torrent|conscient|innocent|antécédent|coefficient|ingrédient|inconvénient)\\s)\\p{Ll}{2,}(?<!m)ent|(?:for|transfor|infor|refor|perfor|ai|ani|nom|consom|esti|affir|confir|expri|suppri|impri|assu|résu|fer|enfer|program|procla|récla|for|ti|dor)ment';
// In the singular only the commonest can be told; after an article they are nouns.
const singular =
  '(?<!(?<!\\p{L})(?:le|la|les|un|une|du|de|des|ce|cet|cette|ces|son|sa|ses|leur|leurs|en|par|pour|à|au|aux|sans|avec|plus|chaque|notre|votre|et|ou)\\s)(?:contient|fournit|propose|utilise|nécessite|demande|donne|montre|concerne|représente|constitue|comprend|comporte|dispose|offre|assure|crée|gère|définit|décrit|devient|tient|vient|revient|fait|va|dit|met|prend|sert|suit|suffit|produit|réduit|construit|conduit|vaut|faut|veut|sait|voit|reçoit|croit|connaît|paraît|apparaît|existe|trouve|affiche|exécute|effectue|dépend|rend|répond|correspond|attend|étend|entraîne|favorise|renforce|améliore|augmente|diminue|progresse|atteint|couvre|ouvre|joue|occupe|possède|bénéficie|appelle|semble|commence|continue|finit|agit|choisit|garantit|établit|recommande|souhaite|estime|précise|rappelle|souligne|confirme|adopte|approuve|décide|prévoit|vise|participe|contribue|intervient|convient|détecte|vérifie|détermine|exige|indique|affecte|empêche|évite|accepte|refuse|cherche|travaille|vit|habite|dure|coûte|exploite|accueille|relie|traverse|remplace|soutient|maintient|obtient|appartient|provient|devrait|pourrait|migre|démarre|installe|charge)';
// "Vous pouvez", "installez"; after a pronoun any word is a verb.
const spoken =
  "(?!(?:chez|assez|nez|rez)\\s)\\p{L}{2,}ez(?:-(?:vous|le|la|les|en|y|moi|nous))?|(?<=(?<!\\p{L})(?:il|elle|on|ils|elles)\\s(?:(?:ne|se|y|en|le|la|les|lui|leur)\\s|[ns]['’])?)(?!(?:ne|se|y|en|le|la|les|lui|leur)\\s)\\p{Ll}{2,}";
const verb = `a|ont|est|sont|était|étaient|sera|seront|fut|furent|avait|avaient|doit|doivent|peut|peuvent|permet|permettent|reste|restent|\\p{Ll}{3,}(?:ait|aient|era|eront|èrent)|\\p{Ll}{2,}(?:rra|rront)|${plural}|${singular}|${spoken}`;
const follows =
  "le|la|les|un|une|des|du|de|d['’]|l['’]|au|aux|à|en|dans|sur|par|pour|avec|son|sa|ses|leur|leurs|ce|cette|ces|été|plus|\\p{Ll}+(?:é|i|u|is|it)e?s?|\\d+";
const second = new RegExp(String.raw`,?\set\s(?:${verb})\s(?:${follows})`, 'gu');
const predicate = new RegExp(String.raw`[\s'’](?:${verb})\s`, 'u');

export const french: Grammar = {
  connective:
    /^(?:En effet|Par ailleurs|De plus|En outre|Cependant|Toutefois|Néanmoins|Ainsi|Enfin|Ensuite|De même|En revanche|Par exemple|En particulier|D['’]abord|Par conséquent|Finalement|Premièrement|Deuxièmement|Notamment|Également|Or|Et|Puis|En général|En fait|Bien sûr|Bien entendu|Naturellement|Évidemment|Autrement dit|En d['’]autres termes|En résumé|En conclusion|En somme|Au contraire|D['’]une part|D['’]autre part|D['’]ailleurs|À cet effet|Pour cela|Pour ce faire|Dans ce cas|De ce fait|Du coup|Aussi|Malheureusement|Heureusement|Troisièmement|Dans un premier temps|Comme indiqué plus haut|Comme on l['’]a vu|Par contre|Inversement|Ainsi donc|Alors),\s|^(?:Mais|Et|Or)\s(?=(?:le|la|les|l['’]|un|une|des|il|elle|ils|elles|ce|cette|ces)[\s'’]?)/,
  frame:
    /^(?:Il (?:convient|est important|est utile|est nécessaire|est intéressant|importe|faut|y a lieu) (?:également |aussi |enfin )?(?:de |d['’])?(?:noter|rappeler|remarquer|souligner|préciser|signaler|savoir|ajouter|mentionner|observer) (?:que |qu['’])|(?:Notons|Rappelons|Soulignons|Précisons|Remarquons|Ajoutons|Signalons)(?:-le)? (?:également |aussi |enfin )?(?:que |qu['’])|On (?:notera|remarquera|observera|rappellera|retiendra) (?:également |aussi |enfin )?(?:que |qu['’])|(?:À|A) noter (?:que |qu['’])|Il est à noter (?:que |qu['’])|Sachez (?:que |qu['’])|Notez (?:également |aussi |enfin )?(?:que |qu['’])|Force est de constater (?:que |qu['’]))/,
  subordinate:
    /^(?:Si|S['’]il|S['’]ils|Même si|Même s['’]|Quand|Lorsque|Lorsqu['’]|Bien que|Bien qu['’]|Comme|Puisque|Dès que|Dès lors que|Après|Avant|Pour|Afin|Une fois|Tandis que|Alors que|Tant que|Pendant que|Quoique|Étant donné|En \p{Ll}+ant|À moins|Pourvu|Plutôt|Au lieu|Outre|Hormis|Sans|Non seulement|Plus |Moins |Quel)/u,
  fillers:
    /,\s(?:en effet|par ailleurs|en outre|par exemple|bien sûr|bien entendu|d['’]ailleurs|de plus|en revanche|toutefois|cependant|néanmoins|ainsi|donc|enfin),(?=\s)|(?<=\p{L}\s)(?<!\b(?:mais|pas|non|seulement|et|ou|que|si) )(?:également|donc|par ailleurs|en outre|en effet|bien entendu|bien sûr)(?=\s\p{L})|(?<=\b(?:est|sont|était|a|ont|sera|peut|peuvent|doit|doivent) )ainsi(?=\s(?!que\b)\p{L})/gu,
  droppable:
    /^(?:qui|dont|où|ce qui|ce que|lequel|laquelle|lesquels|lesquelles|auquel|duquel|(?:pour|avec|dans|sur|par|à) (?:lequel|laquelle|lesquels|lesquelles|qui)|tandis que|tandis qu['’]|alors que|alors qu['’]|bien que|bien qu['’]|puisque|parce que|parce qu['’]|car|afin de|afin que|afin d['’]|pour|notamment|y compris|en particulier|par exemple|comme|ainsi que|grâce à|grâce au|grâce aux|avec|en \p{Ll}+ant|permettant|soit|dès lors que|c['’]est-à-dire|suivi|suivie|suivis|voyez|consultez|voir|reportez-vous|lisez|\p{Ll}+ée?s? (?:depuis|par|en|à|dans|sur|pour))(?:\s|$|(?<=['’]))/u,
  limiting:
    /(?:^|\s)(?:ne|n['’]\p{L}+|pas|jamais|aucune?|sans|sauf|si|s['’]il\p{L}*|mais|seulement|uniquement|que si|à condition|ni|rien|guère|hormis|excepté|dont (?:la (?:moitié|majorité|plupart)|un (?:tiers|quart)))(?=[\s,.]|$)/u,
  closesWithVerb: false,
  expects: () => true,
  pairs: [
    [/\b(?:plus|moins|mieux|autre|autres|meilleure?s?|pire)\b/, /^(?:que\s|qu['’])/],
    [/(?:^|\s)(?:si|tant|tel|telle|tellement|aussi|autant|même)\s/, /^(?:que\s|qu['’])/],
    [/\b(?:trop|assez|suffisamment)\s/, /^pour\s/],
    [/\bnon seulement\b/, /\bmais\b/],
    [/\b(?:ne|n['’]\p{L}+)\s/u, /^(?:que\s|qu['’]|parce|car|puisque|afin|pour)/],
    [/\bd['’]une part\b/, /d['’]autre part/],
    [/\b(?:soit|ni)\s/, /^(?:soit|ni|ou)\s/],
    [/^Plus\s/, /^plus\s/],
    [/(?:utilisée?s?|nécessaires?|prête?s?|utiles?|conçue?s?|destinée?s?|servi|sert|servent|suffit|permet)$/, /^(?:pour|à|de)\s/],
  ],
  needsRelative: (before) => /(?:^|\s)(?:ceux|celui|celles?|tous|toutes|seuls?|seules?|personnes)$/.test(before),
  isRelative: (clause) => /^(?:qui|dont|où|lequel|laquelle|lesquels|lesquelles|auquel|duquel)\s/.test(clause),
  isMain: (clause) => predicate.test(` ${clause} `),
  isApposition: (clause) => /^(?:une?|le|la|l['’]|les|premi[eè]re?)\s?/.test(clause) && !predicate.test(` ${clause} `) && !/\s(?:et|ou)\s/.test(clause),
  secondPredicate,
  opening:
    /^(?:Dans|En|À|A|Au|Aux|Après|Avant|Pendant|Lors|Depuis|Pour|Avec|Malgré|Grâce|Face|Afin|Bien que|Tandis que|Alors que|Sur|Sous|Par|Selon les termes|Outre|Durant|Parmi)\s[^,\d]+,\s(?=(?:le|la|les|un|une|des|ce|cette|ces|il|elle|ils|elles|on|nous|son|sa|ses|leur|leurs|plusieurs|deux|trois|l['’]|\p{Lu}\p{L}+)\s?)/u,
  scope:
    /^(?:(?:Pour|Sur|Sous|Parmi|Avec|Chez)\s(?!(?:cela|ce faire|l['’]instant|le moment|une fois|autant)\b|\p{Ll}+(?:er|ir|re)\s)|En (?:temps normal|principe|général|théorie|pratique|moyenne)|Dans (?:tous les autres|certains|la plupart des|ce|ces|le|les autres|de nombreux) cas|[^,]*\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|dernière?s)\b|À (?:notre|ma) connaissance)/u,
  examples: null,
  isTorn,
  adverbials,
  telegraph,
};

const cutShort =
  /\s(?:et|ou|de|du|des|la|le|les|un|une|à|au|aux|en|dans|pour|par|avec|que|qui|sur|sous|son|sa|ses|leur|leurs|ce|cette|ces|plus|très|si|entre)$/;

function isTorn(sentence: string, whole: string): boolean {
  if (cutShort.test(sentence)) return true;
  const clauses = clausesOf(sentence);
  // What opens with a condition has its main clause after a comma, and not before another condition.
  if (sentence !== whole && french.subordinate.test(sentence) && whole.startsWith(sentence)) {
    const later = clauses.slice(1).map((clause) => sentence.slice(clause.start, clause.end));
    if (
      !later.some(
        (clause) =>
          french.isMain(clause) &&
          !french.isRelative(clause) &&
          !french.droppable.test(clause) &&
          !/^(?:et|ou|mais)\s(?:si|que|qu['’])|^(?:si|s['’]il|quand|lorsque|afin|pour)\s/.test(clause),
      )
    )
      return true;
  }
  return !predicate.test(` ${sentence} `);
}

const circumstance =
  /\s(?:afin de\s|afin d['’]|afin que\s|grâce à\s|grâce au[x]?\s|à cause d|en raison d|lors d|au cours d|pendant\s|durant\s|dans le cadre d|à l['’]occasion d|suite à\s|suite au[x]?\s|tandis qu|alors que\s|parce qu|puisqu|ainsi que\s|en vue d|dans le but d|tout en\s)/g;

const leading =
  /(?:^|\s)(?:à la fois|même|aussi|mais|et|ou|non|pas|surtout|notamment|exemple|voire|est|sont|seulement|uniquement|plus|moins|sauf|excepté|hormis|avant|après|dès)$/;

/** What follows a clause of at least six words without a comma: its reason, time or occasion. */
function adverbials(text: string): Cut[] {
  const second = secondPredicate(text);
  return [...text.matchAll(circumstance)]
    .filter(({ index }) => {
      const head = text.slice(0, index);
      return (
        (second === null || second < index) &&
        !leading.test(head) &&
        head.split(/\s+/).length >= 6 &&
        !/[,;:–—]/.test(text.slice(index)) &&
        predicate.test(` ${head} `)
      );
    })
    .map(({ index }): Cut => ({ rule: 'adverbial', start: index, end: text.length }))
    .reverse();
}

const passive =
  /^(Le\s|La\s|Les\s|L['’])(?=\p{Ll})((?:(?!\s(?:qui|que|dont|où|et|ou|ne|pas|a|ont|est|sont)\s|[,;:]).){2,60}?)\s(a été|ont été|fut|furent|est|sont|était|étaient)\s(?=(?:\p{Ll}{2,}(?:é|i|u|is|it|ert|eint)e?s?)\s(?:par|en|dans|à|au|aux|sur|pour|depuis|lors|le|avec|de|du)\s)/u;

/** A plain passive without its article and auxiliary: "budget adopté par le conseil". */
function telegraph(text: string, long: boolean): Cut[] {
  const found = long ? passive.exec(text) : null;
  if (!found || predicate.test(text.slice(found[0].length)) || /\p{Ll}{2,}ée?s?(?:\s|$)/u.test(found[2] ?? '')) return [];
  const [all, article = '', , auxiliary = ''] = found;
  return [
    { rule: 'article', start: 0, end: article.length },
    { rule: 'auxiliary', start: all.length - auxiliary.length - 1, end: all.length },
  ];
}

function secondPredicate(sentence: string): number | null {
  for (const match of sentence.matchAll(second)) {
    const before = sentence.slice(0, match.index);
    if (match.index > 20 && !inRelative(before) && predicate.test(`${before} `)) return match.index;
  }
  return null;
}

/** True where the only verb so far stands in a clause on the subject: "tous ceux qui connaissent", and the main one is to come. */
function inRelative(before: string): boolean {
  const at = /\s(?:qui|dont|où)\s/.exec(before)?.index;
  return at !== undefined && !predicate.test(` ${before.slice(0, at)} `);
}
