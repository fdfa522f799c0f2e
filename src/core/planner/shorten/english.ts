import { clausesOf } from './clauses.ts';
import type { Grammar } from './grammar.ts';

const determiner =
  'the|a|an|its|his|her|their|our|this|these|that|those|some|several|many|more|no|not|all|both|one|two|three|it|him|them|us|in|on|at|to|for|from|by|with|of|as|into|over|under|through|during|after|before|about|against|without|within|up|out|off|down|back|\\d[\\d,.]*';
const verb =
  'was|were|is|are|has|had|have|became|began|received|won|made|took|led|went|came|gave|left|found|held|said|saw|set|sold|spent|stood|told|wrote|built|brought|grew|lost|met|paid|ran|sent|(?!(?:need|indeed|speed|seed|feed|breed|hundred)\\b)\\p{Ll}{2,}ed';
const present = '\\p{Ll}{2,}[^su]s';
const second = new RegExp(String.raw`,?\s(?:and|then)\s(?:\p{Ll}+ly\s)?(?:${verb})\s(?:\p{Ll}+ly\s)?(?:${determiner}|\p{Lu}\p{Ll}*)(?=\s|$)`, 'gu');
// Plural nouns look like verbs in the present: they count only where the sentence has no other verb.
const strong = new RegExp(String.raw`\s(?:${verb}|can|could|will|would|may|might|shall|should|must|do|does|did)\s`, 'u');
const predicate = new RegExp(String.raw`\s(?:${verb}|${present}|can|could|will|would|may|might|shall|should|must|do|does|did)\s`, 'u');

const presentTense = new RegExp(String.raw`\s${present}\s(?:${determiner})\s`, 'u');

export const english: Grammar = {
  connective:
    /^(?:However|Moreover|Furthermore|In addition|Additionally|Therefore|Thus|Consequently|As a result|Nevertheless|Nonetheless|For example|For instance|In particular|In fact|Indeed|In contrast|On the other hand|In other words|Finally|First|Second|Third|Firstly|Secondly|Meanwhile|Similarly|Specifically|Overall|Also|Besides|Hence|And|Then|Afterwards|Subsequently|Eventually),\s/,
  droppable:
    /^(?:(?:some|many|most|all|both|one|two|none|several|each) of (?:which|whom)|(?:in|of|with|by|for|to|from|at|on|during|under|after) (?:which|whom|whose)|which|who|whose|whom|where|when|while|whereas|although|though|because|since|as|so that|so|including|such as|especially|particularly|in particular|notably|namely|e\.g\.|i\.e\.|for example|for instance|with|followed by|known as|based on|due to|thanks to|along with|together with|as well as|leading|making|allowing|resulting|causing|giving|becoming|leaving|using|bringing|creating|providing|helping|replacing|following|reflecting|suggesting|indicating|showing|having|being|thereby|thus|according to)\s/,
  limiting: /(?:^|\s)(?:not|no|never|none|nor|neither|only|unless|if|except|but|provided|without|rather|hardly|until|nothing|n't)(?=[\s,.]|$)|n't\b/,
  isRelative: (clause) => /^(?:which|who|whose|whom|where|when)\s/.test(clause),
  isMain: (clause) => strong.test(` ${clause} `) || presentTense.test(` ${clause} `),
  isApposition: (clause) => /^(?:a|an|the|one of)\s/.test(clause) && !predicate.test(` ${clause} `) && !/\s(?:and|or)\s/.test(clause),
  secondPredicate,
  // "From the meters we calculate the factor, the one number …" has its predicate before the comma.
  opening:
    /^(?!(?:In|On|At|From|With|For|To|Under|During)\s[^,]*\s(?:we|they|he|she|it|I|you)\s)(?:In|On|At|After|Before|During|Following|With|Despite|Although|Though|While|When|As|Since|Because|By|From|Under|For|To|Due|Throughout|Among|Along|Given|Using|Based|Like|Unlike|Through|Over|Within|Beyond|Upon|Once|Having|Being)\s[^,\d]+,\s(?=(?:the|a|an|this|these|those|he|she|it|they|we|I|its|his|her|their|our|both|many|most|some|several|all|two|three|\p{Lu}[\p{L}’'-]+)\s)/u,
  examples: null,
  isTorn,
};

const cutShort = /\s(?:and|or|of|the|a|an|in|to|with|for|by|as|that|which|both|between|either|neither|now|its|at|on|from)$/;
const subordinate =
  /^(?:When|While|As|After|Before|Although|Though|Because|Since|Once|Until|Where|During|Despite|By \p{Ll}+ing|To|Following|In|At|On|From|With|For|Under|Upon|According|\p{Lu}\p{Ll}+(?:ing|ed))\s/u;

const isMainClause = (clause: string) =>
  english.isMain(clause) && !/^(?:if|unless|when|while|although|though|because|since|as|which|who|that|where)\s/.test(clause);

function isTorn(sentence: string, whole: string): boolean {
  if (cutShort.test(sentence)) return true;
  // What opens with a circumstance has its main clause after the comma.
  const clauses = clausesOf(sentence);
  const opened = subordinate.test(whole) && sentence !== whole && whole.startsWith(sentence) && clausesOf(whole).length > 1;
  if (opened && !clauses.slice(1).some((clause) => isMainClause(sentence.slice(clause.start, clause.end)))) {
    const [first] = clauses;
    if (!/^(?:In|At|On|From|With|For|Under)\s/.test(whole) || !first || !strong.test(` ${sentence.slice(first.start, first.end)} `)) return true;
  }
  return strong.test(` ${whole} `) ? !strong.test(` ${sentence} `) : !predicate.test(` ${sentence} `);
}

function secondPredicate(sentence: string): number | null {
  for (const match of sentence.matchAll(second)) {
    const before = sentence.slice(0, match.index);
    const last = /\S+$/.exec(before)?.[0] ?? '';
    if (match.index > 20 && predicate.test(`${before} `) && !/(?:ed|both|either)$/.test(last) && !/\s(?:between|both|either|to)\s\S+$/.test(before))
      return match.index;
  }
  return null;
}
