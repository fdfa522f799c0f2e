import { whyNot } from '../chart/chart-html.ts';
import type { Deck, Slide } from '../model/deck.ts';
import { frameOf } from '../render/frame.ts';
import { chartRoom } from '../render/room.ts';
import { plainText } from '../text/inline.ts';
import { publicSlide } from './public-slide.ts';
import { shownSlides } from './shown.ts';

/** The deck without what its recipients are not to have: notes, hidden slides, sources, earlier wordings, what was dropped. */
export function recipientDeck(deck: Deck): Deck {
  const { id, language, theme, ownTheme, aspect, footer, numbers, steps, dimmed, transition, assets } = deck;
  const slides = shownSlides(deck).map((slide) => drawnOnly({ ...publicSlide(slide), optional: false }, deck));
  const title = shownTitle(deck, slides);
  const shown = new Set([...slides.flatMap((slide) => (slide.kind === 'figure' ? [slide.asset] : [])), ...(ownTheme?.logo ? [ownTheme.logo.asset] : [])]);
  const kept = assets?.filter((asset) => shown.has(asset.id)).map((asset) => ({ ...asset, name: '' }));
  return {
    ...{ id, title, language, theme, reportId: '', minutes: null, pace: null, dropped: [], slides },
    ...(aspect === undefined ? {} : { aspect }),
    ...(ownTheme === undefined ? {} : { ownTheme: { ...ownTheme, name: '–' } }),
    ...(footer === undefined ? {} : { footer }),
    ...(numbers === undefined ? {} : { numbers }),
    ...(steps === undefined ? {} : { steps }),
    ...(dimmed === undefined ? {} : { dimmed }),
    ...(transition === undefined ? {} : { transition }),
    ...(kept === undefined ? {} : { assets: kept }),
  };
}

/** The deck's title where it stands at the foot of the slides; else what the first that has a title says. */
function shownTitle({ title, footer, ownTheme }: Deck, slides: readonly Slide[]): string {
  if (footer === undefined && ownTheme?.footer?.text === undefined) return title;
  return plainText(slides.find((slide) => slide.title.trim() !== '')?.title ?? footer ?? '');
}

/** A table that is shown as a chart has the columns of the chart alone. */
function drawnOnly(slide: Slide, deck: Deck): Slide {
  if (slide.kind !== 'table' || !slide.drawn || whyNot(slide, slide.drawn, chartRoom(slide, frameOf(deck)), deck.language)) return slide;
  const { category, values } = slide.drawn;
  const columns = [category, ...values];
  const kept = (cells: readonly string[]) => columns.map((column) => cells[column] ?? '');
  const drawn = { ...slide.drawn, category: 0, values: values.map((_, index) => index + 1) };
  return { ...slide, header: slide.header && kept(slide.header), rows: slide.rows.map(kept), chart: null, drawn };
}
