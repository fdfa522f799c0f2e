import { fitSome } from '../edit/shape/fit-slides.ts';
import { type SlideId, slideId } from '../model/id.ts';
import { authoredSlides } from '../model/report.ts';
import { fitsFrame } from '../render/fit.ts';
import { frameOf } from '../render/frame.ts';
import type { Comparison } from './compare.ts';
import type { MergedReport } from './merge.ts';

/**
 * The merge with those slides parted that it made too full: each goes on under its title, with the notes that tell what it
 * shows. What was too full before stays as its user left it, and what a report's author laid out as slides as it is.
 */
export function fitGrown({ mine, theirs }: Comparison, merged: MergedReport): MergedReport {
  const { deck } = merged;
  if (authoredSlides(theirs.report).length > 0) return merged;
  const frame = frameOf(deck);
  const before = new Map<SlideId, SlideId>([...merged.slides].map(([old, now]) => [now, old]));
  const known = new Map(mine.slides.map((slide) => [slide.id, slide]));
  const taken = new Set(deck.slides.map(({ id }) => id as string));
  const isNew = (id: string) => ![...taken].some((other) => other === id || other.startsWith(`${id}-`));
  const slides = fitSome(deck.slides, frame, (slide) => {
    const own = known.get(before.get(slide.id) ?? slide.id);
    if (own && !fitsFrame(own, frame)) return null;
    let name = `${slide.id}-grown`;
    for (let n = 2; !isNew(name); n++) name = `${slide.id}-grown${n}`;
    return slideId(name);
  });
  return slides.length === deck.slides.length ? merged : { ...merged, deck: { ...deck, slides } };
}
