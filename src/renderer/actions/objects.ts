import { useDeck } from '../store/deck.ts';
import { useObjects } from '../store/objects.ts';
import { words } from '../store/words.ts';
import type { Action } from './action.ts';
import { cropPicture, insertPicture, removePicture } from './pictures.ts';
import { columnActions, drawActions, headerOff, headerOn, rowActions } from './tables.ts';

export const editFooter: Action = {
  id: 'deck.footer',
  get label() {
    return words.objects.footer;
  },
  menu: 'object',
  enabled: () => useDeck.getState().history !== null,
  run: () => useObjects.getState().set({ dialog: 'footer' }),
};

/** What can be done with pictures, tables and what frames the slides, in the order of the menu. */
export const objectActions: readonly Action[] = [
  insertPicture,
  cropPicture,
  removePicture,
  ...rowActions,
  ...columnActions,
  headerOn,
  headerOff,
  ...drawActions,
  editFooter,
];
