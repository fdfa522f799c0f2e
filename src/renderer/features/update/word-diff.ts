import { diffWordsWithSpace } from 'diff';

/** A piece of a text; `only` where the other text does not have it. */
export type Piece = { text: string; only: boolean };

/** Two texts in pieces, by words; of languages without spaces by the dictionary's. */
export function wordDiff(left: string, right: string, language: string): { left: Piece[]; right: Piece[] } {
  const parts = diffWordsWithSpace(left, right, { intlSegmenter: new Intl.Segmenter(language, { granularity: 'word' }) });
  return {
    left: parts.flatMap(({ value, added, removed }) => (added ? [] : [{ text: value, only: removed }])),
    right: parts.flatMap(({ value, added, removed }) => (removed ? [] : [{ text: value, only: added }])),
  };
}
