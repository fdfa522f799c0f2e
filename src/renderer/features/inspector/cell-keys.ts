import { type CellAt, nextCell } from '../../../core/edit/cells.ts';
import type { SlideOf } from '../../../core/model/deck.ts';
import { escapeInline } from '../../../core/text/inline.ts';
import { selectedSlide, useDeck } from '../../store/deck.ts';
import { useObjects, writeOnIn } from '../../store/objects.ts';
import { pastedCells } from './pasted-cells.ts';

// Going from cell to cell and pasting tables works on the fields of the slide whatever writes in them: keys and pastes
// are seen before the field sees them.

/** Listens for what is done in the cells of the table on the slide; returns the way to stop. */
export function listenInCells(): () => void {
  const enter = (event: FocusEvent) => {
    const found = tableAt(event.target);
    if (found) useObjects.getState().set({ cell: { slide: found.table.id, ...found.cell } });
  };
  document.addEventListener('focusin', enter);
  document.addEventListener('keydown', press, true);
  document.addEventListener('paste', paste, true);
  return () => {
    document.removeEventListener('focusin', enter);
    document.removeEventListener('keydown', press, true);
    document.removeEventListener('paste', paste, true);
  };
}

type Found = { table: SlideOf<'table'>; cell: CellAt };

function tableAt(target: EventTarget | null): Found | null {
  const slide = selectedSlide()?.slide;
  const name = target instanceof Element ? target.closest<HTMLElement>('.stage [data-field^="cell:"]')?.dataset['field'] : undefined;
  if (slide?.kind !== 'table' || name === undefined) return null;
  const [, row = '', column = ''] = name.split(':');
  return { table: slide, cell: { row: row === 'header' ? row : Number(row), column: Number(column) } };
}

/** Tab goes on through the cells and adds a row at their end, Enter goes down; with Shift they go back. Escape leaves the table. */
function press(event: KeyboardEvent): void {
  if ((event.key !== 'Tab' && event.key !== 'Enter') || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const found = tableAt(event.target);
  if (!found) return;
  const { table, cell } = found;
  const way = event.key === 'Tab' ? (event.shiftKey ? 'back' : 'forward') : event.shiftKey ? 'up' : 'down';
  const next = nextCell(table, cell, way);
  if (!next && way === 'back') return; // out of the table, as everywhere
  event.preventDefault();
  event.stopPropagation();
  if (next) focusCell(next);
  else if (way === 'forward') {
    useDeck.getState().dispatch({ type: 'row.insert', slide: table.id, at: table.rows.length });
    writeOnIn({ slide: table.id, row: table.rows.length, column: 0 });
  }
}

/** A table from another program fills cells from the one that is written in on; a single cell is pasted as text. */
function paste(event: ClipboardEvent): void {
  const found = tableAt(event.target);
  const cells = found && event.clipboardData ? pastedCells(event.clipboardData.getData('text/html'), event.clipboardData.getData('text/plain')) : null;
  if (!found || !cells) return;
  event.preventDefault();
  event.stopPropagation();
  const { table, cell } = found;
  const filled = cells.map((row) => row.map(escapeInline));
  useDeck.getState().dispatch({ type: 'cells.fill', slide: table.id, ...cell, cells: filled });
  focusCell(cell);
}

/** Puts the cursor into the cell at once, so that the next key is its own; one that is not there yet gets it once it is drawn. */
function focusCell({ row, column }: CellAt): void {
  const find = () => document.querySelector<HTMLElement>(`.stage [data-field="cell:${row}:${column}"]`);
  find()?.focus();
  // Leaving the cell before may have drawn the whole table anew, as when its column is now one of numbers.
  if (find() !== document.activeElement) find()?.focus();
  if (!find()) requestAnimationFrame(() => find()?.focus());
}

/** After a menu about the row or column of a cell the cursor goes back into that cell. */
export function returnToCell(event: Event): void {
  const { cell } = useObjects.getState();
  if (!cell || selectedSlide()?.slide.id !== cell.slide) return;
  event.preventDefault();
  focusCell(cell);
}
