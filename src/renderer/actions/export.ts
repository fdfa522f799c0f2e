import { type ExportOptions, type Format, usualOptions } from '../../core/export/options.ts';
import { plainText } from '../../core/text/inline.ts';
import type { Output } from '../../shared/ipc.ts';
import { call, on } from '../api.ts';
import { useDeck } from '../store/deck.ts';
import { useExport } from '../store/export.ts';
import { useUi } from '../store/ui.ts';
import { words } from '../store/words.ts';
import type { Action } from './action.ts';
import { makeAllFit, shownTooFull } from './fit.ts';

const canExport = () => useDeck.getState().history !== null && !useUi.getState().exporting;

/** Formats, for whom, what stands on the pages: chosen in a dialog that shows what the file will be. */
export const openExport: Action = {
  id: 'export.open',
  get label() {
    return words.exporting.open;
  },
  menu: 'file',
  keys: 'CmdOrCtrl+E',
  enabled: canExport,
  run: () => useExport.getState().set({ open: true }),
};

/** The slides as a PDF, without a question. */
export const exportPdf: Action = {
  id: 'export.pdf',
  get label() {
    return words.action.exportPdf;
  },
  menu: 'file',
  enabled: canExport,
  run: async () => {
    await exportAs('pdf', usualOptions);
    warnOfFull();
  },
};

/** Nothing was asked before, so what an audience would see cut off is said with the news that the file is there. */
function warnOfFull(): void {
  const { notice, say } = useUi.getState();
  const full = shownTooFull(useDeck.getState().history?.deck);
  const [first] = full;
  if (notice?.kind !== 'done' || !first) return;
  const fit = { label: words.fit.makeAll, run: makeAllFit.run };
  say({ ...notice, kind: 'warning', text: `${notice.text} ${words.fit.before(full.length, plainText(first.title) || words.fit.untitled)}`, other: fit });
}

export const exportAs = (format: Format, options: ExportOptions): Promise<void> =>
  writing(words.exporting.writing, (open) => call('export.write', { ...open, format, options }));

type OpenDeck = { id: string; deck: NonNullable<ReturnType<typeof useDeck.getState>['history']>['deck'] };

/** Lets a file be written, tells how far it is and what came of it. */
export async function writing(text: string, write: (open: OpenDeck) => Promise<Output<'export.write'>>): Promise<void> {
  const { project, history } = useDeck.getState();
  const ui = useUi.getState();
  if (!project || !history) return;
  ui.set({ exporting: true });
  const say = (done: number) =>
    ui.say({
      kind: 'busy',
      text: done > 0 ? words.exporting.soFar(text, Math.round(done * 100)) : text,
      action: { label: words.app.cancel, run: () => void call('export.cancel') },
    });
  say(0);
  const off = on('export.progress', ({ done }) => say(done));
  const result = await write({ id: project.id, deck: history.deck });
  off();
  ui.set({ exporting: false });
  if (!result.ok) ui.fail(result.error);
  else if (!result.value) ui.say(null);
  else {
    const show = { label: words.editor.showInFolder, run: () => void call('export.reveal') };
    ui.say({ kind: 'done', text: words.editor.exported(result.value.name), action: show });
  }
}
