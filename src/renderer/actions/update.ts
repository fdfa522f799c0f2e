import type { Deck } from '../../core/model/deck.ts';
import type { Report } from '../../core/model/report.ts';
import type { MergedReport } from '../../core/update/merge.ts';
import { resembles } from '../../core/update/resemble.ts';
import type { OpenProject } from '../../shared/views.ts';
import { call } from '../api.ts';
import { flush } from '../store/autosave.ts';
import { useDeck } from '../store/deck.ts';
import { useUi } from '../store/ui.ts';
import { useUpdate } from '../store/update.ts';
import { words } from '../store/words.ts';
import type { Action } from './action.ts';

export const updateReport: Action = {
  id: 'report.update',
  get label() {
    return words.update.action;
  },
  menu: 'file',
  enabled: () => useDeck.getState().project?.takenBy === null,
  run: () => void readUpdate(null),
};

/** Reads the next version of the report, which the user chooses or has opened just now, and shows what would change. */
export async function readUpdate(opened: string | null): Promise<void> {
  const { project, history } = useDeck.getState();
  if (!project || !history) return;
  await flush();
  const { minutes, pace } = history.deck;
  const read = await call('update.read', { id: project.id, opened, minutes, pace });
  useUi.getState().set({ opening: null });
  if (!read.ok) useUi.getState().fail(read.error);
  else if (read.value) useUpdate.getState().set({ offer: read.value });
  else if (opened !== null) closeOpened(opened);
}

/** The deck stays as it is. */
export function declineUpdate(): void {
  const { project } = useDeck.getState();
  useUpdate.getState().set({ offer: null });
  if (project) void call('update.decline', { id: project.id, opened: null });
}

/** The open deck stays, and the report that was opened beside it is closed again. */
export const keepDeck = ({ id }: OpenProject): void => closeOpened(id);

function closeOpened(opened: string): void {
  const { project } = useDeck.getState();
  if (project) void call('update.decline', { id: project.id, opened });
}

/** The versions could not be compared: nothing is lost, and nothing changes. */
export function failUpdate(): void {
  declineUpdate();
  useUi.getState().set({ failure: words.update.failed });
}

/** The deck as it was merged takes the place of the old one, in one step of undo. */
export async function takeUpdate({ deck, changes, slides }: MergedReport, report: Report): Promise<void> {
  const { project, update } = useDeck.getState();
  if (!project) return;
  await call('update.take', { id: project.id });
  update(
    deck,
    report,
    useUi.getState().selection.flatMap((id) => slides.get(id) ?? []),
  );
  const changed = [...new Set(changes.flatMap(({ slide, side }) => (slide && side === 'theirs' ? [slide] : [])))];
  const shown = useUi.getState().selected;
  useUpdate.getState().set({ offer: null, changed: new Set(changed.filter((id) => id !== shown)) });
  const undo = { label: words.update.undo, run: () => takeBack(deck) };
  useUi.getState().say({ kind: 'done', text: words.update.done(changed.length), action: undo });
  await flush();
}

/** Undoes until the deck is that of the report before; what was edited since goes with it and can be redone. */
function takeBack({ reportId }: Deck): void {
  while (useDeck.getState().history?.deck.reportId === reportId && (useDeck.getState().history?.past.length ?? 0) > 0) useDeck.getState().undo();
  useUpdate.getState().set({ changed: new Set() });
  useUi.getState().say(null);
}

/** Asks whether a report that was opened is the next version of the open deck's. */
export function askForUpdate(asked: OpenProject): void {
  useUi.getState().set({ opening: null });
  useUpdate.getState().set({ asked });
}

/** True for a report opened just now that may be a next version of the open deck's: then the user is asked. */
export function mayBeUpdate({ id, draft, resumed, savedAt, report }: OpenProject): boolean {
  const { project } = useDeck.getState();
  if (!project || project.id === id || !draft || resumed || savedAt !== null || project.report.sha256 === report.sha256) return false;
  return resembles(project.report, report);
}
