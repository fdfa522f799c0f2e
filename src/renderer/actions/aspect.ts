import { type Frame, frameOf } from '../../core/render/frame.ts';
import { useDeck } from '../store/deck.ts';
import { words } from '../store/words.ts';
import type { Action } from './action.ts';

export const aspects: readonly Frame['aspect'][] = ['16:9', '4:3'];

export const aspectNow = (): Frame['aspect'] => frameOf(useDeck.getState().history?.deck ?? {}).aspect;

export const giveAspect = (aspect: Frame['aspect']): void => useDeck.getState().dispatch({ type: 'deck.aspect', aspect });

/** The shape of all slides of the deck. */
export const giveAspects: readonly Action[] = aspects.map((aspect) => ({
  id: `aspect.${aspect.replace(':', '-')}`,
  get label() {
    return words.aspect.action(words.aspect.names[aspect]);
  },
  get list() {
    return { name: words.aspect.list, label: words.aspect.names[aspect] };
  },
  menu: 'view',
  enabled: () => useDeck.getState().history !== null,
  chosen: () => aspectNow() === aspect,
  run: () => giveAspect(aspect),
}));
