import { create } from 'zustand';
import type { SlideId } from '../../core/model/id.ts';
import { useUi } from './ui.ts';

/** A cell of a slide's table, as its field is named. */
export type CellPlace = { slide: SlideId; row: number | 'header'; column: number };

type ObjectsState = {
  /** The cell that was written in last, for what is done to its row and column. */
  cell: CellPlace | null;
  dialog: 'crop' | 'footer' | null;
  set(change: Partial<Pick<ObjectsState, 'cell' | 'dialog'>>): void;
};

/** What the user has chosen within a slide, beside its bullets. */
export const useObjects = create<ObjectsState>()((set) => ({
  cell: null,
  dialog: null,
  set: (change) => set(change),
}));

/** The cursor goes into that cell with the next drawing of the slide, before the next key press arrives. */
export function writeOnIn(cell: CellPlace): void {
  useObjects.getState().set({ cell });
  const end = Number.MAX_SAFE_INTEGER;
  useUi.getState().set({ cursor: { slide: cell.slide, field: `cell:${cell.row}:${cell.column}`, from: end, to: end } });
}
