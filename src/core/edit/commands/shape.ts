import { current, type Draft, isDraft } from 'immer';
import type { Deck, Slide } from '../../model/deck.ts';
import type { BulletId, SlideId } from '../../model/id.ts';
import type { Family } from '../family.ts';
import { type Layout, withLayout } from '../shape/layout.ts';
import { mergeable, mergedSlide } from '../shape/merge.ts';
import { splitSlide } from '../shape/split.ts';

/** What makes two slides of one, one of several, or another kind of one. */
export type ShapeCommands = {
  /** At a bullet: it and all after it go to the slide `rest`. */
  'slide.split': { slide: SlideId; at: BulletId; rest: SlideId };
  /** Into the first of them. */
  'slides.merge': { slides: readonly SlideId[] };
  'slide.layout': { slide: SlideId; layout: Layout };
};

export const shapeFamily: Family<ShapeCommands> = {
  'slide.split': (deck, { slide, at, rest }) => {
    const place = placeOf(deck, slide);
    const whole = deck.slides[place];
    const parts = whole && placeOf(deck, rest) < 0 ? splitSlide(plain(whole), at, rest) : null;
    if (parts) deck.slides.splice(place, 1, ...parts);
  },
  'slides.merge': (deck, { slides }) => {
    const found = mergeable(deck.slides.map(plain), slides);
    if ('obstacle' in found) return;
    const [first] = found.slides;
    const merged = mergedSlide(found.slides);
    if (first && merged) deck.slides.splice(placeOf(deck, first.id), found.slides.length, merged);
  },
  'slide.layout': (deck, { slide, layout }) => {
    const place = placeOf(deck, slide);
    const before = deck.slides[place];
    const after = before && withLayout(plain(before), layout);
    if (after) deck.slides[place] = after;
  },
};

const placeOf = (deck: Draft<Deck>, id: SlideId): number => deck.slides.findIndex((slide) => slide.id === id);

/** A slide as it is now, changes of this very step included. */
const plain = (slide: Draft<Slide>): Slide => (isDraft(slide) ? current(slide) : slide);
