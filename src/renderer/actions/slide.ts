import { type SlideId, slideId } from '../../core/model/id.ts';
import { selectedSlide, useDeck } from '../store/deck.ts';
import { useUi } from '../store/ui.ts';
import { words } from '../store/words.ts';
import type { Action } from './action.ts';

const isOpen = () => selectedSlide() !== null;

export const duplicateSlide: Action = {
  id: 'slide.duplicate',
  get label() {
    return words.action.duplicateSlide;
  },
  menu: 'slide',
  keys: 'CmdOrCtrl+D',
  enabled: isOpen,
  run: () => {
    const copy = slideId(crypto.randomUUID());
    withSelected(({ slide }) => useDeck.getState().dispatch({ type: 'slide.duplicate', slide: slide.id, copy }));
    useUi.getState().select(copy);
  },
};

export const removeSlide: Action = {
  id: 'slide.remove',
  get label() {
    return words.action.removeSlide;
  },
  menu: 'slide',
  keys: 'CmdOrCtrl+Backspace',
  enabled: () => (selectedSlide()?.deck.slides.length ?? 0) > 1,
  run: () => withSelected(({ slide }) => useDeck.getState().dispatch({ type: 'slide.remove', slide: slide.id })),
};

/** Hidden slides stay in the deck with their notes, and are not presented or printed. */
export const hideSlide: Action = {
  id: 'slide.hide',
  get label() {
    return words.action.hideSlide;
  },
  menu: 'slide',
  keys: 'CmdOrCtrl+Shift+H',
  enabled: () => selectedSlide()?.slide.hidden === false,
  run: () => withSelected(({ slide }) => useDeck.getState().dispatch({ type: 'slide.hide', slide: slide.id, hidden: true })),
};

export const showSlide: Action = {
  id: 'slide.show',
  get label() {
    return words.action.showSlide;
  },
  menu: 'slide',
  enabled: () => selectedSlide()?.slide.hidden === true,
  run: () => withSelected(({ slide }) => useDeck.getState().dispatch({ type: 'slide.hide', slide: slide.id, hidden: false })),
};

export const moveSlideUp: Action = {
  id: 'slide.up',
  get label() {
    return words.action.moveSlideUp;
  },
  menu: 'slide',
  keys: 'CmdOrCtrl+Shift+Up',
  enabled: () => (selectedSlide()?.index ?? 0) > 0,
  run: () => withSelected(({ slide, index }) => useDeck.getState().dispatch({ type: 'slide.move', slide: slide.id, to: index - 1 })),
};

export const moveSlideDown: Action = {
  id: 'slide.down',
  get label() {
    return words.action.moveSlideDown;
  },
  menu: 'slide',
  keys: 'CmdOrCtrl+Shift+Down',
  enabled: () => {
    const selected = selectedSlide();
    return selected !== null && selected.index < selected.deck.slides.length - 1;
  },
  run: () => withSelected(({ slide, index }) => useDeck.getState().dispatch({ type: 'slide.move', slide: slide.id, to: index + 1 })),
};

export const nextSlide: Action = {
  id: 'slide.next',
  get label() {
    return words.action.nextSlide;
  },
  menu: 'view',
  keys: 'PageDown',
  enabled: isOpen,
  run: () => go(1),
};

export const previousSlide: Action = {
  id: 'slide.previous',
  get label() {
    return words.action.previousSlide;
  },
  menu: 'view',
  keys: 'PageUp',
  enabled: isOpen,
  run: () => go(-1),
};

function go(by: 1 | -1): void {
  withSelected(({ deck, index }) => {
    const target: SlideId | undefined = deck.slides[index + by]?.id;
    if (target) useUi.getState().select(target);
  });
}

function withSelected(work: (selected: NonNullable<ReturnType<typeof selectedSlide>>) => void): void {
  const selected = selectedSlide();
  if (selected) work(selected);
}
