import type { Draft } from 'immer';
import type { Crop } from '../../model/crop.ts';
import { type Deck, isLined, lineOf, type Slide, type SlideOf } from '../../model/deck.ts';
import type { BulletId, SlideId } from '../../model/id.ts';
import type { Asset } from '../../model/report.ts';
import { fitsBesideFigure } from '../../planner/fit.ts';
import type { Family } from '../family.ts';
import { slideIn } from './find-slide.ts';
import { tell } from './tell.ts';

export type PictureCommands = {
  /** Where `placeFor` says, or `apart` in any case: instead of the slide's picture, beside its bullets, or on a slide of its own after it, which is `added`. */
  'picture.place': { slide: SlideId; asset: Asset; alt: string; added: SlideId; apart: boolean };
  /** The bullets stay; where there are none, the caption becomes `bullet`. */
  'picture.remove': { slide: SlideId; bullet: BulletId };
  /** Null for the whole picture. */
  'picture.crop': { slide: SlideId; crop: Crop | null };
  'alt.set': { slide: SlideId; text: string };
};

/** Where a picture goes that is put on the slide; never where it would crowd out a word. */
export function placeFor(slide: Slide): 'instead' | 'beside' | 'after' {
  if (slide.kind === 'figure') return 'instead';
  if (slide.kind !== 'bullets' && slide.kind !== 'places') return 'after';
  const lines = slide.bullets.map((bullet) => ({ text: lineOf(bullet), level: bullet.level }));
  return fitsBesideFigure(lines, slide) ? 'beside' : 'after';
}

export const pictureFamily: Family<PictureCommands> = {
  'picture.place': (deck, { slide: id, asset, alt, added, apart }) => {
    const at = deck.slides.findIndex((slide) => slide.id === id);
    const slide = deck.slides[at];
    if (!slide) return;
    const goes = apart ? 'after' : placeFor(slide);
    if (goes === 'after' && slideIn(deck, added)) return;
    keepAsset(deck, asset);
    const shown = { kind: 'figure' as const, asset: asset.id, alt, caption: '', captionSources: [] };
    if (slide.kind === 'figure' && goes === 'instead') {
      Object.assign(slide, { asset: asset.id, alt });
      if (slide.crop) slide.crop = undefined;
    } else if (goes === 'beside') deck.slides[at] = { ...baseOf(slide), ...shown, bullets: isLined(slide) ? slide.bullets : [] };
    else deck.slides.splice(at + 1, 0, { ...baseOf(slide), ...shown, id: added, note: { text: '', sources: [] }, bullets: [] });
  },
  'picture.remove': (deck, { slide: id, bullet }) => {
    const at = deck.slides.findIndex((slide) => slide.id === id);
    const slide = deck.slides[at];
    if (slide?.kind !== 'figure') return;
    const base = baseOf(slide);
    const { caption, captionSources } = slide;
    if (slide.bullets.length > 0) {
      tell(base.note, captionSources);
      deck.slides[at] = { ...base, kind: 'bullets', bullets: slide.bullets };
    } else {
      const line = { id: bullet, label: '', text: caption, sources: captionSources, origin: 'edited' as const, level: 0, rules: [] };
      deck.slides[at] = { ...base, kind: 'bullets', bullets: caption === '' && captionSources.length === 0 ? [] : [line] };
    }
  },
  'picture.crop': (deck, { slide: id, crop }) => {
    const slide = slideIn(deck, id);
    if (slide?.kind === 'figure' && (crop || slide.crop)) slide.crop = crop ?? undefined;
  },
  'alt.set': (deck, { slide: id, text }) => {
    const slide = slideIn(deck, id);
    if (slide?.kind === 'figure') slide.alt = text;
  },
};

/** Pictures that its user brought are known to the deck, each once. */
export function keepAsset(deck: Draft<Deck>, asset: Asset): void {
  if (!deck.assets?.some(({ id }) => id === asset.id)) deck.assets = [...(deck.assets ?? []), asset];
}

/** What every slide has, whatever its kind. */
const baseOf = ({ id, section, group, kicker, title, titleSources, note, optional, hidden }: Draft<Slide>): Omit<SlideOf<'divider'>, 'kind'> => ({
  id,
  section,
  ...(group === undefined ? {} : { group }),
  kicker,
  title,
  titleSources,
  note,
  optional,
  hidden,
});
