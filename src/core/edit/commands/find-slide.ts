import { type Draft, original } from 'immer';
import type { Deck, Slide } from '../../model/deck.ts';
import type { SlideId } from '../../model/id.ts';

/** The slide as a draft. It is looked for where it stood before the change: to look at a draft is to copy it, and there may be a thousand. */
export function slideIn(deck: Draft<Deck>, id: SlideId): Draft<Slide> | undefined {
  const place = (original(deck)?.slides ?? []).findIndex((slide) => slide.id === id);
  const slide = deck.slides[place];
  return slide?.id === id ? slide : deck.slides.find((candidate) => candidate.id === id);
}
