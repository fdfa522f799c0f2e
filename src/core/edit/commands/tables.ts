import type { Draft } from 'immer';
import { leavesOut } from '../../chart/chart-html.ts';
import type { Deck, Drawn, SlideOf } from '../../model/deck.ts';
import type { SlideId } from '../../model/id.ts';
import { shownCells } from '../../model/merge.ts';
import { frameOf } from '../../render/frame.ts';
import type { Family } from '../family.ts';
import { canExchange, type Grid, gridOf, turned, withExchanged, withoutRow, withRow } from '../grid.ts';
import { slideIn } from './find-slide.ts';
import { refsOfRows, tellRows, untellRows } from './table-note.ts';

/** A row as its fields name it: the header, or counted from 0 under it. */
type Row = number | 'header';
type OfTable = { slide: SlideId };

export type TableCommands = {
  /** Before the row at that place under the header; the number of rows for the end. */
  'row.insert': OfTable & { at: number };
  /** What the report says in it goes on in the note. */
  'row.remove': OfTable & { row: Row };
  'row.move': OfTable & { row: number; by: -1 | 1 };
  'column.insert': OfTable & { at: number };
  'column.remove': OfTable & { column: number };
  'column.move': OfTable & { column: number; by: -1 | 1 };
  /** Makes the first row the header, or the header the first row. */
  'header.set': OfTable & { on: boolean };
  /** Fills cells from one on to the right and down; the table grows where they reach over its end. */
  'cells.fill': OfTable & { row: Row; column: number; cells: string[][] };
  /** Null for the table itself. What a drawing leaves out is told in the note. */
  'chart.set': OfTable & { drawn: Drawn | null };
};

export const tableFamily: Family<TableCommands> = {
  'row.insert': (deck, { slide, at }) => {
    change(deck, slide, (grid, { header, rows }) => withRow(grid, clamp(at, 0, rows.length) + (header ? 1 : 0)));
  },
  'row.remove': (deck, { slide: id, row }) => {
    const table = tableIn(deck, id);
    const at = table && placeOf(table, row);
    if (!table || at === null || at === undefined || table.rows.length < 2) return;
    const ref = refsOfRows(table)[at];
    if (ref) {
      tellRows(table.note, row === 'header' ? null : table.header, [ref]);
      table.tableSources = table.tableSources.filter(({ sentence }) => sentence !== ref.sentence);
    }
    if (row === 'header') put(table, withoutRow(gridIn(table), at), false);
    else put(table, withoutRow(gridIn(table), at), table.header !== null);
  },
  'row.move': (deck, { slide, row, by }) => {
    change(deck, slide, (grid, { header }) => {
      const at = row + (header ? 1 : 0);
      return at + by >= (header ? 1 : 0) && canExchange(grid, at, at + by) ? withExchanged(grid, at, at + by) : null;
    });
  },
  'column.insert': (deck, { slide, at }) => {
    const table = change(deck, slide, (grid) => turned(withRow(turned(grid), clamp(at, 0, grid.cells[0]?.length ?? 0))));
    if (table) moveColumns(table, (column) => (column >= at ? column + 1 : column));
  },
  'column.remove': (deck, { slide: id, column }) => {
    const table = tableIn(deck, id);
    const width = table ? (gridIn(table).cells[0]?.length ?? 0) : 0;
    if (!table || width < 2 || column < 0 || column >= width) return;
    tellRows(table.note, table.header, refsOfRows(table));
    put(table, turned(withoutRow(turned(gridIn(table)), column)), table.header !== null);
    moveColumns(table, (other) => (other === column ? null : other > column ? other - 1 : other));
  },
  'column.move': (deck, { slide, column, by }) => {
    const table = change(deck, slide, (grid) =>
      canExchange(turned(grid), column, column + by) ? turned(withExchanged(turned(grid), column, column + by)) : null,
    );
    if (table) moveColumns(table, (other) => (other === column ? column + by : other === column + by ? column : other));
  },
  'header.set': (deck, { slide: id, on }) => {
    const table = tableIn(deck, id);
    if (table && on !== (table.header !== null) && (!on || table.rows.length > 1)) put(table, gridIn(table), on);
  },
  'cells.fill': (deck, { slide, row, column, cells }) => {
    change(deck, slide, (grid, table) => {
      const from = placeOf(table, row);
      return from === null || column < 0 ? null : filled(grid, from, column, cells);
    });
  },
  'chart.set': (deck, { slide: id, drawn }) => {
    const table = tableIn(deck, id);
    if (!table) return;
    const { header, note } = table;
    if (table.drawn) untellRows(note, header, refsOfRows(table).slice(header ? 1 : 0));
    if (drawn && leavesOut(table, drawn, frameOf(deck))) tellRows(note, header, refsOfRows(table).slice(header ? 1 : 0));
    if (drawn || table.drawn) table.drawn = drawn ?? undefined;
  },
};

type Table = Draft<SlideOf<'table'>>;

function tableIn(deck: Draft<Deck>, id: SlideId): Table | null {
  const slide = slideIn(deck, id);
  return slide?.kind === 'table' ? slide : null;
}

/** The table as a grid, for asking what can be done with it. */
export const gridIn = ({ header, rows, merges }: Pick<SlideOf<'table'>, 'header' | 'rows' | 'merges'>): Grid =>
  gridOf(header ? [header, ...rows] : rows, merges);

/** The row's place in the grid; null where there is none. */
function placeOf({ header, rows }: Table, row: Row): number | null {
  if (row === 'header') return header ? 0 : null;
  return row >= 0 && row < rows.length ? row + (header ? 1 : 0) : null;
}

/** Changes the grid of a table; returns the table where it did. */
function change(deck: Draft<Deck>, id: SlideId, work: (grid: Grid, table: Table) => Grid | null): Table | null {
  const table = tableIn(deck, id);
  const grid = table && work(gridIn(table), table);
  if (!table || !grid) return null;
  put(table, grid, table.header !== null);
  return table;
}

function put(table: Table, { cells, merges }: Grid, withHeader: boolean): void {
  const [first = [], ...rest] = cells;
  table.header = withHeader ? first : null;
  table.rows = withHeader ? rest : cells;
  if (table.merges || merges.length > 0) table.merges = merges.length > 0 ? merges : undefined;
}

function filled(grid: Grid, from: number, column: number, cells: readonly (readonly string[])[]): Grid {
  const width = Math.max(grid.cells[0]?.length ?? 0, column + Math.max(0, ...cells.map((row) => row.length)));
  const height = Math.max(grid.cells.length, from + cells.length);
  const grown = Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_, x) => grid.cells[y]?.[x] ?? ''));
  // What other cells cover stays empty.
  const open = new Set(
    shownCells(grown, grid.merges)
      .flat()
      .map((cell) => `${cell.row}:${cell.column}`),
  );
  cells.forEach((row, y) => {
    row.forEach((text, x) => {
      const target = grown[from + y];
      if (target && open.has(`${from + y}:${column + x}`)) target[column + x] = text;
    });
  });
  return { cells: grown, merges: grid.merges };
}

/** What is drawn, and what could be, follows its columns; without its names or all of its values it is a table again. */
function moveColumns(table: Table, to: (column: number) => number | null): void {
  const moved = <D extends Drawn>(drawn: D): D | null => {
    const category = to(drawn.category);
    const values = drawn.values.flatMap((column) => to(column) ?? []);
    return category === null || values.length === 0 ? null : { ...drawn, category, values };
  };
  if (table.chart) table.chart = moved(table.chart);
  if (table.drawn) table.drawn = moved(table.drawn) ?? undefined;
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));
