import { markersOf } from '../../../../core/report/plain/marker.ts';
import { isEven } from '../lines/line.ts';
import { boundsOf } from '../page/box.ts';
import type { Rule, Word } from '../page/page.ts';
import { cellsOf, columnsOf, isFigure, namesColumns, type Span, textOf } from './cells.ts';
import type { FoundTable, TableRow } from './item.ts';

/** One line of a region in the stretches that wide gaps leave of it. */
export type Row = { stretches: Word[][]; words: Word[]; y: number; bottom: number; baseline: number; size: number };

// In parts of the letters' size.
const GUTTER = 0.8;
const APART = 2.6;
// Lines of one page's table.
const MOST = 200;

/** The tables that stand in a region's rows without lines between their cells; `rules` tell where they begin and end, if drawn. */
export function alignedTables(rows: readonly Row[], rules: readonly Rule[]): { table: FoundTable; from: number; to: number }[] {
  const found: { table: FoundTable; from: number; to: number }[] = [];
  for (let from = 0; from < rows.length; from += 1) {
    if ((rows[from]?.stretches.length ?? 0) < 2) continue;
    const start = startOfRun(rows, from, found.at(-1)?.to ?? 0);
    const to = endOfRun(rows, from);
    // A run may lead beyond the table into lines that only look like more of it.
    const single = rows.slice(from, to).findIndex((row) => row.stretches.length < 2);
    const tries = [
      [start, to],
      [from, to],
      ...(single > 1
        ? [
            [start, from + single],
            [from, from + single],
          ]
        : []),
    ] as const;
    for (const [first = from, last = to] of tries) {
      const table = tableOf(rows.slice(first, last), rules);
      if (!table) continue;
      found.push({ table, from: first, to: last });
      from = last - 1;
      break;
    }
  }
  return found;
}

/** The first line of a head whose cells take several lines may have only one cell. */
function startOfRun(rows: readonly Row[], from: number, least: number): number {
  const row = rows[from];
  let start = from;
  while (row && start - 1 >= least) {
    const above = rows[start - 1];
    const x = Math.min(...row.words.map((word) => word.x));
    if (!above || above.words.some((word) => word.x < x + row.size) || (rows[start]?.baseline ?? 0) - above.baseline > 1.4 * row.size) break;
    start -= 1;
  }
  return start;
}

/** How far rows of several stretches go on; a row of one may be a cell's second line. */
function endOfRun(rows: readonly Row[], from: number): number {
  let end = from + 1;
  for (let i = from + 1; i < Math.min(rows.length, from + MOST); i += 1) {
    const [before, row] = [rows[i - 1], rows[i]];
    if (!before || !row || row.y - before.bottom > APART * row.size) break;
    if (row.stretches.length > 1) end = i + 1;
    else if (i - end > 2) break;
  }
  return end;
}

function tableOf(run: readonly Row[], rules: readonly Rule[]): FoundTable | null {
  // What a computer has printed is code, aligned or not.
  if (isTypewritten(run)) return null;
  const full = run.filter((row) => row.stretches.length > 1);
  const size = Math.max(...run.map((row) => row.size));
  const columns = columnsOf(
    full.map((row) => row.words),
    GUTTER * size,
  );
  if (columns.length < 2 || full.length < (columns.length > 2 ? 2 : 3) || run.length > 2 * full.length + 1) return null;
  const single = run.filter((row) => row.stretches.length === 1);
  // A line of prose between would reach over the gutters.
  if (single.some((row) => columns.filter((column) => row.words.some((word) => word.x < column.end && word.right > column.start)).length > 1)) return null;
  const lines = run.map((row) => ({ row, cells: cellsOf(row.words, columns) }));
  if (
    isListOrProse(
      lines.map(({ cells }) => cells),
      columns,
    )
  )
    return null;
  const table = joinedRows(lines, rules);
  const box = boundsOf(run.flatMap((row) => row.words));
  if (!box || table.length < 2) return null;
  return { kind: 'table', ...box, rows: table, merges: [], hasHeader: namesColumns(table.map((row) => row.cells)) || isRuledOff(table, rules) };
}

function isTypewritten(run: readonly Row[]): boolean {
  const words = run.flatMap((row) => row.words);
  return words.filter(isEven).length > 0.8 * words.length;
}

/** Markers and what follows them, or two columns of prose. */
function isListOrProse(rows: readonly Word[][][], columns: readonly Span[]): boolean {
  const first = rows.map((row) => textOf(row[0] ?? [])).filter((text) => text !== '');
  if (columns.length === 2 && first.every((text) => isMarker(text))) return true;
  if (first.every((text) => /^[•◦▪■●○‣–—-]$/.test(text))) return true;
  const wordy = columns.filter((_, i) => {
    const texts = rows.map((row) => textOf(row[i] ?? [])).filter((text) => text !== '');
    return texts.filter((text) => text.length > 30).length > 0.7 * texts.length;
  });
  return wordy.length === columns.length && rows.length > 5;
}

const isMarker = (text: string): boolean => markersOf(`${text} x`).length > 0 || /^[([]?\d{1,3}[)\].]?$/.test(text) || /^\d+(?:\.\d+)+$/.test(text);

/** Lines that are the second of a cell joined to the row they belong to. */
function joinedRows(lines: readonly { row: Row; cells: Word[][] }[], rules: readonly Rule[]): TableRow[] {
  const steps = lines.slice(1).map(({ row }, i) => row.baseline - (lines[i]?.row.baseline ?? row.baseline));
  const [least, most] = [Math.min(...steps), Math.max(...steps)];
  const uneven = most > 1.25 * least && steps.some((step) => step < 1.12 * least);
  const between = (least + most) / 2;
  const rows: TableRow[] = [];
  lines.forEach(({ row, cells }, i) => {
    const last = rows.at(-1);
    const box = boundsOf(row.words) ?? { x: 0, y: 0, right: 0, bottom: 0 };
    const parted = rules.some((rule) => !rule.upright && rule.y > (lines[i - 1]?.row.baseline ?? 0) - 1 && rule.bottom < row.baseline);
    const close = (steps[i - 1] ?? most) < between;
    const lacksFirst = (cells[0] ?? []).length === 0 && cells.every((cell) => cell.length === 0 || !isFigure(textOf(cell)));
    const goesOn = last !== undefined && !parted && (uneven ? close && (lacksFirst || row.stretches.length === 1 || close) : lacksFirst);
    if (!goesOn) rows.push({ box, cells });
    else {
      cells.forEach((cell, column) => {
        last.cells[column]?.push(...cell);
      });
      last.box = { x: Math.min(last.box.x, box.x), y: last.box.y, right: Math.max(last.box.right, box.right), bottom: box.bottom };
    }
  });
  return rows;
}

/** A line under the first row and none between the others. */
function isRuledOff(rows: readonly TableRow[], rules: readonly Rule[]): boolean {
  const gaps = rows
    .slice(1)
    .map(({ box }, i) =>
      rules.some((rule) => !rule.upright && rule.right > box.x && rule.x < box.right && rule.y >= (rows[i]?.box.bottom ?? 0) - 4 && rule.bottom <= box.y + 4),
    );
  return gaps[0] === true && gaps.slice(1).every((ruled) => !ruled);
}
