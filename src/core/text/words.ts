import { isUnspaced } from './script.ts';

const word = /[\p{L}\p{N}]+/gu;
const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}

/** The words of a text in lower case and in order; of Chinese, Japanese and Thai by the segmenter's dictionary. */
export function wordsOf(text: string, language: string): string[] {
  if (!isUnspaced(language)) return text.normalize('NFC').toLowerCase().match(word) ?? [];
  const words: string[] = [];
  for (const part of segmentsOf(text, language)) if (part.isWordLike) words.push(part.segment.toLowerCase());
  return words;
}

// In UTF-16 units. The segmenter's time grows with the square of what it is given.
const stretch = 1000;

/** What the dictionary of a language that sets no spaces takes a text apart into, in order. Linear in the text's length. */
export function* segmentsOf(text: string, language: string): Generator<{ segment: string; isWordLike: boolean }> {
  for (let start = 0; start < text.length; ) {
    const end = stretchEnd(text, start);
    for (const { segment, isWordLike = false } of segmenter(language).segment(text.slice(start, end))) yield { segment, isWordLike };
    start = end;
  }
}

/** Where a stretch may end without cutting a word: behind a mark or a space, or where there is none between two characters. */
function stretchEnd(text: string, start: number): number {
  const most = start + stretch;
  if (most >= text.length) return text.length;
  for (let end = most; end > start + stretch / 2; end--) if (/[\s，。、；：！？]/.test(text.charAt(end - 1))) return end;
  return /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most;
}

/** Words as they are counted when a text is measured: by spaces, or for languages without them by characters. */
export function countWords(text: string, language: string): number {
  if (isUnspaced(language)) return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return text.match(word)?.length ?? 0;
}

/** What a word's forms have in common, roughly: its first seven tenths, at least four letters. */
export const stem = (form: string): string => form.slice(0, Math.max(4, Math.ceil(form.length * 0.7)));
