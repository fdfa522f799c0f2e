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
  for (const part of segmenter(language).segment(text)) if (part.isWordLike) words.push(part.segment.toLowerCase());
  return words;
}

/** Words as they are counted when a text is measured: by spaces, or for languages without them by characters. */
export function countWords(text: string, language: string): number {
  if (isUnspaced(language)) return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return text.match(word)?.length ?? 0;
}

/** What a word's forms have in common, roughly: its first seven tenths, at least four letters. */
export const stem = (form: string): string => form.slice(0, Math.max(4, Math.ceil(form.length * 0.7)));
