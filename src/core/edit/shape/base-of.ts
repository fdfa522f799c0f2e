import { isLined, type LinedSlide, type Slide, type SlideOf } from '../../model/deck.ts';

/** What a slide has whatever its kind: all but its lines. */
export type SlideBase = Omit<SlideOf<'divider'>, 'kind'>;

export function baseOf(slide: LinedSlide | SlideOf<'quote'> | SlideOf<'divider'>): SlideBase {
  if (isLined(slide)) {
    const { kind: _, bullets: __, ...base } = slide;
    if (!('columns' in base)) return base;
    const { columns: ___, ...rest } = base;
    return rest;
  }
  if (slide.kind === 'divider') {
    const { kind: _, ...base } = slide;
    return base;
  }
  const { kind: _, quote: __, ...base } = slide;
  return base;
}

/** True for the kinds that are lines and nothing else: they can change into each other. */
export const isPlain = (slide: Slide): slide is LinedSlide | SlideOf<'quote'> | SlideOf<'divider'> =>
  isLined(slide) || slide.kind === 'quote' || slide.kind === 'divider';
