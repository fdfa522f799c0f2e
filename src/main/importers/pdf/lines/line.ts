import { isUnspaced } from '../../../../core/report/plain/line.ts';
import { type Box, boundsOf } from '../page/box.ts';
import type { Word } from '../page/page.ts';
import { inReadingOrder, isRightToLeft, type Placed } from './order.ts';

/** Words on one line of a page or of a column, in the order in which they are read. */
export type Line = Box & {
  page: number;
  baseline: number;
  /** The size of most of its letters. */
  size: number;
  words: Placed[];
  text: string;
  /** Where reading begins and ends on it: x and right, or both negative and swapped where it runs to the left. */
  start: number;
  end: number;
  /** True where all its letters are. */
  bold: boolean;
  italic: boolean;
  mono: boolean;
};

// In parts of the size: what stands this much higher or lower is raised or lowered, not on another line.
const SMALL = 0.85;
const RAISED = 0.12;

/** The lines of words that stand one beside the other, from top to bottom; raised and lowered letters are in the line that they belong to. */
export function linesOf(words: readonly Word[], page: number): Line[] {
  return rowsOf(words).map((row) => lineOf(row, page));
}

export function lineOf(words: readonly Word[], page: number): Line {
  const box = boundsOf(words) ?? { x: 0, y: 0, right: 0, bottom: 0 };
  const size = usualSize(words);
  const main = words.filter((word) => Math.abs(word.size - size) < 0.1 * size);
  const baseline = main[0]?.baseline ?? 0;
  const placed = inReadingOrder(words, size, (word) => scriptOf(word, size, baseline));
  const counted = words.filter((word) => /[\p{L}\p{N}]/u.test(word.text));
  const all = (is: (word: Word) => boolean) => counted.length > 0 && counted.every(is);
  return {
    ...box,
    // A raised figure must not make its line taller.
    y: Math.min(...main.map((word) => word.y), box.bottom),
    page,
    baseline,
    size,
    words: placed,
    ...(isRightToLeft(words) ? { start: -box.right, end: -box.x } : { start: box.x, end: box.right }),
    text: placed.map(({ text, before }) => before + text).join(''),
    bold: all(({ style }) => style.bold),
    italic: all(({ style }) => style.italic),
    mono: all(isEven),
  };
}

function scriptOf(word: Word, size: number, baseline: number): 'sup' | 'sub' | null {
  if (word.size > SMALL * size) return null;
  const up = baseline - word.baseline;
  return up > RAISED * size ? 'sup' : up < -RAISED * size ? 'sub' : null;
}

/** The size of most letters, in tenths of a point. */
function usualSize(words: readonly Word[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of words) letters.set(Math.round(size * 10) / 10, (letters.get(Math.round(size * 10) / 10) ?? 0) + text.length);
  let best = 0;
  let most = 0;
  for (const [size, count] of letters) if (count > most || (count === most && size > best)) [best, most] = [size, count];
  return best;
}

type Row = { baseline: number; size: number; words: Word[] };

/** Words by the line on which they stand. */
function rowsOf(words: readonly Word[]): Word[][] {
  const rows: Row[] = [];
  for (const word of words.toSorted((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    // Step by step, as crooked scans go, but not so far that the row drifts into the next.
    const step = 0.3 * Math.max(Math.min(word.size, row?.size ?? word.size), 4);
    if (row && word.baseline - (row.words.at(-1)?.baseline ?? 0) < step && word.baseline - row.baseline < 0.5 * row.size) {
      row.words.push(word);
      row.size = Math.max(row.size, word.size);
    } else rows.push({ baseline: word.baseline, size: word.size, words: [word] });
  }
  return joinScripts(rows).map((row) => row.words);
}

/** Moves small words into the larger row beside which they are raised or lowered. */
function joinScripts(rows: readonly Row[]): Row[] {
  const kept: Row[] = [];
  rows.forEach((row, i) => {
    const left = row.words.filter((word) => {
      for (const other of [rows[i - 1], rows[i + 1]]) {
        if (!other || word.size > SMALL * other.size) continue;
        const up = other.baseline - word.baseline;
        if (up > 0.75 * other.size || up < -0.4 * other.size) continue;
        const beside = other.words.find((near) => near.size > word.size && word.x - near.right < 0.4 * other.size && near.x - word.right < 1.2 * other.size);
        if (!beside) continue;
        other.words.push(word);
        return false;
      }
      return true;
    });
    if (left.length > 0) kept.push(left.length === row.words.length ? row : { ...row, words: left });
  });
  return kept.filter((row) => row.words.length > 0);
}

/** Chinese letters are all of one width and are no code. */
export const isEven = ({ style, text }: Word): boolean => style.mono && !isUnspaced(text[0] ?? '');
