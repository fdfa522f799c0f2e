import { functionWords } from '../../text/function-words.ts';
import { cjkCharacter } from '../../text/script.ts';
import { abbreviationsOf } from './abbreviations.ts';
import { staysEnclosed } from './enclosure.ts';

const closers = '"\'”“’»›)\\]）】」』》*_~`';
const openers = /^[\s"'“”„‚‘«‹([（【「『《*_~`¿¡—–]+/;
const months =
  /^(Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahrhundert|Jahrtausend|Jh|Jahrestag|Lebensjahr|Klasse|Platz|Etage|Stock|Auflage|Sitzung|Plenartagung)/;
// After these a number with a stop is an ordinal: "der 4. Sitzung", "am 3. Mai", "im 19. Jahrhundert".
const beforeOrdinal =
  /(?:^|[\s(„"])(der|die|das|den|dem|des|am|im|vom|zum|zur|beim|bis|und|ein|eine[nmr]?|kein|jede[rsnm]?|diese[rsnm]?|(?:[ms]ein|ihr|unser)(?:e[nmr]?)?|an|ab|seit|nach|vor|ins|Der|Die|Das|Am|Im|Vom|Zum|Zur|Beim|\d{1,2}\.(?:,|\s+und|\s+bis|\s*[-–/])?)\s*(?:[-–/]\s*)?$/;

const closing = new RegExp(`[${closers}]+$`);
// A note's number behind the stop: "worden.[3]", "8 %.²", "by 8%.3".
const note = /(?:\[\^?[\p{L}\d_-]{1,30}\]|[¹²³⁰-⁹]|(?<=[\p{Ll}%]\.)\d{1,3})+$/u;

// In characters: how much of the sentence tells whether its last word ends it.
const lookedAt = 400;

/** True where the sentence that began at `start` ends at `end`, a place the segmenter proposed. */
export function isStop(text: string, start: number, end: number, language: string): boolean {
  const before = text.slice(Math.max(start, end - lookedAt), end).trimEnd();
  const next = text.slice(end, end + 60).replace(openers, '');
  const last = before
    .replace(closing, (marks) => (marks === ']' ? marks : ''))
    .replace(note, '')
    .replace(closing, '');
  const spaced = /\s/.test(text.charAt(end - 1)) || cjkCharacter.test(before.slice(-1)) || cjkCharacter.test(last.slice(-1));
  if (!spaced || next === '') return false;
  if (/^\p{Ll}/u.test(next) && !continuesInLowerCase(next)) return false;
  if (/^[,;:，；：、.!?…。！？)\]]/.test(next) || /^[»”][\s\u00a0]/.test(text.slice(end, end + 2))) return false;
  if (goesOnInChinese(text.slice(start, end), next)) return false;
  // A year or a reference in brackets belongs to what it follows: "et al. (2015)".
  if (/^[([]\d[^)\]]{0,40}[)\]]/.test(text.slice(end, end + 50))) return false;
  if (/\bal\.$/.test(before) && text.startsWith('(', end)) return false;
  if (staysEnclosed(text, start, end)) return false;
  return !last.endsWith('.') || endsAfterDot(last, before, next, language);
}

/** Chinese sets no space after a quotation: what stands before and after it tells whether the sentence goes on. */
function goesOnInChinese(sentence: string, next: string): boolean {
  // 《为什么？》一文: a title never ends the sentence it stands in.
  if (sentence.endsWith('》')) return true;
  if (!/[”’」』]$/.test(sentence) || !/^\p{Script=Han}/u.test(next)) return false;
  // “真的吗？”他问。 “先检查，再上报。”这是规矩。 …：“安全第一！”并要求整改。
  if (/^(?:\p{Script=Han}{0,8}?[问说道喊答叫](?:道|着)?(?:[。，：:,！]|$)|[这那](?:是|句|话|番)|[并而的等来作为]|二字|后[，来]|时，)/u.test(next)) return true;
  // 写下“完成。”二字: words taken into the sentence, not speech that a colon, a comma or a verb of saying announces.
  const opened = Math.max(...['“', '‘', '「', '『'].map((mark) => sentence.lastIndexOf(mark)));
  return opened > 0 && /[^：:，,。！？；”’」』\s说道问喊答称叫]/.test(sentence.charAt(opened - 1));
}

// iPhone, eBay: names that begin small may begin a sentence.
const continuesInLowerCase = (next: string): boolean => /^\p{Ll}\p{Lu}/u.test(next);

function endsAfterDot(last: string, before: string, next: string, language: string): boolean {
  if (last.endsWith('..')) return true;
  const word = /[^\s("„“«‚'’[(/–—\p{Script=Han}，、。：；（]*$/u.exec(last.slice(0, -1))?.[0] ?? '';
  const closed = before.length > last.length;
  const nextWord = /^\p{L}+/u.exec(next)?.[0] ?? '';
  // A single letter with a stop is one more initial: "George P. S. Peterson".
  const starter = functionWords(language).has(nextWord.toLowerCase()) && !/^\p{Lu}\./u.test(next);
  if (/^\d{1,3}$/.test(word)) return !isOrdinal(last.slice(0, -1 - word.length), word, next, starter, language, closed);
  if (/^[IVXL]{1,5}$/.test(word) && word !== 'I') return starter;
  if (/^\p{Lu}(?:[.-]{1,2}\p{Lu})*$/u.test(word) && !(word === 'I' && language === 'en')) return endsAfterInitial(word, last, starter, language);
  const { open, numbered, closing, naming } = abbreviationsOf(language);
  const tail = word.split(/[.-]/).at(-1) ?? word;
  if (closed && !open.has(word)) return true;
  if (numbered.has(word)) return !/^[\dIVXL§]/.test(next);
  if (closing.has(word)) return true;
  if (naming.has(word)) return starter || next.length === 0;
  if (open.has(word) || (word.includes('.') && open.has(tail))) return endsSpacedAbbreviation(last, starter);
  return true;
}

// "u. a." and "z. T." may end a sentence; "z. B." never does.
const endsSpacedAbbreviation = (last: string, starter: boolean): boolean => starter && /\b(?:u\. ?a|u\. ?ä|o\. ?ä|m\. ?a|a\. ?m)\.$/.test(last);

function endsAfterInitial(word: string, last: string, starter: boolean, language: string): boolean {
  if (language === 'fr' && word === 'M') return false;
  // "J. R. Schmidt" goes on; "Vitamin C. Das …" ends, and so does "in the U.S. The …".
  if (/\b(?:z\. ?B|d\. ?h|u\. ?U|z\. ?T|i\. ?d\. ?R|z\. ?Z|i\. ?S|n\. ?Chr|o\. ?g)\.$/i.test(last) && !/Chr\.$/.test(last)) return false;
  return starter && /\p{L}/u.test(last.slice(0, -1 - word.length));
}

function isOrdinal(lead: string, number: string, next: string, starter: boolean, language: string, closed: boolean): boolean {
  if (closed) return false;
  // A number that opens the sentence numbers it: "3. Umsetzung".
  if (lead.trim() === '') return true;
  // "Kran Nummer 3. Beide bleiben": a number after its name counts, it does not order.
  if (/(?:^|\s)(?:Nummer|Nr\.|Linie|Phase|Stufe|Teil|Halle|Gleis|Ziffer|Punkt|Kapitel)\s$/.test(lead)) return false;
  if (!['de', 'da', 'no', 'nb', 'fi', 'cs', 'hu', 'tr', 'pl', 'sk', 'sl', 'hr'].includes(language)) return false;
  if (language === 'de' && months.test(next)) return true;
  if (/^\d/.test(next)) return number.length < 3;
  return !starter && (number.length < 3 || beforeOrdinal.test(lead)) && (beforeOrdinal.test(lead) || number.length === 1);
}
