import { applyPatches, enablePatches, type Patch, produce, produceWithPatches } from 'immer';
import type { Deck } from '../model/deck.ts';
import type { SlideId } from '../model/id.ts';
import { apply } from './apply.ts';
import type { Command } from './command.ts';
import { mergeKey } from './merge-key.ts';
import { selectedBy } from './selected-by.ts';

enablePatches();

// History is a list of patches, not of decks: an entry costs what it changed. Undo and redo are the same walk in two
// directions, and both bring back the slides that were selected on the side they arrive at. Only the deck is undoable;
// time is an argument, so that two edits in a test are as far apart as the test says.
// The record of a talk is no step: undoing an edit takes none away, and a talk between two edits leaves redo possible.

/** A place in a text: the field as `data-field` names it, `note` for the notes, and positions in its editor. */
export type Cursor = { slide: SlideId; field: string; from: number; to: number };

/** What was selected: the slides, the one that is shown first, and where text was being written. */
export type Selected = { slides: readonly SlideId[]; cursor?: Cursor | null };

type Entry = { label: Command['type']; key: string | null; redo: Patch[]; undo: Patch[]; at: number; before: Selected | null; after: Selected | null };

export type History = { deck: Deck; past: readonly Entry[]; future: readonly Entry[] };

/** Milliseconds within which edits of one field become one step of undo. */
const mergeWithin = 1000;

export const beginHistory = (deck: Deck): History => ({ deck, past: [], future: [] });

/** Carries a command out and remembers how to take it back, and where the cursor stands behind it; returns the same history where nothing changed. */
export function push(history: History, command: Command, selected: Selected | null, now: number, cursor: Cursor | null = null): History {
  if (isRemembered(command)) return { ...history, deck: produce(history.deck, (draft) => apply(draft, command)) };
  const [deck, redo, undo] = produceWithPatches(history.deck, (draft) => apply(draft, command));
  if (redo.length === 0) return history;
  const after = selectedBy(command) ?? selected;
  const entry: Entry = { label: command.type, key: mergeKey(command), redo, undo, at: now, before: selected, after: after && { ...after, cursor } };
  const last = history.past.at(-1);
  const merges = last && entry.key !== null && last.key === entry.key && now - last.at < mergeWithin && history.future.length === 0;
  return { deck, past: merges ? [...history.past.slice(0, -1), merged(last, entry)] : [...history.past, entry], future: [] };
}

/** True for what happened and is not undone. */
const isRemembered = ({ type }: Command): boolean => type === 'record.add' || type === 'record.remove';

/** Takes the last step back; returns null where there is none. */
export function undo(history: History): { history: History; select: Selected | null } | null {
  const entry = history.past.at(-1);
  if (!entry) return null;
  const deck = applyPatches(history.deck, entry.undo);
  return { history: { deck, past: history.past.slice(0, -1), future: [entry, ...history.future] }, select: entry.before };
}

/** Takes the last undone step again; returns null where there is none. */
export function redo(history: History): { history: History; select: Selected | null } | null {
  const [entry, ...future] = history.future;
  if (!entry) return null;
  const deck = applyPatches(history.deck, entry.redo);
  return { history: { deck, past: [...history.past, entry], future }, select: entry.after };
}

/** Typing replaces the same value again and again: the first undo and the last redo are the whole story. */
function merged(first: Entry, second: Entry): Entry {
  const samePlace = JSON.stringify(first.redo.map((patch) => patch.path)) === JSON.stringify(second.redo.map((patch) => patch.path));
  if (samePlace) return { ...second, undo: first.undo, before: first.before };
  return { ...second, redo: [...first.redo, ...second.redo], undo: [...second.undo, ...first.undo], before: first.before };
}
