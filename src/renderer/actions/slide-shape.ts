import { type Layout, layoutsFor } from '../../core/edit/shape/layout.ts';
import { mergeable } from '../../core/edit/shape/merge.ts';
import { splitSlide } from '../../core/edit/shape/split.ts';
import { linedKinds } from '../../core/model/deck.ts';
import { slideId } from '../../core/model/id.ts';
import { selectedSlide, selectedSlides, useDeck } from '../store/deck.ts';
import { useUi } from '../store/ui.ts';
import { words } from '../store/words.ts';
import type { Action } from './action.ts';

/** At the bullet that was written in last. */
export const splitHere: Action = {
  id: 'slide.split',
  get label() {
    return words.outline.action.split;
  },
  menu: 'slide',
  keys: 'CmdOrCtrl+Shift+Enter',
  enabled: () => {
    const { bullet } = useUi.getState();
    const slide = selectedSlide()?.slide;
    return bullet !== null && slide !== undefined && splitSlide(slide, bullet, slideId('rest')) !== null;
  },
  run: () => {
    const { bullet, select } = useUi.getState();
    const slide = selectedSlide()?.slide;
    if (!slide || !bullet) return;
    const rest = slideId(crypto.randomUUID());
    useDeck.getState().dispatch({ type: 'slide.split', slide: slide.id, at: bullet, rest });
    select(rest);
  },
};

/** Into the first of those that are selected; where that cannot be, it is said why. */
export const mergeSlides: Action = {
  id: 'slide.merge',
  get label() {
    return words.outline.action.merge;
  },
  menu: 'slide',
  keys: 'CmdOrCtrl+Shift+M',
  enabled: () => selectedSlides().length > 1,
  run: () => {
    const { history, dispatch } = useDeck.getState();
    const slides = selectedSlides().map(({ id }) => id);
    const found = mergeable(history?.deck.slides ?? [], slides);
    const { say, select } = useUi.getState();
    if ('obstacle' in found) {
      say({ kind: 'warning', text: words.outline.notMerged[found.obstacle] });
      return;
    }
    dispatch({ type: 'slides.merge', slides });
    select(slides[0] ?? null);
  },
};

const layouts: readonly Layout[] = [...linedKinds, 'columns', 'quote', 'divider', 'pictureAfter', 'pictureBefore', 'pictureFull'];

/** Gives the layout to all selected slides that can have it. */
export function giveLayout(layout: Layout): void {
  const able = selectedSlides().filter((slide) => isFree(slide, layout));
  useDeck.getState().dispatch({ type: 'batch', commands: able.map(({ id }) => ({ type: 'slide.layout', slide: id, layout })) });
}

const isFree = (slide: Parameters<typeof layoutsFor>[0], wanted: Layout): boolean =>
  layoutsFor(slide).some(({ layout, current, obstacle }) => layout === wanted && !current && obstacle === null);

export const giveLayouts: readonly Action[] = layouts.map((layout) => ({
  id: `layout.${layout}`,
  get label() {
    return words.outline.action.layout(words.outline.layouts[layout]);
  },
  get list() {
    return { name: words.commands.lists.layout, label: words.outline.layouts[layout] };
  },
  menu: 'slide',
  enabled: () => selectedSlides().some((slide) => isFree(slide, layout)),
  run: () => giveLayout(layout),
}));
