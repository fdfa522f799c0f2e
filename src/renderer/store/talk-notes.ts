import type { Payload } from '../../shared/ipc.ts';
import { call } from '../api.ts';
import { told } from './autosave.ts';
import { useDeck } from './deck.ts';

/** Takes what was written into notes in a talk over into the open deck, each as an edit that can be undone; main holds it until it has it back. */
export async function takeNotes({ id, edits }: Payload<'present.notes'>): Promise<void> {
  const { project, dispatch } = useDeck.getState();
  if (project?.id !== id) return;
  for (const { slide, text } of edits) dispatch({ type: 'note.set', slide, text });
  await told();
  await call('present.notesKept', { id, n: Math.max(0, ...edits.map(({ n }) => n)) });
}
