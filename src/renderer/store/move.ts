import { create } from 'zustand';
import { slideOfNumber } from '../../core/present/slide-list.ts';
import { typeNumber } from '../../core/present/typed-number.ts';
import { useTalk } from './talk.ts';

/** What is open over the presenter's view. */
export type Panel = 'jump' | 'overview' | 'questions' | 'help';

type MoveState = {
  /** The number of a slide that is being typed; empty for none. */
  typed: string;
  panel: Panel | null;
  open(panel: Panel | null): void;
};

export const useMove = create<MoveState>()((set) => ({ typed: '', panel: null, open: (panel) => set({ panel, typed: '' }) }));

/** Milliseconds after which a number that nobody confirmed is forgotten: Enter goes on with the talk then. */
const patience = 5000;

let forgetting: ReturnType<typeof setTimeout> | undefined;

/** Takes a key that belongs to the number of a slide; false where it does not. */
export function takeForNumber(key: string): boolean {
  const before = useMove.getState().typed;
  const { typed, taken, go } = typeNumber(before, key);
  clearTimeout(forgetting);
  if (typed !== before) useMove.setState({ typed });
  if (typed !== '') forgetting = setTimeout(() => useMove.setState({ typed: '' }), patience);
  const { deck, cue } = useTalk.getState();
  const slide = go && deck ? slideOfNumber(deck.slides, Number(before)) : null;
  if (slide) cue({ type: 'go', slide });
  return taken;
}
