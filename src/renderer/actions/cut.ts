import { cutToTime } from '../../core/planner/budget/cut-to-time.ts';
import { useDeck } from '../store/deck.ts';

/** Minutes that a talk can be cut to. */
export const cuts: readonly number[] = [5, 10, 15, 20, 30, 45, 60];

/** Cuts the open deck to a talk of so many minutes, in one step of undo; null shows everything again. */
export function cutTalk(minutes: number | null): void {
  const { history, project, dispatch } = useDeck.getState();
  if (!history || !project) return;
  const { slides } = cutToTime(history.deck, project.report, minutes);
  dispatch({ type: 'deck.cut', minutes, marks: slides.map(({ id, optional, hidden }) => ({ slide: id, optional, hidden })) });
}
