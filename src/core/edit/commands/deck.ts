import type { Deck } from '../../model/deck.ts';
import type { SlideId } from '../../model/id.ts';
import type { Family } from '../family.ts';

/** What holds for the deck as a whole. */
export type DeckCommands = {
  'theme.set': { theme: string };
  /** The deck as it was once. */
  'deck.restore': { deck: Deck };
  /** Which slides a talk of so many minutes shows; null minutes take every cut back. */
  'deck.cut': { minutes: number | null; marks: { slide: SlideId; optional: boolean; hidden: boolean }[] };
  /** Whether the lines of a slide come one by one in a talk. */
  'deck.steps': { on: boolean };
};

export const deckFamily: Family<DeckCommands> = {
  'theme.set': (deck, { theme }) => {
    deck.theme = theme;
  },
  'deck.restore': (deck, { deck: earlier }) => {
    // A key that was not there is emptied and keeps its place, so that taking it back gives the same file to the letter.
    const emptied = Object.fromEntries(Object.keys(deck).map((key) => [key, undefined]));
    Object.assign(deck, emptied, earlier);
  },
  'deck.cut': (deck, { minutes, marks }) => {
    const marked = new Map(marks.map((mark) => [mark.slide, mark]));
    deck.minutes = minutes;
    for (const slide of deck.slides) {
      const mark = marked.get(slide.id);
      if (!mark) continue;
      slide.optional = mark.optional;
      slide.hidden = mark.hidden;
    }
  },
  // Set to undefined and never deleted: undone, it would come back behind the other properties.
  'deck.steps': (deck, { on }) => {
    if ((deck.steps ?? false) !== on) deck.steps = on || undefined;
  },
};
