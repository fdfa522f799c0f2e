import { changesBetween } from '../../core/edit/changes.ts';
import type { Deck } from '../../core/model/deck.ts';
import type { Version } from '../../shared/views.ts';

/** How many earlier states a file keeps, and how far apart those are that nobody asked for, in milliseconds. */
export const mostVersions = 20;
const apart = 5 * 60_000;

/** Whether a state is kept, after the one that was kept last. A state nobody asked for is kept only so often. */
export function isKept(reason: Version['reason'], at: number, last: Version | undefined): boolean {
  return reason !== 'edited' || last === undefined || at - last.at >= apart;
}

/** What became of the slides from one state to the next. */
export function slidesChanged(before: Deck, after: Deck): Version['slides'] {
  const earlier = new Map(before.slides.map((slide) => [slide.id, slide]));
  const later = new Set(after.slides.map(({ id }) => id));
  const kept = after.slides.filter(({ id }) => earlier.has(id));
  const order = before.slides.filter(({ id }) => later.has(id));
  return {
    all: after.slides.length,
    changed: kept.filter((slide) => changesBetween(earlier.get(slide.id), slide).length > 0).length,
    added: after.slides.length - kept.length,
    removed: before.slides.length - kept.length,
    moved: kept.some(({ id }, at) => order[at]?.id !== id),
  };
}
