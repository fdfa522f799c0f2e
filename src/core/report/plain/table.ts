import type { RawBlock } from '../../model/raw.ts';
import { escapeInline } from '../../text/inline.ts';
import { alignedRows } from './aligned.ts';
import type { Line } from './line.ts';
import { markersOf } from './marker.ts';

export type PlainTable = Extract<RawBlock, { kind: 'table' }>;
type Row = { cells: string[]; line: Line };

const border = /^[\s|+\-=:]*(?:--|==)[\s|+\-=:]*$/;

/** The table that begins at a line, and how many lines it takes; null where none begins. */
export function tableAt(lines: readonly Line[], start: number): { table: PlainTable; length: number } | null {
  for (const [belongs, rowsOf] of [
    [hasBars, barRows],
    [hasTabs, tabRows],
    [hasGutter, alignedRowsOf],
  ] as const) {
    const first = lines[start];
    if (!first || !belongs(first)) continue;
    let end = start + 1;
    for (let next = lines[end]; next && !next.gap && (belongs(next) || border.test(next.text)); next = lines[end]) end += 1;
    const block = lines.slice(start, end);
    const rule = block.findIndex((line) => border.test(line.text) && line !== first);
    const rows = rowsOf(block.filter((line) => !border.test(line.text)));
    if (rows) return { table: tableOf(rows, rule > 0 && block.slice(0, rule).filter((line) => !border.test(line.text)).length === 1), length: end - start };
  }
  return null;
}

const hasBars = (line: Line) => line.text.includes('|') || /^\+[-=+]{3,}\+$/.test(line.text);
const hasTabs = (line: Line) => line.raw.trim().includes('\t');
const hasGutter = (line: Line) => /\S {2,}\S/.test(line.text) && !line.raw.trim().includes('\t');

function barRows(lines: readonly Line[]): Row[] | null {
  const rows = lines.map((line) => ({ line, cells: line.text.replace(/^\|/, '').replace(/\|$/, '').split('|') }));
  const columns = rows[0]?.cells.length ?? 0;
  const fenced = lines.every((line) => line.text.startsWith('|') && line.text.endsWith('|'));
  if (rows.length < 2 || (columns < 2 && !fenced) || rows.some((row) => row.cells.length !== columns)) return null;
  return rows;
}

function tabRows(lines: readonly Line[]): Row[] | null {
  if (lines.length < 2) return null;
  // "1.<tab>First": the tab sets off a marker.
  if (lines.every((line) => /^\S+\t/.test(line.text) && markersOf(line.text.replace(/\t+/, ' ')).length > 0 && line.text.split(/\t+/).length === 2))
    return null;
  const split = (by: RegExp) => lines.map((line) => ({ line, cells: line.raw.trimEnd().replace(/^ +/, '').split(by) }));
  const even = (rows: Row[]) => rows.every((row) => row.cells.length === rows[0]?.cells.length);
  const single = split(/\t/);
  const several = split(/\t+/);
  const rows = even(single) || !even(several) ? single : several;
  const columns = Math.max(...rows.map((row) => row.cells.length));
  return rows.map((row) => ({ line: row.line, cells: [...row.cells, ...Array<string>(columns - row.cells.length).fill('')] }));
}

function alignedRowsOf(lines: readonly Line[]): Row[] | null {
  if (lines.every((line) => markersOf(line.text).length > 0)) return null;
  return alignedRows(lines.map((line) => line.raw))?.map((cells, i) => ({ cells, line: lines[i] as Line })) ?? null;
}

function tableOf(rows: readonly Row[], ruled: boolean): PlainTable {
  const written = rows.map((row) => ({ cells: row.cells.map((cell) => escapeInline(cell.trim())), at: { kind: 'line' as const, line: row.line.n } }));
  const at = { kind: 'line' as const, line: rows[0]?.line.n ?? 1 };
  const [head, ...body] = written;
  if (head && body.length > 0 && (ruled || namesNumbers(written.map((row) => row.cells))))
    return { kind: 'table', header: head.cells, rows: body, caption: '', at };
  return { kind: 'table', header: null, rows: written, caption: '', at };
}

const isNumber = (cell: string) => /^[-+−~≈<>]?\s*[\d.,'\s]*\d[\d.,'\s]*\s*(?:%|€|\$|[A-Za-z\p{Script=Han}µ°€]{1,4})?$/u.test(cell);
const isYear = (cell: string) => /^(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?\s?年?$/.test(cell);

/** True where the first row holds words or a run of years over a column of numbers: then it names them. */
function namesNumbers(rows: readonly (readonly string[])[]): boolean {
  const [head = [], ...body] = rows;
  const below = (column: number) => body.map((row) => row[column] ?? '').filter((text) => text !== '');
  // One year may be a number among others; two that follow each other are the heads of what was counted in them.
  const years = head.filter((cell, column) => isYear(cell) && !below(column).some(isYear));
  const areYears = years.length > 1 && years.every((year, k) => k === 0 || year > (years[k - 1] ?? ''));
  const isName = (cell: string) => !/\d/.test(cell) || !isNumber(cell) || (areYears && years.includes(cell));
  return head.every(isName) && head.some((cell, column) => cell !== '' && below(column).length > 0 && below(column).every(isNumber));
}
