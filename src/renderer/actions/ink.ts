import { flush } from '../store/autosave.ts';
import { useDeck } from '../store/deck.ts';
import { useDrawn } from '../store/drawn.ts';
import { useUi } from '../store/ui.ts';
import { words } from '../store/words.ts';
import type { Action } from './action.ts';

/** Lays what was drawn in the talk that just ended into the deck. */
export function keepDrawings(): void {
  const { offer, settle } = useDrawn.getState();
  settle();
  if (!offer || useDeck.getState().project?.id !== offer.projectId) return;
  useDeck.getState().dispatch({ type: 'ink.keep', ink: offer.ink });
  useUi.getState().say({ kind: 'done', text: words.ink.kept });
  void flush();
}

export const removeDrawings: Action = {
  id: 'talk.removeDrawings',
  get label() {
    return words.ink.removeKept;
  },
  menu: 'talk',
  enabled: () => useDeck.getState().history?.deck.ink !== undefined,
  run: () => useDeck.getState().dispatch({ type: 'ink.keep', ink: {} }),
};
