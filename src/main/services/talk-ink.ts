import type { KeptInk } from '../../core/model/stroke.ts';
import { beginInk, type Ink, inkReduce, keptOf, type Mark, slidesChanged } from '../../core/present/ink.ts';
import type { Pointer } from '../../core/present/ink-pointer.ts';
import type { Session } from '../../core/present/session.ts';
import type { Role } from '../../shared/views.ts';

/** How the ink of a talk stands; `sequence` grows by one with every message of marks. */
export type InkState = { sequence: number; ink: Ink; pointer: Pointer | null };

export type TalkInk = {
  /** For the audience, while its screen is frozen: as it was when it froze. */
  stateFor(role: Role): InkState;
  /** Takes marks in; returns what to tell the audience, null where it must not see them now. */
  mark(marks: readonly Mark[]): { sequence: number; marks: Mark[] } | null;
  point(pointer: Pointer | null): void;
  /** Follows the session: a screen that freezes keeps its ink. */
  follow(session: Session): void;
  /** All that is drawn, and on how many slides the talk changed it; null where it did on none. */
  drawn(): { ink: KeptInk; slides: number } | null;
};

/** Keeps all the ink of a talk, so that any window can be loaded anew and have it back. */
export function keepTalkInk(kept: KeptInk | undefined): TalkInk {
  let state: InkState = { sequence: 0, ink: beginInk(kept), pointer: null };
  let frozen: InkState | null = null;
  return {
    stateFor: (role) => (role === 'audience' && frozen ? frozen : state),
    mark: (marks) => {
      state = { ...state, sequence: state.sequence + 1, ink: marks.reduce(inkReduce, state.ink) };
      return frozen ? null : { sequence: state.sequence, marks: [...marks] };
    },
    point: (pointer) => {
      state = { ...state, pointer };
    },
    follow: ({ screen }) => {
      frozen = screen === 'frozen' ? (frozen ?? { ...state, pointer: null }) : null;
    },
    drawn: () => {
      const slides = slidesChanged(state.ink).length;
      return slides > 0 ? { ink: keptOf(state.ink), slides } : null;
    },
  };
}
