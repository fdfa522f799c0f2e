import { type Frame, frameOf } from '../../core/render/frame.ts';
import { plainText } from '../../core/text/inline.ts';
import { useDeck } from '../store/deck.ts';
import { useUi } from '../store/ui.ts';
import { words } from '../store/words.ts';
import type { Action } from './action.ts';
import { makeAllFit, shownTooFull } from './fit.ts';

export const aspects: readonly Frame['aspect'][] = ['16:9', '4:3'];

export const aspectNow = (): Frame['aspect'] => frameOf(useDeck.getState().history?.deck ?? {}).aspect;

/** Gives all slides that shape; those that have no room in it are told, and can be let part: a shape that is only tried on parts nothing. */
export function giveAspect(aspect: Frame['aspect']): void {
  useDeck.getState().dispatch({ type: 'deck.aspect', aspect });
  const ui = useUi.getState();
  const full = shownTooFull(useDeck.getState().history?.deck);
  const [first] = full;
  if (first) {
    const text = words.fit.before(full.length, plainText(first.title) || words.fit.untitled);
    ui.say({ kind: 'warning', text, action: { label: words.fit.makeAll, run: makeAllFit.run } });
  } else if (ui.notice?.action?.run === makeAllFit.run) ui.say(null);
}

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
