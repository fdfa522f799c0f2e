import { isLined } from '../../core/model/deck.ts';
import { bulletId } from '../../core/model/id.ts';
import { selectedSlide, useDeck } from '../store/deck.ts';
import { useUi } from '../store/ui.ts';
import { words } from '../store/words.ts';
import type { Action } from './action.ts';

export const undo: Action = {
  id: 'edit.undo',
  get label() {
    return words.action.undo;
  },
  menu: 'edit',
  keys: 'CmdOrCtrl+Z',
  enabled: () => (useDeck.getState().history?.past.length ?? 0) > 0,
  run: () => useDeck.getState().undo(),
};

export const redo: Action = {
  id: 'edit.redo',
  get label() {
    return words.action.redo;
  },
  menu: 'edit',
  keys: 'CmdOrCtrl+Shift+Z',
  otherKeys: ['CmdOrCtrl+Y'],
  enabled: () => (useDeck.getState().history?.future.length ?? 0) > 0,
  run: () => useDeck.getState().redo(),
};

export const addBullet: Action = {
  id: 'bullet.add',
  get label() {
    return words.action.addBullet;
  },
  menu: 'slide',
  keys: 'CmdOrCtrl+Enter',
  enabled: () => {
    const slide = selectedSlide()?.slide;
    return slide !== undefined && (isLined(slide) || slide.kind === 'figure' || slide.kind === 'formula');
  },
  run: () => {
    const selected = selectedSlide();
    if (!selected || (!isLined(selected.slide) && selected.slide.kind !== 'figure')) return;
    const { slide } = selected;
    const bullet = bulletId(crypto.randomUUID());
    const after = useUi.getState().bullet ?? slide.bullets.at(-1)?.id ?? null;
    useDeck.getState().dispatch({ type: 'bullet.insert', slide: slide.id, after, bullet, text: '' });
    useUi.getState().selectBullet(bullet);
  },
};
