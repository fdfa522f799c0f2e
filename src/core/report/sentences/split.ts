import { withoutFormulas } from '../../formula/inline-formulas.ts';
import type { Span } from '../../model/text.ts';
import { cutsMark, markSpans } from '../../text/marks.ts';
import { isUnspaced } from '../../text/script.ts';
import { isStop } from './stop.ts';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

const note = String.raw`\[\^?[\p{L}\d_-]{1,30}\](?!\()|[¹²³⁰-⁹]+`;
// Marks, a note's number or a French space before the closing quotation hide an end from the segmenter: "…worden.[3] Danach", "— Oui. — Non."
const hidden = new RegExp(
  String.raw`[.!?…](?:[\s\u00a0]?»|["'”“’)\]*_~\u0060]|${note}|(?<=[\p{Ll}%]\.)\d{1,3}(?!\S))*\s+(?=(?:[—–]\s)?["“„«([*_]*(?:\p{Lu}|\p{Ll}\p{Lu}))`,
  'gu',
);
const hiddenUnspaced = new RegExp(String.raw`[。！？…][”’」』）]*(?:${note}|[*_~]+)+(?=\S)`, 'gu');

/**
 * The sentences of a block of inline Markdown as spans of it, in order; only white space lies between them. Unicode's
 * rules (UAX 29) propose the ends, then what is known of ordinals, abbreviations, names and quotations is joined again.
 */
export function splitSentences(prose: string, language: string): Span[] {
  if (prose.length <= longestPassage) return splitPassage(prose, language);
  return passagesOf(prose).flatMap(({ start, end }) => splitPassage(prose.slice(start, end), language).map((span) => moved(span, start)));
}

// Ten pages without a paragraph are no prose; what is looked for around each end would take time beyond proportion.
const longestPassage = 20_000;

/** A block beyond all measure in passages: each ends where a sentence seems to, else at a space, else between two characters. */
function passagesOf(prose: string): Span[] {
  const passages: Span[] = [];
  for (let start = 0; start < prose.length; start = passages.at(-1)?.end ?? prose.length) {
    const passage = prose.slice(start, start + longestPassage);
    const last = start + passage.length === prose.length ? passage.length : lastStop(passage);
    passages.push({ start, end: start + last });
  }
  return passages;
}

function lastStop(passage: string): number {
  const half = passage.length / 2;
  for (const end of [/[.!?…]\s+(?=\p{Lu})|[。！？](?=\p{Script=Han})/gu, /\s/g]) {
    const found = [...passage.matchAll(end)].at(-1);
    if (found && found.index > half) return found.index + found[0].length;
  }
  return /[\ud800-\udbff]$/.test(passage) ? passage.length - 1 : passage.length;
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

function splitPassage(prose: string, language: string): Span[] {
  const marks = markSpans(prose);
  // Neither a stop nor a small letter in a formula says anything of its sentence.
  const text = withoutFormulas(prose, 'Q');
  const ends: number[] = [];
  for (const part of segmenter(language).segment(text)) ends.push(beforeOpening(text, part.index + part.segment.length, language));
  for (const match of text.matchAll(isUnspaced(language) ? hiddenUnspaced : hidden)) ends.push(match.index + match[0].length);
  ends.sort((a, b) => a - b);
  const spans: Span[] = [];
  let start = 0;
  for (const end of ends) {
    if (end <= start || (end < text.length && (cutsMark(marks, end) || !isStop(text, start, end, language)))) continue;
    const span = trimmed(text, start, end);
    if (span.end > span.start) spans.push(span);
    start = end;
  }
  const rest = trimmed(text, start, text.length);
  if (rest.end > rest.start) spans.push(rest);
  return spans;
}

/** Chinese sets no space before an opening mark, so it looks to the segmenter like the closing one of the sentence before. */
function beforeOpening(text: string, end: number, language: string): number {
  if (language !== 'zh' && language !== 'ja') return end;
  const opens = /[。！？…”’）》][“‘（《【「『]$/u.test(text.slice(Math.max(0, end - 2), end)) && !/^[”’]/.test(text.slice(end));
  return opens ? end - 1 : end;
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
