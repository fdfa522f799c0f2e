import type { Merge, RawBlock } from '../../../core/model/raw.ts';
import type { Locator } from '../../../core/model/text.ts';
import { plainText } from '../../../core/text/inline.ts';
import { elementsOf, type XmlElement } from '../package/xml.ts';
import { flatten } from '../rich/flatten.ts';
import { Flow } from '../rich/flow.ts';
import type { Reading } from './reading.ts';

// Spreadsheets repeat an empty cell to the end of the sheet; nobody repeats what says something so often.
const mostRepeated = 100;
// A grid of more cells is none that anybody could read: one endless row would make every other as long.
const mostCells = 2_000_000;

type Cell = { text: string; columns: number; rows: number; covered: boolean; isHead: boolean };
type Row = { cells: Cell[]; at: Locator; isHeader: boolean };

/** A table, OpenDocument 1.3, part 3, chapter 9; one of a single cell is a box around text. What has no words stands after it. */
export function readTable(
  table: XmlElement,
  flow: Flow,
  reading: Reading,
  known: { caption: string; isHeaded: boolean } = { caption: '', isHeaded: false },
): void {
  const found = rowsOf(table, false);
  const [only] = found;
  const [sole] = only ? cellsOf(only.row) : [];
  if (found.length === 1 && only && sole && cellsOf(only.row).length === 1 && !known.isHeaded) {
    reading.blocks(sole, flow);
    return;
  }
  const at: Locator = { kind: 'paragraph', n: reading.paragraphs + 1 };
  const rest: RawBlock[] = [];
  const rows = found.flatMap(({ row, isHeader }) => {
    const read = readRow(row, isHeader, rest, reading);
    const repeats = read.cells.some((cell) => cell.text !== '') ? repeated(row, 'table:number-rows-repeated') : 1;
    return Array.from({ length: Math.min(repeats, mostRepeated) }, () => read);
  });
  for (const block of blocksOf(rows, known, at)) flow.push(block);
  for (const block of rest) {
    if (block.kind === 'footnote') flow.note(block, 'here');
    else flow.push(block);
  }
}

function rowsOf(parent: XmlElement, isHeader: boolean): { row: XmlElement; isHeader: boolean }[] {
  return elementsOf(parent).flatMap((element) => {
    if (element.name === 'table:table-row') return [{ row: element, isHeader }];
    const isGroup = element.name === 'table:table-rows' || element.name === 'table:table-row-group' || element.name === 'table:table-header-rows';
    return isGroup ? rowsOf(element, isHeader || element.name === 'table:table-header-rows') : [];
  });
}

const cellsOf = (row: XmlElement): XmlElement[] =>
  elementsOf(row).filter((element) => element.name === 'table:table-cell' || element.name === 'table:covered-table-cell');

const repeated = (element: XmlElement, name: string): number => Math.max(1, Number.parseInt(element.attributes[name] ?? '1', 10) || 1);

function readRow(row: XmlElement, isHeader: boolean, rest: RawBlock[], reading: Reading): Row {
  const at: Locator = { kind: 'paragraph', n: reading.paragraphs + 1 };
  const cells: Cell[] = [];
  for (const element of cellsOf(row)) {
    const cell = readCell(element, rest, reading);
    const times = Math.min(repeated(element, 'table:number-columns-repeated'), mostRepeated);
    for (let i = 0; i < times; i += 1) cells.push(cell);
  }
  return { cells, at, isHeader };
}

function readCell(element: XmlElement, rest: RawBlock[], reading: Reading): Cell {
  const flow = new Flow();
  const covered = element.name === 'table:covered-table-cell';
  // Word keeps what a covered cell held; no reader ever sees it.
  if (!covered) reading.blocks(element, flow);
  const blocks = flow.settle();
  const flat = flatten(blocks);
  for (const block of flat.rest) rest.push(block);
  return {
    text: flat.text,
    columns: repeated(element, 'table:number-columns-spanned'),
    rows: repeated(element, 'table:number-rows-spanned'),
    covered,
    isHead: /^\*\*[^*]+\*\*$/.test(flat.text) || elementsOf(element).every((child) => isHeadStyle(child, reading)),
  };
}

const isHeadStyle = ({ name, attributes }: XmlElement, { styles }: Reading): boolean =>
  name === 'text:p' && styles.paragraph(attributes['text:style-name'] ?? '').role === 'head';

type Grid = Extract<RawBlock, { kind: 'table' | 'paragraph' }>;

function blocksOf(rows: readonly Row[], known: { caption: string; isHeaded: boolean }, at: Locator): Grid[] {
  const filled = (row: Row) => row.cells.findLastIndex((cell) => cell.text !== '' || cell.covered || cell.columns > 1) + 1;
  const width = rows.reduce((widest, row) => Math.max(widest, filled(row)), 0);
  const last = rows.findLastIndex((row) => filled(row) > 0);
  const kept = rows.slice(0, last + 1);
  if (kept.length * width > mostCells) return kept.map((row) => ({ kind: 'paragraph', text: row.cells.map((cell) => cell.text).join(' '), at: row.at }));
  const grid = kept.map((row) => Array.from({ length: width }, (_, i) => row.cells[i]?.text ?? ''));
  const [first] = kept;
  const isHeaded = first !== undefined && kept.length > 1 && (first.isHeader || known.isHeaded || looksLikeHead(kept));
  const merges = mergesOf(kept, width);
  const body = kept.map((row, i) => ({ cells: grid[i] ?? [], at: row.at })).slice(isHeaded ? 1 : 0);
  const header = isHeaded ? (grid[0] ?? []).map(plainHead) : null;
  return [{ kind: 'table', header, rows: body, caption: known.caption, ...(merges.length > 0 ? { merges } : {}), at }];
}

/** A first row all in bold over others that are not. */
function looksLikeHead([first, second]: readonly Row[]): boolean {
  const filled = first?.cells.filter((cell) => cell.text !== '') ?? [];
  return filled.length > 0 && filled.every((cell) => cell.isHead) && !second?.cells.every((cell) => cell.isHead || cell.text === '');
}

/** A head is bold by itself. */
const plainHead = (text: string): string => (/^\*\*[^*]+\*\*$/.test(text) && plainText(text) === text.slice(2, -2) ? text.slice(2, -2) : text);

function mergesOf(rows: readonly Row[], width: number): Merge[] {
  const merges: Merge[] = [];
  rows.forEach((row, r) => {
    row.cells.slice(0, width).forEach((cell, c) => {
      const columns = Math.min(cell.columns, width - c);
      const high = Math.min(cell.rows, rows.length - r);
      if (!cell.covered && (columns > 1 || high > 1)) merges.push({ row: r, column: c, rows: high, columns });
    });
  });
  return merges;
}
