import type { Line } from './line.ts';
import { BARE, type Marker, markersOf } from './marker.ts';

/** Numbers that follow one another: the items of one list, or headings with all their prose between them. */
export type Run = { style: string; indent: number; first: number; last: number; lines: number[] };

export type Marked = { marker: Marker; run: Run | null };

// Lists and headings nest a few levels deep; what lies further back is over.
const OPEN = 24;
// Items of a list that does not begin with 1 have to stand close together to be believed.
const CLOSE = 6;

/**
 * The markers that can be believed: bullets, and numbers that belong to a run, by the line's index. A lone "3." at the
 * start of a line is an ordinal ("3. Sitzung"), not an item.
 */
export function markedLines(lines: readonly Line[]): Map<number, Marked> {
  const marked = new Map<number, Marked>();
  const runs = new Set<Run>();
  const open: Run[] = [];
  lines.forEach((line, i) => {
    const readings = markersOf(line.text).filter((reading) => reading.style !== BARE || line.gap);
    const [first] = readings;
    if (!first) return;
    if (first.number === null) {
      if (/[+–—]/.test(first.style) && !hasPeer(lines, i, first.style)) return;
      marked.set(i, { marker: first, run: null });
      return;
    }
    const going = continued(open, readings, line.indent);
    if (going) {
      open.length = going.index + 1;
      going.run.last += 1;
      going.run.lines.push(i);
      marked.set(i, { marker: going.marker, run: going.run });
      return;
    }
    const run: Run = { style: first.style, indent: line.indent, first: first.number, last: first.number, lines: [i] };
    runs.add(run);
    open.push(run);
    if (open.length > OPEN) open.shift();
    marked.set(i, { marker: first, run });
  });
  const parents = new Set([...runs].filter((run) => run.first === 1).flatMap((run) => numbersOf(run)));
  const dotted = new Set([...runs].filter((run) => run.first === 1).map((run) => run.style));
  for (const run of runs) if (!isBelieved(run, parents, dotted)) for (const i of run.lines) marked.delete(i);
  return marked;
}

/** A dash may open a speech, a plus may stand in a formula: they are bullets where there are several. */
const hasPeer = (lines: readonly Line[], i: number, style: string): boolean => [i - 2, i - 1, i + 1, i + 2].some((near) => lines[near]?.text.startsWith(style));

function continued(open: readonly Run[], readings: readonly Marker[], indent: number): { index: number; run: Run; marker: Marker } | null {
  for (let index = open.length - 1; index >= 0; index -= 1) {
    const run = open[index];
    const marker = run && readings.find((reading) => reading.style === run.style && reading.number === run.last + 1 && run.indent === indent);
    if (run && marker) return { index, run, marker };
  }
  return null;
}

function isBelieved(run: Run, parents: ReadonlySet<string>, dotted: ReadonlySet<string>): boolean {
  if (run.style === BARE) return run.first === 1 && numbersOf(run).some((number) => dotted.has(`${number}.n`));
  const parent = /^(.+)\.n$/.exec(run.style)?.[1];
  if (parent !== undefined) return run.first === 1 && (run.lines.length > 1 || parents.has(parent));
  if (run.lines.length < 2) return false;
  const [a = 0, b = 0] = run.lines;
  return run.first === 1 || b - a <= CLOSE;
}

/** "1", "2" for a run of top headings, "2.1", "2.2" for one under the second. */
function numbersOf(run: Run): string[] {
  const parent = /^(.+)\.n$/.exec(run.style)?.[1];
  if (parent === undefined && run.style !== '1.' && run.style !== BARE) return [];
  const prefix = parent === undefined ? '' : `${parent}.`;
  return run.lines.map((_, i) => `${prefix}${run.first + i}`);
}
