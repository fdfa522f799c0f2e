import { firstFrom, type Match, type Place, replaceAll, replaceMatch } from '../../core/edit/find/find.ts';
import { useDeck } from '../store/deck.ts';
import { matchesIn, slidesNow, useFind } from '../store/find.ts';
import { useSources } from '../store/sources.ts';
import { useUi } from '../store/ui.ts';
import { words } from '../store/words.ts';
import type { Action } from './action.ts';

const isOpen = () => useDeck.getState().history !== null;
const isSearching = () => isOpen() && useFind.getState().search.text !== '';

export const find: Action = {
  id: 'find.open',
  get label() {
    return words.find.find;
  },
  menu: 'edit',
  keys: 'CmdOrCtrl+F',
  enabled: isOpen,
  run: () => open(useFind.getState().open && useFind.getState().replacing),
};

export const replace: Action = {
  id: 'find.replace',
  get label() {
    return words.find.replaceAction;
  },
  menu: 'edit',
  // On a Mac, Cmd+H hides the app.
  keys: navigator.platform.startsWith('Mac') ? 'CmdOrCtrl+Shift+F' : 'CmdOrCtrl+H',
  enabled: isOpen,
  run: () => open(true),
};

export const findNext: Action = {
  id: 'find.next',
  get label() {
    return words.find.next;
  },
  menu: 'edit',
  keys: 'F3',
  otherKeys: ['CmdOrCtrl+G'],
  enabled: isSearching,
  run: () => step(1),
};

export const findPrevious: Action = {
  id: 'find.previous',
  get label() {
    return words.find.previous;
  },
  menu: 'edit',
  keys: 'Shift+F3',
  otherKeys: ['CmdOrCtrl+Shift+G'],
  enabled: isSearching,
  run: () => step(-1),
};

/** Opens the bar with what is selected in a text, else with what was looked for last. */
function open(replacing: boolean): void {
  const { open: wasOpen, asked, search, set } = useFind.getState();
  const chosen = getSelection()?.toString().trim() ?? '';
  const inBar = document.activeElement?.closest('.find') !== null && document.activeElement !== null;
  const text = !inBar && chosen !== '' && !chosen.includes('\n') && chosen.length <= 100 ? chosen : search.text;
  set({ open: true, replacing, asked: asked + 1, search: { ...search, text }, ...(wasOpen ? {} : { at: here() }) });
}

/** The beginning of the slide that is shown. */
function here(): Place | null {
  const { selected } = useUi.getState();
  return selected && { slide: selected, field: 'title', piece: 0, start: 0 };
}

/** The number of the match that one is at, -1 where there is none. */
export function currentOf(matches: readonly Match[], at: Place | null): number {
  return matches.length === 0 ? -1 : at ? firstFrom(slidesNow(), matches, at) : 0;
}

function step(by: 1 | -1): void {
  const { search, at, set } = useFind.getState();
  const matches = matchesIn(slidesNow(), search);
  if (matches.length === 0) return;
  // Who has gone to another slide meanwhile goes on from there.
  const elsewhere = at?.slide !== useUi.getState().selected;
  const from = elsewhere ? here() : at;
  const now = currentOf(matches, from);
  const match = matches[(now + (elsewhere && by === 1 ? 0 : by) + matches.length) % matches.length];
  if (!match) return;
  set({ open: true, at: match });
  useUi.getState().select(match.slide);
}

/** Looks for something else: from where one is, and at once. */
export function searchFor(change: Partial<ReturnType<typeof useFind.getState>['search']>): void {
  const { search, set } = useFind.getState();
  set({ search: { ...search, ...change } });
}

/** Goes to the first match from where one is, and shows its slide. */
export function showCurrent(): void {
  const { search, at, set } = useFind.getState();
  const matches = matchesIn(slidesNow(), search);
  const match = matches[currentOf(matches, at)];
  if (!match) return;
  set({ at: match });
  useUi.getState().select(match.slide);
}

/** Replaces the match that one is at and goes on to the next one. */
export function replaceOne(): void {
  const { search, replacement, at, set } = useFind.getState();
  const matches = matchesIn(slidesNow(), search);
  const match = matches[currentOf(matches, at)];
  if (!match) return;
  const command = replaceMatch(slidesNow(), match, replacement);
  if (command) useDeck.getState().dispatch({ type: 'batch', commands: [command] });
  const after: Place = { slide: match.slide, field: match.field, piece: match.piece, start: command ? match.start + replacement.length : match.end };
  set({ at: after });
  showCurrent();
}

/** Replaces every match in one step of undo, and says how many there were. */
export function replaceEvery(): void {
  const { search, replacement } = useFind.getState();
  const count = matchesIn(slidesNow(), search).length;
  const commands = replaceAll(slidesNow(), search, replacement);
  if (commands.length > 0) useDeck.getState().dispatch({ type: 'batch', commands });
  useUi.getState().say({ kind: 'done', text: words.find.replaced(commands.length > 0 ? count : 0) });
}

/** Searches the report for the same words. */
export function searchInReport(): void {
  useUi.getState().set({ sources: true });
  useSources.getState().set({ query: useFind.getState().search.text, listed: 'all', searching: useSources.getState().searching + 1 });
}
