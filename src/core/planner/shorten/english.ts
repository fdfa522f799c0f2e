import { clausesOf } from './clauses.ts';
import { englishFillers, englishFrame, englishTelegraph } from './english-telegraph.ts';
import type { Cut, Grammar } from './grammar.ts';

const determiner =
  'the|a|an|its|his|her|their|our|this|these|that|those|some|several|many|more|no|not|all|both|one|two|three|it|him|them|us|in|on|at|to|for|from|by|with|of|as|into|over|under|through|during|after|before|about|against|without|within|up|out|off|down|back|\\d[\\d,.]*';
const verb =
  'was|were|is|are|has|had|have|became|began|received|won|made|took|led|went|came|gave|left|found|held|said|saw|set|sold|spent|stood|told|wrote|built|brought|grew|lost|met|paid|ran|sent|(?!(?:need|indeed|speed|seed|feed|breed|hundred)\\b)\\p{Ll}{2,}ed';
const present = '(?!(?:this|its|always|perhaps|besides|whereas|towards|afterwards)\\b)\\p{Ll}{2,}[^su]s';
const second = new RegExp(String.raw`,?\s(?:and|then)\s(?:\p{Ll}+ly\s)?(?:${verb})\s(?:\p{Ll}+ly\s)?(?:${determiner}|\p{Lu}\p{Ll}*)(?=\s|$)`, 'gu');
// Plural nouns look like verbs in the present: they count only where the sentence has no other verb.
const strong = new RegExp(String.raw`\s(?:${verb}|can|could|will|would|may|might|shall|should|must|do|does|did)\s`, 'u');
const predicate = new RegExp(String.raw`\s(?:${verb}|${present}|can|could|will|would|may|might|shall|should|must|do|does|did)\s`, 'u');

// "Collections of contents" is no verb, "consists of" is.
const presentTense = new RegExp(String.raw`\s(?!(?!consists|disposes|speaks|dies|thinks|approves|makes)\p{Ll}+s\sof\s)${present}\s(?:${determiner})\s`, 'u');

const cutShort =
  /\s(?:and|or|of|the|a|an|in|to|with|for|by|as|that|which|both|between|either|neither|now|its|at|on|from|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|then|also|even|their|his|her|our|this|these|than|not|very|more|most|i\.e\.?|e\.g\.?|often|such)$/;
const subordinate =
  /^(?:When|Whenever|Whether|If|Unless|Whereas|Given|Throughout|Since|Even|Prior|Like|Unlike|Besides|Along|Among|Within|Alongside|Born|Based|Beyond|Through|Over|Until|While|As|After|Before|Although|Though|Because|Since|Once|Until|Where|During|Despite|By \p{Ll}+ing|To|Following|In|At|On|From|With|For|Under|Upon|According|\p{Lu}\p{Ll}+(?:ing|ed))\s/u;

export const english: Grammar = {
  connective:
    /^(?:However|Moreover|Furthermore|In addition|Additionally|Therefore|Thus|Consequently|As a result|Nevertheless|Nonetheless|For example|For instance|In particular|In fact|Indeed|In contrast|On the other hand|In other words|Finally|First|Second|Third|Firstly|Secondly|Meanwhile|Similarly|Specifically|Overall|Also|Besides|Hence|And|Then|Afterwards|Subsequently|Eventually|Likewise|Conversely|Instead|Accordingly|Still|Yet|To this end|In this way|In this case|In that case|In general|In summary|In conclusion|To summari[sz]e|In short|That is|Put differently|Of course|Interestingly|Notably|Importantly|More importantly|More specifically|More precisely|Clearly|Obviously|Naturally|Unfortunately|Fortunately|Lastly|Secondly|Thirdly|At the same time|By contrast|On the contrary|On the one hand|As mentioned (?:above|earlier|before)|As noted (?:above|earlier|before)|As described (?:above|earlier|before)|As can be seen|As we can see|In this (?:paper|work|article|section|study|report|chapter)),\s|^(?:But|And|Thus|Hence|Therefore)\s(?=(?:the|a|an|it|he|she|they|we|this|these|its|his|her|their|our)\s)/,
  frame: englishFrame,
  subordinate,
  fillers: englishFillers,
  droppable:
    /^(?:(?:some|many|most|all|both|one|two|none|several|each) of (?:which|whom)|(?:in|of|with|by|for|to|from|at|on|during|under|after) (?:which|whom|whose)|which|who|whose|whom|where|when|while|whereas|although|though|because|since|as|so that|so|including|such as|especially|particularly|in particular|notably|namely|e\.g\.|i\.e\.|for example|for instance|with|followed by|known as|based on|due to|thanks to|along with|together with|as well as|leading|making|allowing|resulting|causing|giving|becoming|leaving|using|bringing|creating|providing|helping|replacing|following|reflecting|suggesting|indicating|showing|having|being|thereby|thus|consisting of|comprising|containing|featuring|marking|ending|beginning|starting|forming|covering|connecting|forcing|killing|earning|receiving|serving|ranging from|in order to|in an attempt to|in an effort to|in part|(?:[a-z]{3,}ed|sent|made|built|held|led|born|known|given|taken|written|set|found|won) (?:by|in|at|to|for|as|from|on|with|during|after|before|under))\s/,
  limiting:
    /(?:^|\s)(?:not|no|never|none|nor|neither|only|unless|if|except|but|provided|without|rather|hardly|until|nothing|n't|according to|reportedly|allegedly|supposedly|apparently|presumably|so-called|compared|arguably|in (?:our|my|his|her|their) (?:opinion|view))(?=[\s,.]|$)|n't\b/,
  closesWithVerb: false,
  expects: () => true,
  pairs: [
    [/\b(?:more|less|fewer|rather|other|else|\p{Ll}{2,}er)\b/u, /^than\b/],
    [/\b(?:so|such)\s/, /^(?:that|as)\b/],
    [/\b(?:as|same)\s/, /^as\b/],
    [/\btoo\s/, /^to\b/],
    [/\bnot only\b/, /\bbut|also\b/],
    [/\b(?:not|never|no|cannot)\b|n't\b/, /^(?:because|since|until|as|while|when|due to|in order to|so that)\b/],
    [/\b(?:both|between)\s(?!.*\band\b)/, /\band\b/],
    [/\b(?:either|whether)\s(?!.*\bor\b)/, /^or\b/],
    [/\bneither\s(?!.*\bnor\b)/, /^nor\b/],
    [/\bthe (?:\p{Ll}+er|more|less)\b/iu, /^the (?:\p{Ll}+er|more|less)\b/u],
    [/\bon the one hand\b/, /^on the other\b/],
    [/\b(?:enough|sufficient|able|unable|order|need|needs|has|have|likely|unlikely|used|designed|required)$/, /^to\b/],
  ],
  isRelative: (clause) => /^(?:which|who|whose|whom|where|when)\s/.test(clause),
  needsRelative: (before) => /(?:^|\s)(?:those|ones?|all|people|anyone|everyone|only \p{Ll}+)$/u.test(before),
  isMain: (clause) => strong.test(` ${clause} `) || presentTense.test(` ${clause} `),
  isApposition: (clause) => /^(?:a|an|the|one of)\s/.test(clause) && !predicate.test(` ${clause} `) && !/\s(?:and|or)\s/.test(clause),
  secondPredicate,
  // "From the meters we calculate the factor, the one number …" has its predicate before the comma.
  opening:
    /^(?!(?:In|On|At|From|With|For|To|Under|During)\s[^,]*\s(?:we|they|he|she|it|I|you)\s)(?:In|On|At|After|Before|During|Following|With|Despite|Although|Though|While|When|As|Since|Because|By|From|Under|For|To|Due|Throughout|Among|Along|Given|Using|Based|Like|Unlike|Through|Over|Within|Beyond|Upon|Once|Having|Being)\s[^,\d]+,\s(?=(?:the|a|an|this|these|those|he|she|it|they|we|I|its|his|her|their|our|both|many|most|some|several|all|two|three|each|every|no|few|other|new|current|recent|existing|different|large|small|there|\p{Lu}[\p{L}’'-]+|\p{Ll}{3,}s\s(?:is|are|was|were|has|have|had|can|could|will|would|may|might|must|should|did|do))\s)/u,
  scope:
    /^(?:(?:On|Under|Among|Within|Along|Given|Like|Unlike|For|With|Without|Using|From)\s(?!(?:the (?:following|next|first|second|last|same) )?(?:\p{L}+ )?(?:day|days|week|weeks|month|months|year|years|time|while|morning|evening|night|occasion|centur(?:y|ies)|decades?|arrival|return|leave)\b|(?:this|that|these) (?:goal|purpose|reason|end|basis|aim)s?\b)|To the best of|In (?:most|some|many|certain|all other|other|rare|such|practice|principle|theory|general|my|our) |On average|[^,]*\b(?:two|three|four|five|six|seven|eight|nine|ten|last|past) \p{Ll}+|As far as|At (?:best|least|most)\s)/u,
  examples: null,
  isTorn,
  adverbials,
  telegraph: englishTelegraph,
};

const circumstance =
  /\s(?:because|whereas|although|though|so that|in order to|so as to|due to|because of|thanks to|as a result of|as part of|in response to|in an (?:attempt|effort) to|in connection with|in the course of|over the course of|on behalf of|on the occasion of|with the aim of|for the purpose of|with the help of|during|despite|prior to|while \p{Ll}+ing|when \p{Ll}+ing|after \p{Ll}+ing|before \p{Ll}+ing|along with|together with|as well as)\s/gu;

const leading =
  /(?:^|\s)(?:and|or|but|not|except|even|only|just|mainly|partly|largely|primarily|especially|particularly|also|mostly|simply|is|are|was|were|be|been|more|less|than|built|held|made|found|born|killed|fought|\p{Ll}+ed)$/u;

/** What follows a clause of at least six words without a comma: its reason, time or occasion. */
function adverbials(text: string): Cut[] {
  const second = secondPredicate(text);
  return [...text.matchAll(circumstance)]
    .filter(({ index }) => {
      const head = text.slice(0, index);
      return (
        !(
          /^\sduring\s/.test(text.slice(index)) &&
          (/\s(?:where|when|which|that|who)\s/.test(text.slice(index)) || text.slice(index).split(/\s+/).length > 8)
        ) &&
        (second === null || second < index) &&
        !leading.test(head) &&
        head.split(/\s+/).length >= 6 &&
        !/[,;:–—]/.test(text.slice(index)) &&
        strong.test(` ${head} `)
      );
    })
    .map(({ index }): Cut => ({ rule: 'adverbial', start: index, end: text.length }))
    .reverse();
}

// A participle before a preposition may be no verb: "the first planet discovered around a star".
const sure = new RegExp(
  String.raw`\s(?:is|are|was|were|has|have|had|can|could|will|would|may|might|must|shall|should|do|does|did)\s|\s(?:${verb})\s(?!(?:by|in|at|on|around|for|from|to|with|as|of|after|during|under)\s)|\s${present}\s`,
  'u',
);
const isMainClause = (clause: string) =>
  sure.test(` ${clause} `) &&
  english.isMain(clause) &&
  !/^(?:if|unless|when|while|although|though|because|since|as|which|who|that|where|to|not|and|or|but|nor|in|on|at|for|with|by|of|from|including|such|especially|even|then if|\p{Ll}+(?:ed|ing))\s/u.test(
    clause,
  );

function isTorn(sentence: string, whole: string): boolean {
  if (cutShort.test(sentence)) return true;
  // "an improved, small": an adjective waits for its noun.
  if (sentence !== whole && /\s(?:an?|the|its|their)\s\p{Ll}+(?:ed|ive|al|ic|ous|ful|able|ible|ary|ent|ing)$/u.test(sentence)) return true;
  // "shows that in this frame": what is said comes after it.
  const said = sentence === whole ? -1 : sentence.lastIndexOf(' that ');
  if (said >= 0 && !english.isMain(sentence.slice(said + 5))) return true;
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
    if (
      match.index > 20 &&
      !inRelative(before) &&
      predicate.test(`${before} `) &&
      !/(?:ed|both|either)$/.test(last) &&
      !/\s(?:between|both|either|to)\s\S+$/.test(before)
    )
      return match.index;
  }
  return null;
}

/** True where the only verb so far stands in a clause on the subject: "those who know the port", and the main one is to come. */
function inRelative(before: string): boolean {
  const at = /\s(?:that|who|which|whose)\s/.exec(before)?.index;
  return at !== undefined && !strong.test(`${before.slice(0, at)} `);
}
