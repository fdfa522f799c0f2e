import { slideNumbers } from '../../core/present/shown.ts';
import type { LeftTalk } from '../../shared/views.ts';
import { call } from '../api.ts';
import { told } from '../store/autosave.ts';
import { useDeck } from '../store/deck.ts';
import { useRecords } from '../store/records.ts';
import { useUi } from '../store/ui.ts';
import { words } from '../store/words.ts';
import { clock } from '../ui/clock.ts';
import { startTalk } from './talk.ts';

/** Puts the records that main still holds into the open deck; they are main's until that is on the disk. Returns what else is left of its talks. */
async function takeRecords(): Promise<LeftTalk | null> {
  const { project } = useDeck.getState();
  if (!project || project.takenBy !== null) return null;
  const left = await call('present.left', { id: project.id });
  if (useDeck.getState().project?.id !== project.id) return null;
  for (const record of left.records) useDeck.getState().dispatch({ type: 'record.add', record });
  if (left.records.length > 0) {
    await told();
    await call('present.kept', { ids: left.records.map(({ id }) => id) });
  }
  return left;
}

/** A talk is over: its record goes into the deck, and what is to be learnt from a rehearsal is shown. */
export async function afterTalk(): Promise<void> {
  const record = (await takeRecords())?.records.at(-1);
  if (!record) return;
  const show = () => useRecords.setState({ open: true, chosen: record.id });
  if (record.kind === 'rehearsal') return show();
  const shown = new Set(record.visits.map(({ slide }) => slide)).size;
  const action = { label: words.rehearsal.record.show, run: show };
  if (useUi.getState().notice?.kind !== 'warning') useUi.getState().say({ kind: 'done', text: words.rehearsal.record.done(shown), action });
}

/** A deck was opened: a talk that the program ended in can be gone on with. */
export async function afterOpening(): Promise<void> {
  const stopped = (await takeRecords())?.stopped;
  const { history } = useDeck.getState();
  if (!stopped || !history) return;
  const at = history.deck.slides.findIndex(({ id }) => id === stopped.slide);
  const number = slideNumbers(history.deck.slides)[Math.max(0, at)] ?? 1;
  const earlier = useUi.getState().notice;
  const said = words.rehearsal.stopped(number, clock(stopped.elapsed / 1000));
  const notice = {
    kind: 'warning' as const,
    text: [...(earlier ? [earlier.text] : []), said].join(' · '),
    action: { label: words.rehearsal.goOn, run: () => goOn() },
  };
  useUi.getState().say(notice);
  const unsubscribe = useUi.subscribe(({ notice: now }) => {
    if (now === notice) return;
    unsubscribe();
    // Closed by hand; another notice in its place is no answer.
    if (now === null) void call('present.drop').then(takeRecords);
  });
  const goOn = () => {
    unsubscribe();
    useUi.getState().say(null);
    void startTalk({ from: 'first', kind: stopped.kind, resume: true });
  };
}

/** Writes a record where its user wants it. */
export async function exportRecord(name: string, ending: '.csv' | '.md', text: string): Promise<void> {
  const written = await call('export.text', { name, ending, text });
  if (!written.ok) useUi.getState().fail(written.error);
  else if (written.value) useUi.getState().say({ kind: 'done', text: words.rehearsal.record.exported(written.value.name) });
}
