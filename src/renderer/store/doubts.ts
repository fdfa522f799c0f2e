import { create } from 'zustand';
import type { SlideId } from '../../core/model/id.ts';
import { type Doubt, doubtsOn } from '../../core/sources/doubts.ts';
import { useDeck } from './deck.ts';

/** A doubt and the slide it stands on. */
export type PlacedDoubt = Doubt & { slide: SlideId };

/** The numbers, dates and names of the open deck that their sources do not have, in order. It follows the deck when there is time. */
export const useDoubts = create<{ doubts: readonly PlacedDoubt[] }>()(() => ({ doubts: [] }));

/** Keeps the doubts from now on; returns what ends it. */
export function followDoubts(): () => void {
  let waiting = 0;
  let at = 0;
  const read = (deadline: IdleDeadline) => {
    const { project, history } = useDeck.getState();
    if (!project || !history) {
      waiting = 0;
      return;
    }
    const { slides } = history.deck;
    // What was read before costs nothing; a deck that was just opened is read in the pauses.
    for (; at < slides.length; at++) {
      const slide = slides[at];
      if (slide) doubtsOn(slide, project.report);
      if (deadline.timeRemaining() < 1 && at < slides.length - 1) {
        waiting = requestIdleCallback(read);
        return;
      }
    }
    waiting = 0;
    const doubts = slides.flatMap((slide) => doubtsOn(slide, project.report).map((doubt) => ({ ...doubt, slide: slide.id })));
    if (!isSame(doubts, useDoubts.getState().doubts)) useDoubts.setState({ doubts });
  };
  const plan = () => {
    at = 0;
    if (waiting === 0) waiting = requestIdleCallback(read);
  };
  plan();
  const unsubscribe = useDeck.subscribe((state, before) => {
    if (state.history?.deck !== before.history?.deck || state.project?.report !== before.project?.report) plan();
  });
  return () => {
    cancelIdleCallback(waiting);
    waiting = 0;
    unsubscribe();
  };
}

const isSame = (doubts: readonly PlacedDoubt[], others: readonly PlacedDoubt[]): boolean =>
  doubts.length === others.length &&
  doubts.every(({ slide, field, text, kind }, k) => {
    const other = others[k];
    return other?.slide === slide && other.field === field && other.text === text && other.kind === kind;
  });
