import { bulletsOf, type Deck, type Slide } from '../model/deck.ts';
import type { SlideId } from '../model/id.ts';

/** A slide as a talk goes through it. */
export type Stop = {
  id: SlideId;
  /** How many steps the slide takes after it has come. */
  steps: number;
  /** Passed over, and reached only by going there. */
  hidden: boolean;
};

/** The slides of a deck in order; they have steps only where the deck is told line by line. */
export const stopsOf = ({ slides, steps }: Pick<Deck, 'slides' | 'steps'>): Stop[] =>
  slides.map((slide) => ({ id: slide.id, steps: steps === true ? stepsOf(slide) : 0, hidden: slide.hidden }));

/** The first line comes with its slide, each further one is a step. */
const stepsOf = (slide: Slide): number => Math.max(0, bulletsOf(slide).length - 1);
