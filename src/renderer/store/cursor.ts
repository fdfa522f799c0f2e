import type { Cursor } from '../../core/edit/history.ts';

// Where text is being written. Not in the store: it moves with every key stroke, and nothing is drawn by it.
let cursor: Cursor | null = null;

export const cursorNow = (): Cursor | null => cursor;

export function placeCursor(next: Cursor | null): void {
  cursor = next;
}
