import type { Command } from '../../core/edit/command.ts';
import type { Deck, Slide } from '../../core/model/deck.ts';
import { slideId } from '../../core/model/id.ts';
import { tooFullSlides } from '../../core/present/too-full.ts';
import { fitsFrame } from '../../core/render/fit.ts';
import { frameOf } from '../../core/render/frame.ts';
import { selectedSlide, useDeck } from '../store/deck.ts';
import { useUi } from '../store/ui.ts';
import { words } from '../store/words.ts';
import type { Action } from './action.ts';

const fitting = (slide: Slide, spare: number): Command => ({ type: 'slide.fit', slide: slide.id, rest: slideId(crypto.randomUUID()), spare });

const isTooFull = (slide: Slide): boolean => {
  const deck = useDeck.getState().history?.deck;
  return deck !== undefined && !fitsFrame(slide, frameOf(deck));
};

/** The slides that an audience would see cut off, in order. */
export const shownTooFull = (deck: Deck | undefined): Slide[] => (deck ? tooFullSlides(deck) : []);

/** Parts the slide that is shown; what was measured to stand over counts where nothing was reckoned to. */
export const makeItFit: Action = {
  id: 'slide.fit',
  get label() {
    return words.fit.make;
  },
  menu: 'slide',
  keys: 'CmdOrCtrl+J',
  enabled: () => {
    const slide = selectedSlide()?.slide;
    return slide !== undefined && (isTooFull(slide) || useUi.getState().overflow > 0);
  },
  run: () => {
    const slide = selectedSlide()?.slide;
    if (slide) useDeck.getState().dispatch(fitting(slide, isTooFull(slide) ? 0 : useUi.getState().overflow));
  },
};

export const makeAllFit: Action = {
  id: 'slide.fitAll',
  get label() {
    return words.fit.makeAll;
  },
  menu: 'slide',
  // Whether there is one is reckoned only when it is asked for: the menu follows every key stroke.
  enabled: () => useDeck.getState().history !== null,
  run: () => {
    const full = useDeck.getState().history?.deck.slides.filter(isTooFull) ?? [];
    if (full.length === 0) return useUi.getState().say({ kind: 'done', text: words.fit.allFit });
    useDeck.getState().dispatch({ type: 'batch', commands: full.map((slide) => fitting(slide, 0)) });
    useUi.getState().say({ kind: 'done', text: words.fit.done(full.length) });
  },
};
