import type { BrowserWindow } from 'electron';
import type { TalkChoice } from '../../shared/views.ts';
import type { DisplayMemory } from '../services/display-memory.ts';
import { claim, mustAsk } from '../services/places.ts';
import { displayOf, seenDisplays } from './displays.ts';

/** The displays as they stand, who would get which, and whether their user has to say so. */
export function talkChoice(editor: BrowserWindow, memory: DisplayMemory): TalkChoice {
  const displays = seenDisplays();
  const own = displayOf(editor);
  const chosen = memory.recall(displays);
  const { audience, presenter } = claim(displays, own, chosen);
  return {
    displays: displays.map(({ id, label, bounds }) => ({ id, label, ...bounds, own: id === own.id })),
    audience: audience?.id ?? null,
    presenter: presenter.id,
    ask: mustAsk(displays, chosen),
  };
}

/** The choice holds for this talk and for later ones on the same displays; one of displays that are gone meanwhile holds for none. */
export function rememberDisplays(memory: DisplayMemory, chosen: { audience: number; presenter: number }): void {
  const displays = seenDisplays();
  const [audience, presenter] = [chosen.audience, chosen.presenter].map((wanted) => displays.find(({ id }) => id === wanted));
  if (audience && presenter && audience !== presenter) memory.remember(displays, { audience, presenter });
}
