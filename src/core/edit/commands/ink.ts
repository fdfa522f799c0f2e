import type { KeptInk } from '../../model/stroke.ts';
import type { Family } from '../family.ts';

/** What was drawn over the slides in talks. */
export type InkCommands = {
  /** Takes the place of what was kept before; nothing for slides that are not there. */
  'ink.keep': { ink: KeptInk };
};

export const inkFamily: Family<InkCommands> = {
  'ink.keep': (deck, { ink }) => {
    const there = new Set<string>(deck.slides.map(({ id }) => id));
    const kept = Object.entries(ink).filter(([slide, strokes]) => there.has(slide) && strokes.length > 0);
    if (kept.length > 0) deck.ink = Object.fromEntries(kept);
    else if (deck.ink) deck.ink = undefined;
  },
};
