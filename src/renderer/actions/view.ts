import { useDeck } from '../store/deck.ts';
import { useUi } from '../store/ui.ts';
import { words } from '../store/words.ts';
import type { Action } from './action.ts';

export const findCommand: Action = {
  id: 'view.palette',
  get label() {
    return words.action.palette;
  },
  menu: 'view',
  keys: 'CmdOrCtrl+K',
  enabled: () => true,
  run: () => useUi.getState().set({ palette: !useUi.getState().palette }),
};

export const openSettings: Action = {
  id: 'app.settings',
  get label() {
    return words.settings.action;
  },
  menu: 'edit',
  keys: 'CmdOrCtrl+,',
  enabled: () => true,
  run: () => useUi.getState().set({ settingsOpen: true }),
};

export const showShortcuts: Action = {
  id: 'help.shortcuts',
  get label() {
    return words.commands.shortcuts;
  },
  menu: 'help',
  keys: 'F1',
  otherKeys: ['CmdOrCtrl+/', 'CmdOrCtrl+Shift+/'],
  enabled: () => true,
  run: () => useUi.getState().set({ shortcuts: true }),
};

export const toggleSources: Action = {
  id: 'view.sources',
  get label() {
    return words.action.sources;
  },
  menu: 'view',
  keys: 'CmdOrCtrl+Shift+R',
  enabled: () => useDeck.getState().history !== null,
  run: () => useUi.getState().set({ sources: !useUi.getState().sources }),
};

/** Slides as pictures or as text, in the outline. */
export const toggleOutline: Action = {
  id: 'view.outline',
  get label() {
    return words.outline.action.outlineText;
  },
  menu: 'view',
  keys: 'CmdOrCtrl+Shift+O',
  enabled: () => useDeck.getState().history !== null,
  run: () => useUi.getState().set({ outline: useUi.getState().outline === 'text' ? 'pictures' : 'text' }),
};
