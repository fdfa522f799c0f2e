import type { Slide } from '../model/deck.ts';
import type { SlideId } from '../model/id.ts';
import { plainText } from '../text/inline.ts';
import { slideNumbers } from './shown.ts';

/** A slide as one chooses it in a talk. */
export type Listed = {
  id: SlideId;
  /** Null for a hidden slide, which bears none of its own. */
  number: number | null;
  /** Without marks; empty where the slide has none. */
  title: string;
  skipped: boolean;
};

/** All slides of a deck in order, hidden ones too. */
export function listSlides(slides: readonly Slide[], skipped: readonly SlideId[]): Listed[] {
  const numbers = slideNumbers(slides);
  const left = new Set<string>(skipped);
  return slides.map(({ id, title, hidden }, at) => ({ id, number: hidden ? null : (numbers[at] ?? null), title: plainText(title), skipped: left.has(id) }));
}

/** The slide that bears this number; null where none does. */
export function slideOfNumber(slides: readonly Slide[], number: number): SlideId | null {
  const numbers = slideNumbers(slides);
  return slides.find(({ hidden }, at) => !hidden && numbers[at] === number)?.id ?? null;
}
