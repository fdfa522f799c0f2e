import type { Cue } from '../../core/present/reduce.ts';

/** What is done with the windows, or in the presenter's alone. */
export type Deed =
  | 'stop'
  | 'front'
  | 'swap'
  | 'jump'
  | 'overview'
  | 'questions'
  | 'help'
  | 'larger'
  | 'smaller'
  | 'colours'
  | 'skip'
  | 'editNotes'
  | 'notesUp'
  | 'notesDown';

/** What a key asks for: a cue, a digit of a slide's number, or a deed. */
export type TalkKey = Cue | { type: 'digit'; digit: string } | Deed;

// Every key stands in help/key-table.ts too, where its presenter looks it up.
const keys: Record<string, TalkKey> = {
  ArrowRight: { type: 'next' },
  ArrowDown: { type: 'next' },
  PageDown: { type: 'next' },
  ' ': { type: 'next' },
  Enter: { type: 'next' },
  n: { type: 'next' },
  ArrowLeft: { type: 'previous' },
  ArrowUp: { type: 'previous' },
  PageUp: { type: 'previous' },
  Backspace: { type: 'previous' },
  p: { type: 'previous' },
  'Shift+ArrowRight': { type: 'nextSlide' },
  'Shift+ArrowDown': { type: 'nextSlide' },
  'Shift+ArrowLeft': { type: 'previousSlide' },
  'Shift+ArrowUp': { type: 'previousSlide' },
  Home: { type: 'first' },
  End: { type: 'last' },
  l: { type: 'back' },
  b: { type: 'black' },
  '.': { type: 'black' },
  w: { type: 'white' },
  ',': { type: 'white' },
  f: { type: 'freeze' },
  t: { type: 'clock' },
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  i: 'colours',
  k: 'skip',
  'Ctrl+e': 'editNotes',
  'Ctrl+ArrowUp': 'notesUp',
  'Ctrl+ArrowDown': 'notesDown',
  g: 'jump',
  '/': 'jump',
  o: 'overview',
  q: 'questions',
  '?': 'help',
  v: 'front',
  s: 'swap',
  Escape: 'stop',
};
for (const digit of '0123456789') keys[digit] = { type: 'digit', digit };

/** All keys that mean something in a talk, with their modifiers. */
export const talkKeys: readonly string[] = Object.keys(keys);

/** What a key means in a talk by its name, as `spellKey` gives it. */
export const meaningOf = (spelled: string): TalkKey | null => keys[spelled] ?? null;

/** The name of the key that was pressed, with its modifiers as far as they change what it means; null where it means nothing in a talk, in either window. Clickers send PageUp, PageDown, the period, b and Escape. */
export function spellKey(event: KeyboardEvent): string | null {
  if (event.altKey || event.isComposing) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const main = event.ctrlKey || event.metaKey ? 'Ctrl+' : '';
  const spellings = event.shiftKey ? [`${main}Shift+${key}`, ...(main ? [] : [key])] : [`${main}${key}`];
  return spellings.find((spelling) => keys[spelling] !== undefined) ?? null;
}
