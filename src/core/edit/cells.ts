import type { SlideOf } from '../model/deck.ts';
import { shownCells } from '../model/merge.ts';

type Table = Pick<SlideOf<'table'>, 'header' | 'rows' | 'merges'>;

/** A cell as its field is named: the header's row, or a row counted from 0. */
export type CellAt = { row: number | 'header'; column: number };

/**
 * The cell where writing goes on: the next or the one before in reading order, the one under it or above it; null at the
 * table's end. Cells that others cover are passed over.
 */
export function nextCell({ header, rows, merges }: Table, at: CellAt, way: 'forward' | 'back' | 'down' | 'up'): CellAt | null {
  const all = header ? [header, ...rows] : rows;
  const top = header ? 1 : 0;
  const shown = shownCells(all, merges).flat();
  const own = at.row === 'header' ? 0 : at.row + top;
  const place = shown.findIndex(({ row, column }) => row === own && column === at.column);
  const current = shown[place];
  if (!current) return null;
  const under = (cell: { column: number; columns: number }) => cell.column <= current.column && current.column < cell.column + cell.columns;
  const next = {
    forward: () => shown[place + 1],
    back: () => shown[place - 1],
    down: () => shown.find((cell) => cell.row > own && under(cell)),
    up: () => shown.findLast((cell) => cell.row < own && under(cell)),
  }[way]();
  return next ? { row: header && next.row === 0 ? 'header' : next.row - top, column: next.column } : null;
}
