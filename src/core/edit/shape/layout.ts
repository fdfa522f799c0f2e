import { bulletsOf, type LinedKind, linedKinds, type Slide } from '../../model/deck.ts';
import { isFull } from '../../render/arrange.ts';
import { baseOf, isPlain } from './base-of.ts';

/** An arrangement that a slide can be given. */
export type Layout = LinedKind | 'columns' | 'quote' | 'divider' | 'pictureAfter' | 'pictureBefore' | 'pictureFull';

/** What would be lost (lines, the numbers of the report's list), or what is not there that the layout shows. */
export type LayoutObstacle = 'lines' | 'noLine' | 'numbered' | 'labels';

export type LayoutChoice = { layout: Layout; current: boolean; obstacle: LayoutObstacle | null };

const pictures = ['pictureAfter', 'pictureBefore', 'pictureFull'] as const;

/** The layouts for a slide of this kind, with what stands against each; empty where its kind has only one. */
export function layoutsFor(slide: Slide): LayoutChoice[] {
  if (slide.kind === 'figure') {
    const obstacles = {
      pictureAfter: null,
      pictureBefore: slide.bullets.length === 0 ? 'noLine' : null,
      pictureFull: slide.bullets.length > 0 ? 'lines' : null,
    } as const;
    return pictures.map((layout) => ({ layout, current: layoutOf(slide) === layout, obstacle: layoutOf(slide) === layout ? null : obstacles[layout] }));
  }
  if (!isPlain(slide)) return [];
  const all: Layout[] = ['bullets', 'columns', ...linedKinds.filter((kind) => kind !== 'bullets'), 'quote', 'divider'];
  return all.map((layout) => ({ layout, current: layoutOf(slide) === layout, obstacle: layoutOf(slide) === layout ? null : obstacleTo(slide, layout) }));
}

function obstacleTo(slide: Slide, layout: Layout): LayoutObstacle | null {
  const lines = bulletsOf(slide);
  if (layout === 'quote') return lines.length === 1 ? (lines[0]?.marker === undefined ? null : 'numbered') : lines.length === 0 ? 'noLine' : 'lines';
  if (layout === 'columns') return lines.length < 2 ? 'noLine' : null;
  if (layout === 'divider') return lines.length === 0 ? null : 'lines';
  if (layout !== 'bullets' && lines.some(({ marker }) => marker !== undefined)) return 'numbered';
  // Side by side stands what has different heads.
  if (layout === 'comparison') return new Set(lines.map(({ label }) => label)).size > 1 && lines.every(({ label }) => label !== '') ? null : 'labels';
  return null;
}

/** The slide in another layout, every text and source as it was; null where something stands against it. Changing back gives the same slide. */
export function withLayout(slide: Slide, layout: Layout): Slide | null {
  const choice = layoutsFor(slide).find((candidate) => candidate.layout === layout);
  if (!choice || choice.current || choice.obstacle) return null;
  if (slide.kind === 'figure') return placed(slide, layout);
  if (!isPlain(slide)) return null;
  const base = baseOf(slide);
  const lines = bulletsOf(slide);
  if (layout === 'quote') return lines[0] ? { ...base, kind: 'quote', quote: lines[0] } : null;
  if (layout === 'divider') return { ...base, kind: 'divider' };
  if (layout === 'columns') return { ...base, kind: 'bullets', bullets: lines, columns: 2 };
  const kind = linedKinds.find((candidate) => candidate === layout);
  return kind ? { ...base, kind, bullets: lines } : null;
}

function placed(slide: Extract<Slide, { kind: 'figure' }>, layout: Layout): Slide {
  const { placement: _, ...rest } = slide;
  return layout === 'pictureBefore' ? { ...rest, placement: 'before' } : layout === 'pictureFull' ? { ...rest, placement: 'full' } : rest;
}

/** The layout that the slide has; null for a kind that has only one. */
export function layoutOf(slide: Slide): Layout | null {
  if (slide.kind === 'figure') return slide.placement === 'before' ? 'pictureBefore' : isFull(slide) ? 'pictureFull' : 'pictureAfter';
  if (slide.kind === 'bullets' && slide.columns === 2) return 'columns';
  return isPlain(slide) ? slide.kind : null;
}
