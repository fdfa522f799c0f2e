import type { Deck, Slide } from '../model/deck.ts';
import { fitsFrame } from '../render/fit.ts';
import { frameOf } from '../render/frame.ts';
import { shownSlides } from './shown.ts';

/** The slides that an audience would see cut off, in order. */
export const tooFullSlides = (deck: Pick<Deck, 'slides' | 'aspect' | 'language'>): Slide[] => {
  const frame = frameOf(deck);
  return shownSlides(deck).filter((slide) => !fitsFrame(slide, frame));
};
