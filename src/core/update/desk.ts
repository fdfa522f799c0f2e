import { bulletsOf, lineOf, type Slide } from '../model/deck.ts';
import type { SentenceId, SlideId } from '../model/id.ts';
import type { Change, Side } from './change.ts';
import type { Comparison } from './compare.ts';

/** What merging a part needs: the comparison, a way to ask, and a place for what was not taken. */
export type Desk = {
  comparison: Comparison;
  decide: (change: Omit<Change, 'side'>, proposed: Side) => Side;
  /** Sentences of the next version whose words the user does not want, or has replaced by own words. */
  refused: Set<SentenceId>;
};

/** The slide that something is decided about: as it will be called, and by which title its user knows it. */
export type Spot = { key: string; slide: SlideId | null; title: string };

/** A slide in words, one line for its title and one for each bullet: what is compared and shown where a whole slide comes or goes. */
export const inWords = (slide: Slide): string => [slide.title, ...bulletsOf(slide).map(lineOf)].filter((line) => line !== '').join('\n');
