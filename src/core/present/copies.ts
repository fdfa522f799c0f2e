import type { Deck } from '../model/deck.ts';
import { publicSlide } from './public-slide.ts';
import { shownSlides } from './shown.ts';

/** The deck without what its recipients are not to have: notes, hidden slides, sources, earlier wordings, what was dropped. */
export function recipientDeck(deck: Deck): Deck {
  const { id, title, language, theme, footer, numbers, steps, assets } = deck;
  const slides = shownSlides(deck).map((slide) => ({ ...publicSlide(slide), optional: false }));
  const shown = new Set(slides.flatMap((slide) => (slide.kind === 'figure' ? [slide.asset] : [])));
  const kept = assets?.filter((asset) => shown.has(asset.id)).map((asset) => ({ ...asset, name: '' }));
  return {
    ...{ id, title, language, theme, reportId: '', minutes: null, pace: null, dropped: [], slides },
    ...(footer === undefined ? {} : { footer }),
    ...(numbers === undefined ? {} : { numbers }),
    ...(steps === undefined ? {} : { steps }),
    ...(kept === undefined ? {} : { assets: kept }),
  };
}
