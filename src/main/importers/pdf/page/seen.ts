import { areaOf, type Box, contains } from './box.ts';
import type { Word } from './page.ts';
import type { MadeWord } from './word-maker.ts';

type Behind = { fills: readonly Box[]; pictures: readonly Box[]; page: Box };

/**
 * The words that a reader of the page sees, and how many passages nobody can see. Letters without ink over a picture
 * of the page are what a scanner read there, and count as seen; so does white over something dark.
 */
export function seenWords(made: readonly MadeWord[], { fills, pictures, page }: Behind): { words: Word[]; hidden: number } {
  const scan = pictures.some((box) => areaOf(box) >= 0.4 * areaOf(page)) || made.every(({ ink }) => ink === 'none');
  const lines = new Set<number>();
  const words: Word[] = [];
  const drawn = new Set<string>();
  for (const { ink, ...word } of made) {
    const [x, y] = [(word.x + word.right) / 2, (word.y + word.bottom) / 2];
    const seen = ink === 'seen' || (ink === 'none' ? scan : [...fills, ...pictures].some((box) => contains(box, x, y)));
    if (!seen) {
      lines.add(Math.round(word.baseline));
      continue;
    }
    // Some programs print twice for a bold look or a shadow.
    const key = `${word.text} ${Math.round(word.x / 1.5)} ${Math.round(word.baseline / 1.5)}`;
    if (drawn.has(key)) continue;
    drawn.add(key);
    words.push(word);
  }
  return { words, hidden: lines.size };
}
