import { current, type Draft, isDraft } from 'immer';
import type { Deck, Slide } from '../../model/deck.ts';
import { type BulletId, type SlideId, slideId } from '../../model/id.ts';
import { frameOf } from '../../render/frame.ts';
import type { Family } from '../family.ts';
import { fitSlide } from '../shape/fit-slides.ts';
import { type Layout, withLayout } from '../shape/layout.ts';
import { mergeable, mergedSlide } from '../shape/merge.ts';
import { splitSlide } from '../shape/split.ts';

/** What makes two slides of one, one of several, or another kind of one. */
export type ShapeCommands = {
  /** At a bullet: it and all after it go to the slide `rest`. */
  'slide.split': { slide: SlideId; at: BulletId; rest: SlideId };
  /** Into the first of them. */
  'slides.merge': { slides: readonly SlideId[] };
  /** Parts it where it is too full, with so many pixels left free at its foot; new ids are made of `rest`. */
  'slide.fit': { slide: SlideId; rest: SlideId; spare: number };
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
  'slide.fit': (deck, { slide, rest, spare }) => {
    const at = placeOf(deck, slide);
    if (at < 0 || deck.slides.some(({ id }) => id === rest || id.startsWith(`${slideId(rest)}-`))) return;
    const before = deck.slides.map(plain);
    const after = fitSlide(before, slide, { frame: frameOf(deck), rest, spare });
    const more = after.length - before.length;
    // Only what changed, so that what is undone is no more than that.
    after.forEach((made, k) => {
      if (k > at && k <= at + more) deck.slides.splice(k, 0, made);
      else if (deck.slides[k] && made !== before[k > at ? k - more : k]) deck.slides[k] = made;
    });
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
