import type { Deck, Transition } from '../../model/deck.ts';
import type { SlideId } from '../../model/id.ts';
import type { Asset } from '../../model/report.ts';
import { type Frame, frameOf } from '../../render/frame.ts';
import type { Theme } from '../../theme/theme.ts';
import type { Family } from '../family.ts';
import { keepAsset } from './pictures.ts';

/** What holds for the deck as a whole. */
export type DeckCommands = {
  /** A built-in theme, by its name. */
  'theme.set': { theme: string };
  /** A theme of its user's own, with the picture that is its logo, if it has one. */
  'theme.wear': { theme: Theme; logo: Asset | null };
  /** Words a minute, characters in Chinese and Japanese; null for the language's usual pace. */
  'pace.set': { pace: number | null };
  /** The deck as it was once; the records of its talks stay as they are. */
  'deck.restore': { deck: Deck };
  /** Which slides a talk of so many minutes shows; null minutes take every cut back. */
  'deck.cut': { minutes: number | null; marks: { slide: SlideId; optional: boolean; hidden: boolean }[] };
  /** The shape of the slides. */
  'deck.aspect': { aspect: Frame['aspect'] };
  /** Whether the lines of a slide come one by one in a talk. */
  'deck.steps': { on: boolean };
  /** Whether lines told before step back behind the current one. */
  'deck.dim': { on: boolean };
  /** How slides give way to one another in a talk; null for at once. */
  'deck.transition': { transition: Transition | null };
};

export const deckFamily: Family<DeckCommands> = {
  'theme.set': (deck, { theme }) => {
    deck.theme = theme;
    if (deck.ownTheme) deck.ownTheme = undefined;
  },
  'theme.wear': (deck, { theme, logo }) => {
    deck.ownTheme = theme;
    if (logo) keepAsset(deck, logo);
  },
  'pace.set': (deck, { pace }) => {
    deck.pace = pace;
  },
  'deck.restore': (deck, { deck: earlier }) => {
    // A key that was not there is emptied and keeps its place, so that taking it back gives the same file to the letter.
    const { records: _now, ...present } = deck;
    const { records: _then, ...wanted } = earlier;
    const emptied = Object.fromEntries(Object.keys(present).map((key) => [key, undefined]));
    Object.assign(deck, emptied, wanted);
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
  'deck.aspect': (deck, { aspect }) => {
    if (frameOf(deck).aspect !== aspect) deck.aspect = aspect === '4:3' ? aspect : undefined;
  },
  // Set to undefined and never deleted: undone, it would come back behind the other properties.
  'deck.steps': (deck, { on }) => {
    if ((deck.steps ?? false) !== on) deck.steps = on || undefined;
  },
  'deck.dim': (deck, { on }) => {
    if ((deck.dimmed ?? false) !== on) deck.dimmed = on || undefined;
  },
  'deck.transition': (deck, { transition }) => {
    if ((deck.transition ?? null) !== transition) deck.transition = transition ?? undefined;
  },
};
