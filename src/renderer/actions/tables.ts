import { whyNot } from '../../core/chart/chart-html.ts';
import { proposalFor } from '../../core/chart/data.ts';
import type { Command } from '../../core/edit/command.ts';
import { gridIn } from '../../core/edit/commands/tables.ts';
import { canExchange, turned } from '../../core/edit/grid.ts';
import type { Drawn, SlideOf } from '../../core/model/deck.ts';
import { frameOf } from '../../core/render/frame.ts';
import { chartRoom } from '../../core/render/room.ts';
import { selectedSlide, useDeck } from '../store/deck.ts';
import { type CellPlace, useObjects, writeOnIn } from '../store/objects.ts';
import { words } from '../store/words.ts';
import type { Action } from './action.ts';

type Table = SlideOf<'table'>;

/** The table that is selected and shown as one, with the cell that was written in last; its first cell where there is none. */
function chosen(): { table: Table; cell: CellPlace } | null {
  const slide = selectedSlide()?.slide;
  if (slide?.kind !== 'table') return null;
  const { cell } = useObjects.getState();
  const known = cell?.slide === slide.id && (cell.row === 'header' ? slide.header !== null : cell.row < slide.rows.length);
  return { table: slide, cell: known ? cell : { slide: slide.id, row: 0, column: 0 } };
}

type Change = { command: Command; cell?: Pick<CellPlace, 'row' | 'column'> };

/** An action on the row or column of the chosen cell; null where it cannot be done. The cursor goes along. */
const onCell = (id: string, label: () => string, change: (table: Table, cell: CellPlace) => Change | null): Action => {
  const wanted = () => {
    const found = chosen();
    return found && !found.table.drawn ? change(found.table, found.cell) : null;
  };
  return {
    id,
    get label() {
      return label();
    },
    menu: 'object',
    enabled: () => wanted() !== null,
    run: () => {
      const found = chosen();
      const next = wanted();
      if (!found || !next) return;
      useDeck.getState().dispatch(next.command);
      writeOnIn({ slide: found.table.id, row: found.cell.row, column: found.cell.column, ...next.cell });
    },
  };
};

const rowNumber = ({ row }: CellPlace): number => (row === 'header' ? -1 : row);

const insertRow = (id: string, label: () => string, by: 0 | 1) =>
  onCell(id, label, ({ id: slide }, cell) => {
    const at = rowNumber(cell) + by;
    return at < 0 ? null : { command: { type: 'row.insert', slide, at }, cell: { row: at, column: cell.column } };
  });

const moveRow = (id: string, label: () => string, by: -1 | 1) =>
  onCell(id, label, (table, { row, column }) => {
    const top = table.header ? 1 : 0;
    if (row === 'header' || row + by < 0 || !canExchange(gridIn(table), row + top, row + top + by)) return null;
    return { command: { type: 'row.move', slide: table.id, row, by }, cell: { row: row + by, column } };
  });

const insertColumn = (id: string, label: () => string, by: 0 | 1) =>
  onCell(id, label, ({ id: slide }, { row, column }) => ({
    command: { type: 'column.insert', slide, at: column + by },
    cell: { row, column: column + by },
  }));

const moveColumn = (id: string, label: () => string, by: -1 | 1) =>
  onCell(id, label, (table, { row, column }) =>
    canExchange(turned(gridIn(table)), column, column + by)
      ? { command: { type: 'column.move', slide: table.id, column, by }, cell: { row, column: column + by } }
      : null,
  );

export const rowActions: readonly Action[] = [
  insertRow('row.above', () => words.objects.rowAbove, 0),
  insertRow('row.below', () => words.objects.rowBelow, 1),
  moveRow('row.up', () => words.objects.rowUp, -1),
  moveRow('row.down', () => words.objects.rowDown, 1),
  onCell(
    'row.remove',
    () => words.objects.removeRow,
    ({ id: slide, rows }, { row, column }) =>
      rows.length < 2 ? null : { command: { type: 'row.remove', slide, row }, cell: { row: row === 'header' ? 0 : Math.min(row, rows.length - 2), column } },
  ),
];

export const columnActions: readonly Action[] = [
  insertColumn('column.before', () => words.objects.columnBefore, 0),
  insertColumn('column.after', () => words.objects.columnAfter, 1),
  moveColumn('column.back', () => words.objects.columnBack, -1),
  moveColumn('column.on', () => words.objects.columnOn, 1),
  onCell(
    'column.remove',
    () => words.objects.removeColumn,
    (table, { row, column }) => {
      const width = gridIn(table).cells[0]?.length ?? 0;
      return width < 2 ? null : { command: { type: 'column.remove', slide: table.id, column }, cell: { row, column: Math.min(column, width - 2) } };
    },
  ),
];

const header = (on: boolean): Action =>
  onCell(
    on ? 'header.on' : 'header.off',
    () => (on ? words.objects.headerOn : words.objects.headerOff),
    (table, { column }) =>
      on === (table.header !== null) || (on && table.rows.length < 2)
        ? null
        : { command: { type: 'header.set', slide: table.id, on }, cell: { row: on ? 'header' : 0, column } },
  );

export const [headerOn, headerOff] = [header(true), header(false)];

/** How a table would be drawn if that were chosen now: as it is drawn already, as far as that goes. */
export function drawnAs(table: Table, type: Drawn['type'], language: string): Drawn | null {
  const proposed = proposalFor(table, type, language);
  if (!table.drawn) return proposed;
  return { ...table.drawn, type, values: type === 'pie' ? table.drawn.values.slice(0, 1) : table.drawn.values };
}

/** Why the table cannot be drawn that way; null where it can. */
export function drawingRefused(table: Table, type: Drawn['type'], language: string): string | null {
  const refusal = whyNot(table, drawnAs(table, type, language), chartRoom(table, frameOf(useDeck.getState().history?.deck ?? {})), language);
  return refusal && words.objects.cannot[refusal];
}

const drawAs = (type: Drawn['type']): Action => {
  const table = () => chosen()?.table ?? null;
  const language = () => useDeck.getState().history?.deck.language ?? 'en';
  return {
    id: `table.${type}`,
    get label() {
      return words.objects.showAs[type];
    },
    menu: 'object',
    enabled: () => {
      const own = table();
      return own !== null && own.drawn?.type !== type && drawingRefused(own, type, language()) === null;
    },
    run: () => {
      const own = table();
      if (own) useDeck.getState().dispatch({ type: 'chart.set', slide: own.id, drawn: drawnAs(own, type, language()) });
    },
  };
};

const showTable: Action = {
  id: 'table.table',
  get label() {
    return words.objects.showAs.table;
  },
  menu: 'object',
  enabled: () => chosen()?.table.drawn !== undefined,
  run: () => {
    const own = chosen()?.table;
    if (own) useDeck.getState().dispatch({ type: 'chart.set', slide: own.id, drawn: null });
  },
};

export const drawActions: readonly Action[] = [showTable, drawAs('bar'), drawAs('line'), drawAs('pie')];
