import type { Byline } from '../../model/deck.ts';
import type { SlideId } from '../../model/id.ts';
import type { Family } from '../family.ts';
import { slideIn } from './find-slide.ts';

/** What frames a talk: who speaks, when and where, and the foot of its slides. */
export type FrameCommands = {
  'byline.set': { slide: SlideId; part: keyof Byline; text: string };
  /** Null for the deck's title, empty for no text at all. */
  'footer.set': { text: string | null };
  'numbers.set': { shown: boolean };
};

// What is absent for none is set to undefined and never deleted: undone, it would come back behind the other properties.
export const frameFamily: Family<FrameCommands> = {
  'byline.set': (deck, { slide: id, part, text }) => {
    const slide = slideIn(deck, id);
    if (slide?.kind !== 'title' || (slide.byline?.[part] ?? '') === text) return;
    const byline = { speaker: '', date: '', place: '', ...slide.byline, [part]: text };
    slide.byline = Object.values(byline).every((value) => value === '') ? undefined : byline;
  },
  'footer.set': (deck, { text }) => {
    if ((deck.footer ?? null) !== text) deck.footer = text ?? undefined;
  },
  'numbers.set': (deck, { shown }) => {
    const usual = deck.ownTheme?.footer?.numbers ?? true;
    if ((deck.numbers ?? usual) !== shown) deck.numbers = shown === usual ? undefined : shown;
  },
};
