import type { Draft } from 'immer';
import type { Note, SourceRef } from '../../model/deck.ts';

/** Lets the note tell, in a paragraph of their own, the sentences that the slide shows no longer; what it tells already it does not tell twice. */
export function tell(note: Draft<Note>, refs: readonly SourceRef[]): void {
  const known = new Set(note.sources.map(({ sentence }) => sentence));
  const untold = refs.filter(({ sentence }) => !known.has(sentence));
  if (untold.length === 0) return;
  note.text = [note.text.trimEnd(), untold.map(({ quote }) => quote).join(' ')].filter((part) => part !== '').join('\n\n');
  note.sources.push(...untold);
}
