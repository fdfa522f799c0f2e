import { type Change, changesBetween } from '../../core/edit/changes.ts';
import type { Deck } from '../../core/model/deck.ts';
import type { SaveState } from '../../shared/views.ts';
import { call } from '../api.ts';
import { useDeck } from './deck.ts';
import { useFile } from './file.ts';
import { useUi } from './ui.ts';

// Main keeps its own copy of the deck: it is told every change within a tenth of a second and writes it down at once,
// so that a crash costs no more than that. When the deck's file is written is main's to decide; it tells how that went.

/** Milliseconds within which changes are told together. */
const together = 100;

// The open deck as main knows it; null as a deck where main has to be told all of it.
let project: string | null = null;
let known: Deck | null = null;
let seq = 0;
let written = 0;
let timer: ReturnType<typeof setTimeout> | null = null;
let telling: Promise<unknown> = Promise.resolve();

/** Watches the deck and tells main what changes. */
export function startAutosave(): void {
  useDeck.subscribe(({ history, project: current }, before) => {
    if (!history || !current || (history === before.history && current.id === project)) return;
    if (current.id !== project || (before.project?.takenBy && !current.takenBy)) {
      follow(current, history.deck);
    }
    if (current.takenBy === null && history.deck !== known) soon();
  });
}

function follow(current: { id: string; seq: number; savedAt: number | null }, deck: Deck): void {
  project = current.id;
  known = deck;
  seq = current.seq;
  written = current.savedAt === null ? -1 : current.seq;
  useFile.getState().set({ problem: null, free: false });
  show();
  void call('project.shown', { id: current.id });
}

/** Resolves when main knows everything that was changed. */
export async function told(): Promise<void> {
  tell();
  await telling;
}

/** Has everything that was changed written to the deck's file; `asked` where the user wants this state to be kept. True when it is on the disk. */
export async function flush(asked = false): Promise<boolean> {
  await told();
  const { project: current } = useDeck.getState();
  if (!current || current.takenBy !== null) return true;
  const saved = await call('project.save', { id: current.id, asked });
  return saved.ok;
}

/** Main tells how saving stands. */
export function followSaving({ id, seq: upTo, savedAt, problem, free }: SaveState): void {
  if (id !== project) return;
  written = upTo;
  if (savedAt !== null) useDeck.getState().saved(savedAt);
  useFile.getState().set({ problem, free });
  show();
}

function show(): void {
  const whole = written >= seq && useDeck.getState().history?.deck === known;
  const saving = useFile.getState().problem ? 'failed' : whole ? 'saved' : 'waiting';
  if (useUi.getState().saving !== saving) useUi.getState().set({ saving });
}

function soon(): void {
  timer ??= setTimeout(tell, together);
  show();
}

function tell(): void {
  if (timer) clearTimeout(timer);
  timer = null;
  const deck = useDeck.getState().history?.deck;
  if (!deck || deck === known || project === null) return;
  const changes = known === null ? [{ op: 'set' as const, path: [], value: deck }] : changesBetween(known, deck);
  known = deck;
  if (changes.length > 0) send(changes);
  else show();
}

function send(changes: readonly Change[]): void {
  if (project === null) return;
  seq++;
  const sent = call('project.change', { id: project, seq, changes: [...changes] }).catch(() => {
    // What main could not follow it is told as a whole.
    known = null;
    soon();
  });
  telling = Promise.all([telling, sent]);
}
