import type { Draft } from 'immer';
import { type Deck, type Slide, sourcesOnSlide } from '../../model/deck.ts';
import type { SlideId } from '../../model/id.ts';
import type { Family } from '../family.ts';
import { slideIn } from './find-slide.ts';

export type SlideCommands = {
  /** To a place among the others, from 0; out of range counts as the nearest end. */
  'slide.move': { slide: SlideId; to: number };
  'slide.duplicate': { slide: SlideId; copy: SlideId };
  'slide.remove': { slide: SlideId };
  'slide.hide': { slide: SlideId; hidden: boolean };
};

export const slideFamily: Family<SlideCommands> = {
  'slide.move': (deck, { slide: id, to }) => {
    const at = placeOf(deck, id);
    const [slide] = at < 0 ? [] : deck.slides.splice(at, 1);
    if (slide) deck.slides.splice(Math.max(0, Math.min(to, deck.slides.length)), 0, slide);
  },
  'slide.duplicate': (deck, { slide: id, copy }) => {
    const at = placeOf(deck, id);
    const slide = deck.slides[at];
    if (slide) deck.slides.splice(at + 1, 0, copyOf(slide, copy));
  },
  'slide.remove': (deck, { slide: id }) => {
    const at = placeOf(deck, id);
    const [slide] = at < 0 ? [] : deck.slides.splice(at, 1);
    if (slide) rememberDropped(deck, slide);
  },
  'slide.hide': (deck, { slide: id, hidden }) => {
    const slide = slideIn(deck, id);
    if (slide) slide.hidden = hidden;
  },
};

const placeOf = (deck: Draft<Deck>, id: SlideId): number => deck.slides.findIndex((slide) => slide.id === id);

/** A copy shows the same and says nothing: what is said once must not be said twice. */
function copyOf(slide: Draft<Slide>, id: SlideId): Draft<Slide> {
  return { ...(JSON.parse(JSON.stringify(slide)) as Draft<Slide>), id, note: { text: '', sources: [] } };
}

/** What the slide told is remembered as dropped by hand, so that the ledger still closes. */
function rememberDropped(deck: Draft<Deck>, slide: Draft<Slide>): void {
  const known = new Set(deck.dropped);
  for (const { sentence } of [...slide.note.sources, ...sourcesOnSlide(slide)]) {
    if (!known.has(sentence)) deck.dropped.push(sentence);
    known.add(sentence);
  }
}
