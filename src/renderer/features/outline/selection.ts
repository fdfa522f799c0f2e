import type { Slide } from '../../../core/model/deck.ts';
import type { SlideId } from '../../../core/model/id.ts';

/** How a slide is chosen: alone, with all from the anchor on, or in addition to what is chosen already. */
export type Reach = 'alone' | 'range' | 'toggle';

export const reachOf = (event: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }): Reach =>
  event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'toggle' : 'alone';

/** The slides that are selected after one is chosen, the one to show first; one is always selected. */
export function chosen(slides: readonly Slide[], selection: readonly SlideId[], slide: SlideId, reach: Reach, anchor: SlideId | null): readonly SlideId[] {
  if (reach === 'range') return range(slides, anchor ?? selection[0] ?? slide, slide);
  if (reach === 'alone') return [slide];
  if (!selection.includes(slide)) return [slide, ...selection];
  const rest = selection.filter((id) => id !== slide);
  return rest.length > 0 ? rest : selection;
}

function range(slides: readonly Slide[], from: SlideId, to: SlideId): SlideId[] {
  const [start, end] = [from, to].map((id) => slides.findIndex((slide) => slide.id === id));
  if (start === undefined || end === undefined || start < 0 || end < 0) return [to];
  const between = slides.slice(Math.min(start, end), Math.max(start, end) + 1).map(({ id }) => id);
  return [to, ...between.filter((id) => id !== to)];
}
