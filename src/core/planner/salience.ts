import type { Sentence } from '../model/text.ts';
import { functionWords } from '../text/function-words.ts';
import { plainText } from '../text/inline.ts';
import { stem, wordsOf } from '../text/words.ts';

export type Salience = { sentence: Sentence; at: number; stems: ReadonlySet<string>; score: number };

/**
 * How much each sentence of a section says of it, from 0 to about 1: likeness to the section's centroid (Radev et al.
 * 2004), mixed with its position. Linear in the section's length.
 */
export function salienceOf(sentences: readonly { sentence: Sentence; at: number; opens: boolean }[], language: string): Salience[] {
  const stops = functionWords(language);
  const read = sentences.map((entry) => {
    const words = wordsOf(plainText(entry.sentence.text), language).filter((word) => !stops.has(word));
    return { ...entry, stems: new Set(words.map(stem)), long: words.length };
  });
  const spread = new Map<string, number>();
  for (const { stems } of read) for (const word of stems) spread.set(word, (spread.get(word) ?? 0) + 1);
  const weights = read.map(({ stems }) => [...stems].reduce((sum, word) => sum + Math.log2(spread.get(word) ?? 1), 0) / Math.sqrt(stems.size + 3));
  const most = Math.max(1e-9, ...weights);
  return read.map(({ sentence, at, stems, opens }, k) => {
    const early = 1 / (1 + k) ** 0.5;
    return { sentence, at, stems, score: 0.45 * ((weights[k] ?? 0) / most) + 0.4 * early + (opens ? 0.15 : 0) };
  });
}

/** How much two sentences say the same: the share of common stems in the shorter one. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let common = 0;
  for (const word of small) if (large.has(word)) common++;
  return common / small.size;
}
