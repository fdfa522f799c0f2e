import { cutToTime } from '../../core/planner/budget/cut-to-time.ts';
import { useDeck } from '../store/deck.ts';
import { words } from '../store/words.ts';
import type { Action } from './action.ts';

/** Minutes that a talk can be cut to. */
export const cuts: readonly number[] = [5, 10, 15, 20, 30, 45, 60];

/** Cuts the open deck to a talk of so many minutes, in one step of undo; null shows everything again. */
export function cutTalk(minutes: number | null): void {
  const { history, project, dispatch } = useDeck.getState();
  if (!history || !project) return;
  const { slides } = cutToTime(history.deck, project.report, minutes);
  dispatch({ type: 'deck.cut', minutes, marks: slides.map(({ id, optional, hidden }) => ({ slide: id, optional, hidden })) });
}

const name = (minutes: number | null) => (minutes === null ? words.editor.allOfIt : words.editor.minutes(minutes));

export const cutTalks: readonly Action[] = [null, ...cuts].map((minutes) => ({
  id: `talk.cut.${minutes ?? 'all'}`,
  get label() {
    return words.commands.cut(name(minutes));
  },
  get list() {
    return { name: words.commands.lists.time, label: name(minutes) };
  },
  menu: 'talk',
  enabled: () => useDeck.getState().history !== null,
  chosen: () => useDeck.getState().history?.deck.minutes === minutes,
  run: () => cutTalk(minutes),
}));
