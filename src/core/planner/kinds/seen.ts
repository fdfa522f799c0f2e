import { isBalanced } from '../../text/inline.ts';
import { countWords } from '../../text/words.ts';

const noun = String.raw`\p{Lu}[\p{L}\p{N}&-]*`;
const adjective = String.raw`(?:\p{Ll}+(?:e|en|er|es|em)\s(?:und\s(?=\p{Ll}))?)`;
const phrase = String.raw`${adjective}{0,3}${noun}(?:\s${noun})*`;
const link = String.raw`(?:\s(?:des|der|dem|den|eines|einer|einem)\s|\s(?:und|von|für|zu|zum|zur|aus)\s(?:(?:den|die|das|der|dem|einer|einem|eine|einen)\s)?)`;
const chain = `(${phrase}(?:${link}${phrase})*)`;
const article = String.raw`(?:(?:die|den|das|der|dem|eine?n?)\s)?`;

// What was seen stands after the verb of seeing, or after the word for what told of it. The first pattern that is found wins.
const patterns: Record<string, readonly RegExp[]> = {
  de: [
    new RegExp(String.raw`((?:Einführung(?:en)?|Einblicke?|Vorträge?|Vortrag|Erläuterungen)\s(?:zu|in|über)\s${article}${chain})`, 'u'),
    new RegExp(String.raw`(?:Verständnis|Eindruck|Bild)\svon\s${article}${chain}`, 'u'),
    new RegExp(String.raw`\süber\s${article}${chain}(?=\s(?:zu\s)?\p{Ll}*|$)`, 'u'),
    new RegExp(String.raw`\sin\s(?:den|die|das)\s${chain}\sein(?=[\s,]|$)`, 'u'),
    new RegExp(
      String.raw`\s(?:sah|sahen|besichtigten?|hörten?|probierten?|testeten?|prüften?|zeigten?)\s(?:(?:sie|er|wir|man|(?:die|der|das)\s${noun})\s)?${article}${chain}(?=,|$|\sund\s)`,
      'u',
    ),
  ],
  en: [
    /\b(?:learned about|heard about|were briefed on|was briefed on|were shown|was shown|saw|tested|discussed)\s(?:the\s|a\s|an\s|its\s)?([\p{L}\p{N}][^,;:]{3,60})(?=[,;]|$)/u,
  ],
  fr: [
    /(?:informée?s? sur|renseignée?s? sur|assisté à|découvert|observé|présentation (?:de|du))\s(?:le\s|la\s|les\s|l['’]|un\s|une\s)?([\p{L}][^,;:]{3,60})(?=[,;]|$)/u,
  ],
  zh: [/(?:了解|听取|观看|体验|察看|查看)了?([^，。；：、]{4,20})(?=[，。；]|$)/u],
};

const mostWords = 8;
const longest = 76;

/** What the sentence says was seen at a place, in at most eight of its words; empty where it does not say it plainly. */
export function seenAt(sentence: string, name: string, language: string): string {
  const from = sentence.indexOf(name) + name.length;
  const rest = sentence.slice(from).replace(/[.。]$/, '');
  for (const pattern of patterns[language] ?? []) {
    const found = pattern.exec(rest)?.[1];
    if (!found) continue;
    const text = brief(found, language);
    if (text !== '' && isBalanced(text)) return text;
  }
  return '';
}

/** A phrase within the limits: without the attributes at its end, or only what it is all about. */
function brief(found: string, language: string): string {
  const fits = (text: string) => (language === 'zh' ? countWords(text, language) <= 20 : text.split(/\s+/).length <= mostWords && text.length <= longest);
  const text = language === 'de' ? found.replace(/\s(?:des|der)\s(?:Unternehmens|Firma|Betriebs|Hauses)$/u, '') : found;
  if (fits(text) || language !== 'de') return fits(text) ? text : '';
  const about = /^.*\svon\s(?:(?:den|der|dem|einer|einem)\s)?(.+)$/u.exec(text)?.[1] ?? '';
  return fits(about) ? about : '';
}
