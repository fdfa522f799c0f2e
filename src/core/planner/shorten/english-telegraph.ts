import type { Cut } from './grammar.ts';

/** "It should be noted that", "We find that": what follows stands alone. Frames that limit the claim ("suggests that") are none. */
export const englishFrame =
  /^(?:It (?:should|must|can|may) (?:also )?be (?:noted|mentioned|added|remembered|pointed out|emphasi[sz]ed|stressed) that|It is (?:also )?(?:important|interesting|useful|necessary|worth|worthwhile) (?:to (?:note|mention|remember|point out|stress|emphasi[sz]e|understand|know|add)|noting|mentioning|pointing out|remembering) that|(?:Please )?[Nn]ote that|Keep in mind that|Remember that|The fact is that|The point is that|We (?:also |further |then |first )?(?:note|observe|observed|find|found|see|saw|show|showed|have shown|demonstrate|demonstrated) that|(?:The|These|Our|Experimental) (?:experimental )?(?:results|experiments|findings) (?:also |further )?(?:show|showed|demonstrate|demonstrated) that),?\s/i;

/** Ties and stresses inside a sentence; "in order to" says no more than "to". */
export const englishFillers =
  /,\s(?:however|therefore|thus|hence|moreover|furthermore|of course|in fact|indeed|in turn|in particular|for example|for instance|too|then|additionally|similarly|meanwhile|nevertheless|nonetheless|consequently|in addition|as well),(?=\s)|(?<=\p{Ll}\s)(?<!\b(?:but|not|only|and|so|or|is|are|was|were) )(?:also|therefore|furthermore|moreover|additionally|consequently|actually|basically|of course|in fact)(?=\s\p{L})|(?<=\b(?:is|are|was|were|can|could|may|has|have) )(?:therefore|thus|hence|furthermore|moreover|additionally|consequently)(?=\s\p{L})|\bin order(?=\sto\s\p{Ll})/gu;

// "Parts that were built in 1998": not where a verb of saying asks for "that", nor in "it was the council that was elected".
const reduced =
  /(?<=\s\p{Ll}{3,}\s)(?<!\b(?:is|are|was|were|be|been|found|shown|said|noted|such|believe|shows|mean|means|sure|clear|and|those|all|only|one) )(?:that|which|who) (?:is|are|was|were)(?=\s\p{Ll}+(?:ed|en|wn|ought) (?:by|in|for|from|to|on|at|with|as)\s)/u;

// "Only", "same\", "other": with their article they mean another thing. "The more …" compares.
const article =
  /^(?:The(?!\s(?:only|same|former|latter|other|others|rest|most|whole|very|more|less|fewer|better|worse|poor|rich|old|young|elderly|blind|deaf|dead|sick|unemployed|few|many|following|[\p{Ll}-]+er|[\p{Ll}-]+est|top|above|below)\s)\s(?=[\p{Ll}\d]|\p{Lu}{3,}[\s-]|\p{Lu}\p{Ll}+(?:an|ish|ese|ern)\s\p{L}))/u;

// "The island has" is spoken English and stays; "the main settlement on the island is" reads on without its article.
const beforeVerb = /^The\s(?:\p{Ll}+(?:ed|en)\s)?(.+?)\s(?:is|are|was|were|has|have|had|can|could|will|would|may|might|shall|should|must|do|does|did)\s/u;
const bound =
  /^(?:\p{Ll}+ly|also|now|then|still|often|never|always|first|later|soon|once|again|itself|themselves|alone|both|all|each|\d\S*|two|three|four|five|six|seven|eight|nine|ten|half)$/u;

/** True where the noun after a leading "The" has modifiers of its own, so that a headline may do without the article. */
function isModified(text: string): boolean {
  const subject = beforeVerb.exec(text)?.[1];
  // "The trial ended and was", "the approach we adopt is": not the first verb, or another's.
  if (subject === undefined || /[,;:]|\s(?:and|or|but|we|they|he|she|it|I|you|\p{Ll}+ed (?:in|at|on|by|from|with|to))(?:\s|$)/u.test(subject)) return false;
  const words = subject.split(/\s+/);
  if (/\s(?:that|which|who|whose|where|when|whether|how|what|why|\p{Ll}+(?:s|ed) (?:the|a|an|to|that|from|into|its|their))\s/u.test(` ${subject} `))
    return false;
  return words.length > 1 && words.length <= 9 && !words.some((word, k) => k < 2 && bound.test(word)) && !/['’]s?$/.test(words[0] ?? '');
}

const irregular =
  'built|made|held|found|sent|sold|led|won|bought|brought|taught|paid|laid|written|taken|given|shown|chosen|drawn|driven|known|seen|done|broken|stolen|thrown|torn|hidden|grown|spoken|borne|sunk|set|cut|put|kept|left|lost|met|told|spent';
// Followed by an agent, a place, a time or nothing, a participle cannot be read as active: "hall built in 1998", "attacked by".
const passive = new RegExp(
  String.raw`^([^,;:]{3,70}?\s)(?<!\b(?:that|which|who|whom|what|where|it|he|she|they|we|I|you|there|this|these|those|and|or) )(was|were|has been|have been|had been)(?=\s(?:(?:first|later|originally|formally|officially|finally|initially|newly|fully|widely|mainly|also|often|usually|now|only|not|never)\s)?(?:(?:${irregular}|\p{Ll}{3,}ed)\sby\s|(?:built|made|held|won|written|taken|given|chosen|drawn|known|seen|founded|established|completed|constructed|created|introduced|produced|recorded|adopted|approved|appointed|elected|awarded|divided|located|situated|designed|based|named|called|used(?!\sto\s)|replaced|included|published|developed|discovered|installed|opened|destroyed|demolished|damaged|restored|rebuilt|renamed|transferred|delivered|launched|commissioned|registered|listed|required|needed|calculated|measured|evaluated|trained|computed|applied|defined|selected|extracted|generated|obtained|annotated|collected|reported|presented|provided|considered|assigned|represented|associated|connected|linked|planned|intended|expected|scheduled)(?:\s(?:in|by|at|on|for|from|to|as|with|after|into|of|between|using|via|during|under|near|through|within|throughout|along|before|until|since|around|over)\s|$)))`,
  'u',
);
const otherVerb =
  /\s(?:is|are|was|were|has|have|had|can|could|will|would|may|might|shall|should|must|do|does|did|be|been|being|that|which|who|whose|whether|how|why|if|when|while|because|although)\s/;

const goesOn =
  /\sand\s(?:.*\s)?(?:\p{Ll}{3,}ed|got|took|made|went|came|became|began|gave|held|led|left|lost|met|ran|said|saw|sent|spent|stood|told|won|wrote)\s/u;

/** The leading article of a noun with modifiers; in long bullets the auxiliary of a plain passive, and its article. */
export function englishTelegraph(text: string, long: boolean): Cut[] {
  const opens = article.exec(text);
  const leading: Cut[] = opens && text.split(/\s+/, 5).length > 4 ? [{ rule: 'article', start: 0, end: opens[0].length }] : [];
  const kept = isModified(text) ? leading : [];
  if (!long) return kept;
  const cuts = [...kept];
  const [all, subject = '', auxiliary = ''] = passive.exec(text) ?? [];
  const agrees = !/^(?:it|he|she|they|we|i|you|this|these|those|there|who|what)\s/i.test(text) && all !== undefined && !goesOn.test(text.slice(all.length));
  const indefinite =
    /^An?\s(?!few|little|lot|\p{Ll}+\s(?:number|part|of)|number|total|majority|series|set|pair|dozen|hundred|thousand|million|third|quarter|half)(?=\p{Ll})/u.exec(
      text,
    );
  // "Mara believes the title was taken from": the passive is not the sentence's own.
  // "The East Quay Trust provided to": with its article it reads as active; "…, and the values range" goes on as a sentence.
  const headline = (opens !== null || !/^The\s/.test(text)) && !/[,;]\s(?:and|but)\s/.test(text);
  if (
    agrees &&
    headline &&
    !/\s\p{Ll}{3,}s\s(?:the|an?|his|her|its|their)\s/u.test(subject) &&
    !otherVerb.test(subject) &&
    !otherVerb.test(text.slice(all.length))
  )
    cuts.push(
      { rule: 'auxiliary', start: subject.length, end: subject.length + auxiliary.length + 1 },
      ...(indefinite ? [{ rule: 'article' as const, start: 0, end: indefinite[0].length }] : kept.length === 0 ? leading : []),
    );
  const relative = /^(?:It|What|There)\s/.test(text) || !/\s(?:that|which|who)\s/.test(text) ? null : reduced.exec(text);
  if (relative) cuts.push({ rule: 'reduced-relative', start: relative.index, end: relative.index + relative[0].length + 1 });
  return cuts;
}
