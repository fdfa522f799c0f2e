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

/** A slide in words, one line for its title and one for each bullet or row: what is compared and shown where a whole slide comes or goes. */
export const inWords = (slide: Slide): string => [slide.title, ...bulletsOf(slide).map(lineOf), ...bodyOf(slide)].filter((line) => line !== '').join('\n');

function bodyOf(slide: Slide): string[] {
  switch (slide.kind) {
    case 'title':
      return [slide.subtitle];
    case 'figure':
      return [slide.caption];
    case 'table':
      return [slide.caption, ...(slide.header ? [slide.header, ...slide.rows] : slide.rows).map((row) => row.join(' | '))];
    case 'code':
      return [slide.code];
    case 'formula':
      return slide.formulas.map(({ text }) => `$${text}$`);
    default:
      return [];
  }
}
