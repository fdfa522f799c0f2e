import { call } from '../api.ts';
import { flush, told } from '../store/autosave.ts';
import { useDeck } from '../store/deck.ts';
import { useFile } from '../store/file.ts';
import { useUi } from '../store/ui.ts';
import { words } from '../store/words.ts';
import type { Action } from './action.ts';

export const openReport: Action = {
  id: 'report.open',
  get label() {
    return words.action.open;
  },
  menu: 'file',
  keys: 'CmdOrCtrl+O',
  enabled: () => true,
  run: async () => {
    await flush();
    await call('report.open');
  },
};

/** The deck is saved by itself; this saves it now and keeps the state among the earlier versions. */
export const save: Action = {
  id: 'project.save',
  get label() {
    return words.files.save;
  },
  menu: 'file',
  keys: 'CmdOrCtrl+S',
  enabled: () => useDeck.getState().history !== null && !useDeck.getState().project?.takenBy,
  run: async () => {
    const saved = await flush(true);
    const draft = useDeck.getState().project?.draft === true;
    const elsewhere = draft ? { action: { label: saveAs.label, run: () => saveAs.run() } } : {};
    if (saved) useUi.getState().say({ kind: 'done', text: draft ? words.files.savedAsDraft : words.files.saved, ...elsewhere });
  },
};

export const saveAs: Action = {
  id: 'project.saveAs',
  get label() {
    return words.action.saveAs;
  },
  menu: 'file',
  keys: 'CmdOrCtrl+Shift+S',
  enabled: () => useDeck.getState().history !== null,
  run: async () => {
    const { project, history, renamed, saved, freed } = useDeck.getState();
    if (!project || !history) return;
    await told();
    const result = await call('project.saveAs', { id: project.id });
    if (!result.ok) useUi.getState().fail(result.error);
    if (!result.ok || !result.value) return;
    renamed(result.value.name);
    saved(result.value.savedAt);
    if (project.takenBy !== null) freed();
  },
};

/** The states that the deck was in before. */
export const showVersions: Action = {
  id: 'project.versions',
  get label() {
    return words.files.versions;
  },
  menu: 'file',
  enabled: () => useDeck.getState().history !== null && !useDeck.getState().project?.takenBy,
  run: () => useFile.getState().set({ versionsOpen: true }),
};
