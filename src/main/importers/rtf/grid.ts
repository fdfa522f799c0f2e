import type { Merge, RawBlock } from '../../../core/model/raw.ts';
import type { Locator } from '../../../core/model/text.ts';
import { plainText } from '../../../core/text/inline.ts';

/** A cell's right edge in twips, and how it joins its neighbours. */
export type CellShape = { edge: number; joinsLeft: boolean; joinsUp: boolean };
export type RowShape = { cells: CellShape[]; isHeader: boolean };
export type RowText = { cells: string[]; shape: RowShape; at: Locator };

type Table = Extract<RawBlock, { kind: 'table' }>;
type Placed = { text: string; column: number; width: number; joinsUp: boolean };

// Word moves edges by a few twips from row to row; cells that narrow are none.
const NEAR = 60;
const most = { columns: 400, cells: 2_000_000 };

/** Rows of cells by their edges as a grid: edges that any row has are columns, and cells that reach over several are merged. */
export function tableOf(rows: readonly RowText[]): RawBlock[] {
  const [first] = rows;
  if (!first) return [];
  const edges = edgesOf(rows);
  const isEdged = edges.length > 0 && edges.length <= most.columns && rows.every(({ cells, shape }) => cells.length <= shape.cells.length);
  const placed = rows.map((row) => (isEdged ? byEdges(row, edges) : row.cells.map((text, column) => ({ text, column, width: 1, joinsUp: false }))));
  const width = isEdged ? edges.length : placed.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  if (rows.length * width > most.cells) return rows.map((row) => ({ kind: 'paragraph', text: row.cells.join(' '), at: row.at }));
  const grid = placed.map((cells) => {
    const line: string[] = new Array(width).fill('');
    for (const { text, column } of cells) line[column] = line[column] === '' || line[column] === undefined ? text : `${line[column]} ${text}`;
    return line;
  });
  const merges = mergesOf(placed);
  const isHeaded = rows.length > 1 && (first.shape.isHeader || looksLikeHead(grid));
  const header = isHeaded ? (grid[0] ?? []).map(plainHead) : null;
  const body = rows.map((row, r) => ({ cells: grid[r] ?? [], at: row.at })).slice(isHeaded ? 1 : 0);
  const table: Table = { kind: 'table', header, rows: body, caption: '', ...(merges.length > 0 ? { merges } : {}), at: first.at };
  return [table];
}

/** The right edges of all rows, those that nearly meet as one. */
function edgesOf(rows: readonly RowText[]): number[] {
  const all = new Set(rows.flatMap(({ shape }) => shape.cells.map(({ edge }) => edge)));
  const edges: number[] = [];
  for (const edge of [...all].sort((a, b) => a - b)) {
    const last = edges.at(-1);
    if (last === undefined || edge - last > NEAR) edges.push(edge);
  }
  return edges;
}

function byEdges({ cells, shape }: RowText, edges: readonly number[]): Placed[] {
  const placed: Placed[] = [];
  let column = 0;
  shape.cells.forEach(({ edge, joinsLeft, joinsUp }, i) => {
    let end = column;
    while (end < edges.length - 1 && edge - (edges[end] ?? 0) > NEAR) end += 1;
    const width = Math.max(1, end - column + 1);
    const text = cells[i] ?? '';
    const last = placed.at(-1);
    if (joinsLeft && last) {
      last.width += width;
      last.text = [last.text, text].filter((part) => part !== '').join(' ');
    } else placed.push({ text, column: Math.min(column, edges.length - 1), width, joinsUp });
    column = end + 1;
  });
  return placed;
}

function mergesOf(rows: readonly Placed[][]): Merge[] {
  const merges: Merge[] = [];
  const open = new Map<number, Merge>();
  rows.forEach((cells, row) => {
    for (const { column, width, joinsUp, text } of cells) {
      const above = open.get(column);
      // What is written in a covered cell would vanish from the slide: then it is a cell of its own.
      if (joinsUp && above && above.columns === width && above.row + above.rows === row && text === '') above.rows += 1;
      else {
        const merge = { row, column, rows: 1, columns: width };
        open.set(column, merge);
        merges.push(merge);
      }
    }
  });
  return merges.filter(({ rows: high, columns }) => high > 1 || columns > 1);
}

const isBold = (text: string): boolean => /^\*\*[^*]+\*\*$/.test(text);

/** A first row all in bold over others that are not. */
function looksLikeHead([first, second]: readonly string[][]): boolean {
  const filled = first?.filter((text) => text !== '') ?? [];
  return filled.length > 0 && filled.every(isBold) && !second?.every((text) => isBold(text) || text === '');
}

/** A head is bold by itself. */
const plainHead = (text: string): string => (isBold(text) && plainText(text) === text.slice(2, -2) ? text.slice(2, -2) : text);
