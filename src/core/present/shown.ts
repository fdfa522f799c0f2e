import type { Deck, Slide } from '../model/deck.ts';
import type { SlideId } from '../model/id.ts';

/** The slides that an audience sees, in order: without the hidden ones. */
export const shownSlides = ({ slides }: Pick<Deck, 'slides'>): Slide[] => slides.filter((slide) => !slide.hidden);

/** The deck as it is shown and printed. */
export const shownDeck = (deck: Deck): Deck => ({ ...deck, slides: shownSlides(deck) });

/** The number that each slide bears, counted from 1 over the slides that are shown; a hidden one bears that of the slide before it. */
export function slideNumbers(slides: readonly Slide[]): number[] {
  let shown = 0;
  return slides.map((slide) => (slide.hidden ? Math.max(1, shown) : ++shown));
}

/** The slide where a talk begins: this one, else the next that is shown, else the last; null where none is shown. */
export function startingSlide({ slides }: Pick<Deck, 'slides'>, wanted: SlideId): SlideId | null {
  const from = slides.findIndex((slide) => slide.id === wanted);
  const start = slides.slice(Math.max(0, from)).find((slide) => !slide.hidden) ?? slides.findLast((slide) => !slide.hidden);
  return start?.id ?? null;
}
