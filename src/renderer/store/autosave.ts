import type { Deck } from '../../core/model/deck.ts';
import { call } from '../api.ts';
import { useDeck } from './deck.ts';
import { useUi } from './ui.ts';

// Saves 800 ms after the last change, and at the latest 5 s after the first one that is not saved yet.
const quiet = 800;
const longest = 5000;

let lastSaved: Deck | null = null;
let timer: ReturnType<typeof setTimeout> | null = null;
let waitingSince: number | null = null;
let running: Promise<boolean> = Promise.resolve(true);

/** Watches the deck and saves it; a deck that was just opened counts as saved, unless it has no file yet. */
export function startAutosave(): void {
  let project: string | null = null;
  useDeck.subscribe(({ history, project: current }) => {
    if (!history || !current) return;
    if (current.id !== project) {
      project = current.id;
      lastSaved = current.savedAt === null ? null : history.deck;
    }
    if (history.deck !== lastSaved) schedule();
  });
}

/** Saves what is not saved yet, now. Resolves to true when all of it is on the disk. */
export function flush(): Promise<boolean> {
  if (timer) clearTimeout(timer);
  timer = null;
  waitingSince = null;
  running = running.then(save);
  return running;
}

/** The deck is on the disk as it is, by another way than autosave. */
export function markSaved(deck: Deck): void {
  lastSaved = deck;
}

function schedule(): void {
  const now = Date.now();
  waitingSince ??= now;
  useUi.getState().set({ saving: 'waiting' });
  if (timer) clearTimeout(timer);
  timer = setTimeout(() => void flush(), Math.max(0, Math.min(quiet, waitingSince + longest - now)));
}

async function save(): Promise<boolean> {
  const { project, history, saved } = useDeck.getState();
  if (!project || !history || history.deck === lastSaved) return true;
  const { deck } = history;
  const result = await call('project.save', { id: project.id, deck });
  const ui = useUi.getState();
  if (!result.ok) {
    ui.set({ saving: 'failed' });
    ui.warn(result.error);
    return false;
  }
  lastSaved = deck;
  saved(result.value.savedAt);
  if (useDeck.getState().history?.deck === deck) ui.set({ saving: 'saved' });
  return true;
}
