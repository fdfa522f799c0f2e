import { endsSentence, isUnspaced } from '../../../../core/report/plain/line.ts';
import type { Flow, Piece } from '../layout/flow.ts';
import type { Line } from '../lines/line.ts';
import type { Box } from '../page/box.ts';
import type { Mark } from './marker.ts';
import type { Measures } from './measures.ts';

/** Lines that belong together: a paragraph, a heading, a list's item. */
export type Passage = {
  kind: 'passage';
  lines: Line[];
  flow: Flow;
  mark: Mark | null;
  /** The distance from the line above, in leadings; 0 where it is the first of its column. */
  gap: number;
  /** What the file's tags call it. */
  role?: Role;
};

export type Role =
  | { kind: 'heading'; level: number }
  | { kind: 'item'; marker: string; ordered: boolean; depth: number }
  | { kind: 'paragraph' | 'quote' | 'code' | 'caption' | 'formula' };

export type Section =
  | Passage
  | (Extract<Piece, { kind: 'table' | 'picture' }> & { flow: Flow; alt?: string })
  /** A figure that is drawn and no picture. */
  | { kind: 'picture'; picture: null; box: Box; flow: Flow; alt: string };

// In leadings: what stands further apart is parted.
const PARTED = 1.28;

/** The passages of a column, in order, between its tables and pictures. */
export function passagesOf(flow: Flow, marks: ReadonlyMap<Line, Mark>, measures: Measures): Section[] {
  const sections: Section[] = [];
  let passage: Passage | null = null;
  let above: Line | null = null;
  for (const piece of flow.pieces) {
    if (piece.kind !== 'line') {
      sections.push({ ...piece, flow });
      passage = null;
      above = null;
      continue;
    }
    const { line } = piece;
    const mark = marks.get(line) ?? null;
    if (passage && above && !mark && goesOn(passage, above, line, measures)) passage.lines.push(line);
    else {
      const gap = above ? (line.baseline - above.baseline) / measures.leadingOf(Math.max(line.size, above.size)) : 0;
      passage = { kind: 'passage', lines: [line], flow, mark, gap };
      sections.push(passage);
    }
    above = line;
  }
  return sections;
}

/** True where a line is the next of its passage, and not the first of another. */
function goesOn(passage: Passage, above: Line, line: Line, measures: Measures): boolean {
  const { flow, mark } = passage;
  const size = Math.max(line.size, above.size);
  if (Math.abs(line.size - above.size) > 0.06 * size) return false;
  if (above.mono !== line.mono && (above.mono || line.mono) && passage.lines.every((other) => other.mono === above.mono)) return false;
  const step = line.baseline - above.baseline;
  if (step <= 0 || step > PARTED * measures.leadingOf(size) + 0.5) return false;
  if (above.mono && line.mono) return true;
  const edges = edgesOf(flow, line);
  const room = edges.end - above.end;
  const isFull = room < firstWidth(line) + 0.35 * size;
  if (changesWeight(above, line)) return isFull && !endsSentence(above.text) && /^\p{Ll}/u.test(line.text);
  if (line.size > 1.12 * measures.size) return true;
  const [first] = passage.lines;
  if (mark)
    return (
      line.start > mark.start + 0.4 * size ||
      (isFull && Math.abs(line.start - edges.start) < 2 && passage.lines.length > 1 && Math.abs(above.start - line.start) < 1.5)
    );
  const indent = line.start - above.start;
  // The first line of a paragraph is set in, its others are not.
  const isFirstSetIn = passage.lines.length === 1 && first !== undefined && indent < -0.6 * size && above.start - edges.start < 6 * size;
  if (indent > 0.6 * size && !isCentred(above, line, flow)) return !endsSentence(above.text) && isFull && !/^\p{Lu}/u.test(line.text);
  if (isFirstSetIn) return isFull || !endsSentence(above.text);
  if (isFull) return true;
  // A line that ends early ends the paragraph, unless its sentence goes on.
  if (endsSentence(above.text)) return false;
  if (/^\p{Ll}/u.test(line.text) || isUnspaced(line.text[0] ?? '')) return true;
  return room < 0.3 * (edges.end - edges.start) || isCentred(above, line, flow);
}

/** A column's edges in the direction in which a line is read. */
export const edgesOf = (flow: { x: number; right: number }, line: Line): { start: number; end: number } =>
  line.start < 0 && line.end < 0 ? { start: -flow.right, end: -flow.x } : { start: flow.x, end: flow.right };

const changesWeight = (above: Line, line: Line): boolean =>
  above.bold !== line.bold && /\p{L}/u.test(above.text) && /\p{L}/u.test(line.text) && (above.bold || line.bold) && !isMixed(above, line);

/** Bold words at a line's start or end are stress, not another passage. */
const isMixed = (above: Line, line: Line): boolean => {
  const [, next] = above.bold ? [above, line] : [line, above];
  return next.words.some(({ word }) => word.style.bold);
};

function isCentred(above: Line, line: Line, flow: Flow): boolean {
  const middle = (flow.x + flow.right) / 2;
  const off = (one: Line) => Math.abs((one.x + one.right) / 2 - middle);
  return off(above) < 4 && off(line) < 4 && above.x - flow.x > 8 && line.x - flow.x > 8;
}

/** The room that a line's first word would have taken on the line above. */
function firstWidth(line: Line): number {
  const [first] = line.words;
  if (!first) return 0;
  if (isUnspaced(first.text[0] ?? '')) return 2 * line.size;
  const last = line.words.findIndex((placed, i) => i > 0 && placed.before === ' ');
  const end = line.words[(last < 0 ? line.words.length : last) - 1] ?? first;
  return Math.max(first.word.right, end.word.right) - Math.min(first.word.x, end.word.x) + 0.25 * line.size;
}

export const textOf = (passage: Passage): string => passage.lines.map((line) => line.text).join(' ');
