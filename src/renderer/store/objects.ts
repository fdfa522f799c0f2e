import { create } from 'zustand';
import type { SlideId } from '../../core/model/id.ts';

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
