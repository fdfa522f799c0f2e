import { call } from '../api.ts';
import { flush, markSaved } from '../store/autosave.ts';
import { useDeck } from '../store/deck.ts';
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

export const saveAs: Action = {
  id: 'project.saveAs',
  get label() {
    return words.action.saveAs;
  },
  menu: 'file',
  keys: 'CmdOrCtrl+Shift+S',
  enabled: () => useDeck.getState().history !== null,
  run: async () => {
    const { project, history, renamed, saved } = useDeck.getState();
    if (!project || !history) return;
    await flush();
    const result = await call('project.saveAs', { id: project.id, deck: history.deck });
    if (!result.ok) useUi.getState().fail(result.error);
    if (!result.ok || !result.value) return;
    renamed(result.value.name);
    saved(result.value.savedAt);
    markSaved(history.deck);
    useUi.getState().set({ saving: 'saved' });
  },
};

export const exportPdf: Action = {
  id: 'export.pdf',
  get label() {
    return words.action.exportPdf;
  },
  menu: 'file',
  keys: 'CmdOrCtrl+E',
  enabled: () => useDeck.getState().history !== null && !useUi.getState().exporting,
  run: async () => {
    const { project, history } = useDeck.getState();
    const ui = useUi.getState();
    if (!project || !history) return;
    ui.set({ exporting: true });
    ui.say({ kind: 'busy', text: words.editor.exporting, action: { label: words.app.cancel, run: () => void call('export.cancel') } });
    const result = await call('export.pdf', { id: project.id, deck: history.deck });
    ui.set({ exporting: false });
    if (!result.ok) ui.fail(result.error);
    else if (!result.value) ui.say(null);
    else {
      const show = { label: words.editor.showInFolder, run: () => void call('export.reveal') };
      ui.say({ kind: 'done', text: words.editor.exported(result.value.name), action: show });
    }
  },
};
