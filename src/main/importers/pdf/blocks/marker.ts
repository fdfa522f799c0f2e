import { markersOf } from '../../../../core/report/plain/marker.ts';
import type { Line } from '../lines/line.ts';
import type { Placed } from '../lines/order.ts';

/** A list item's mark at the start of a line, as the reader sees it, and the words after it. */
export type Mark = { text: string; style: string; number: number | null; start: number; textStart: number; words: Placed[] };

const bullets = /^[•◦▪▫■□●○‣⁃·∙➢➤►▶✓✔❖♦◆–—*-]$/u;
const symbolFont = /wingdings|symbol|dingbat|webdings|marlett/i;

const apartOf = (a: Placed, b: Placed): number => Math.max(b.word.x - a.word.right, a.word.x - b.word.right);

/** Every way to read a line's start as a mark; empty where there is none. */
export function marksOf(line: Line): Mark[] {
  const [first, second] = line.words;
  if (!first || !second) return [];
  const drawn = bulletOf(first, second);
  if (drawn)
    return [{ text: drawn, style: drawn, number: null, start: line.start, textStart: startOf(second, line), words: withoutSpace(line.words.slice(1)) }];
  return markersOf(line.text).flatMap((marker) => {
    if (marker.number === null && !bullets.test(marker.text)) return [];
    const words = after(line.words, marker.text);
    const [next] = words;
    return next ? [{ text: marker.text, style: marker.style, number: marker.number, start: line.start, textStart: startOf(next, line), words }] : [];
  });
}

/** A bullet drawn with a letter of a symbol font, or a letter "o" set apart as Word does. */
function bulletOf(first: Placed, second: Placed): string | null {
  const { text, style, size } = first.word;
  if ([...text].length !== 1) return null;
  const apart = apartOf(first, second) > 0.15 * size;
  if (symbolFont.test(style.font) && apart) return bullets.test(text) ? text : '•';
  if (bullets.test(text) && apart && (text !== '*' || apartOf(first, second) > 0.5 * size)) return text;
  return text === 'o' && apartOf(first, second) > 0.7 * size && style.font !== second.word.style.font ? '◦' : null;
}

const startOf = ({ word }: Placed, line: Line): number => (line.end < 0 ? -word.right : word.x);

/** The words that follow a marker's letters. */
function after(words: readonly Placed[], marker: string): Placed[] {
  let left = marker.replace(/\s/g, '').length;
  const rest: Placed[] = [];
  for (const placed of words) {
    if (left >= placed.text.length) left -= placed.text.length;
    else if (left > 0) {
      rest.push({ ...placed, text: placed.text.slice(left) });
      left = 0;
    } else rest.push(placed);
  }
  return withoutSpace(rest);
}

function withoutSpace(words: readonly Placed[]): Placed[] {
  const [first, ...others] = words;
  return first ? [{ ...first, before: '' }, ...others] : [];
}

/** The line with its mark taken off. */
export const withoutMark = (line: Line, mark: Mark): Line => ({
  ...line,
  words: mark.words,
  text: mark.words.map(({ text, before }) => before + text).join(''),
});

/** The marks of lines that can be believed: bullets, and numbers that go on from or are followed by their neighbours. */
export function believedMarks(lines: readonly Line[]): Map<Line, Mark> {
  const believed = new Map<Line, Mark>();
  const open = new Map<string, { line: Line; mark: Mark }[]>();
  for (const line of lines) {
    const readings = marksOf(line);
    for (const mark of readings) {
      if (mark.number === null) {
        believed.set(line, mark);
        break;
      }
      const before = open
        .get(mark.style)
        ?.findLast((other) => other.mark.number === (mark.number ?? 0) - 1 && Math.abs(other.mark.textStart - mark.textStart) < line.size);
      if (before) {
        believed.set(before.line, believed.get(before.line) ?? before.mark);
        believed.set(line, mark);
      }
      open.set(mark.style, [...(open.get(mark.style) ?? []).slice(-24), { line, mark }]);
      if (before) break;
    }
  }
  return believed;
}
