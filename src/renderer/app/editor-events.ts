import { runAction } from '../actions/list.ts';
import { showOpened } from '../actions/open.ts';
import { afterTalk } from '../actions/records.ts';
import { makeFitInTalk } from '../actions/talk.ts';
import { takenTheme } from '../actions/themes.ts';
import { call, on } from '../api.ts';
import { flush, followSaving } from '../store/autosave.ts';
import { useDrawn } from '../store/drawn.ts';
import { keepPicture } from '../store/first-slide-picture.ts';
import { takeNotes } from '../store/talk-notes.ts';
import { useUi } from '../store/ui.ts';
import { words } from '../store/words.ts';

/** Follows what main has to say to the editor, and asks how things stand at the start. */
export async function listenToMain(): Promise<void> {
  on('action.run', ({ id }) => runAction(id));
  on('project.opening', (opening) => {
    if (!useUi.getState().opening) useUi.getState().say(null);
    useUi.getState().set({ opening, chosen: null });
  });
  on('project.opened', (result) => void showOpened(result));
  on('project.state', (state) => {
    followSaving(state);
    keepPicture();
  });
  on('themes.taken', takenTheme);
  on('files.chosen', (chosen) => useUi.getState().set({ chosen }));
  on('present.notes', (edited) => void takeNotes(edited));
  on('present.makeFit', ({ id }) => void makeFitInTalk(id));
  on('present.ended', ({ projectId, slide, drawn }) => {
    if (slide) useUi.getState().select(slide);
    if (drawn) useDrawn.getState().ask({ projectId, ...drawn });
    void afterTalk();
  });
  on('app.closing', async () => {
    (document.activeElement as HTMLElement | null)?.blur();
    if (await flush()) return call('app.closed');
    await call('app.stay');
    const close = { label: words.files.closeAnyway, run: () => void call('app.closed') };
    useUi.getState().say({ kind: 'warning', text: words.files.closing, action: close });
  });
  const { recent, opening, opened, settings } = await call('app.begin');
  useUi.getState().set({ recent, opening, settings });
  if (opened) await showOpened(opened);
}
