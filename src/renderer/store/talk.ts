import { create } from 'zustand';
import { type Cue, reduce } from '../../core/present/reduce.ts';
import type { Session } from '../../core/present/session.ts';
import { stopsOf } from '../../core/present/stops.ts';
import type { TalkDeck } from '../../shared/views.ts';
import { call } from '../api.ts';

type TalkState = {
  deck: TalkDeck | null;
  session: Session | null;
  begin(deck: TalkDeck, session: Session): void;
  /** The only way a talk changes: through `reduce`, then to every window. */
  cue(cue: Cue): void;
};

export const useTalk = create<TalkState>()((set, get) => ({
  deck: null,
  session: null,
  begin: (deck, session) => set({ deck, session }),
  cue: (cue) => {
    const { deck, session } = get();
    if (!deck || !session) return;
    const next = reduce(session, cue, stopsOf(deck), Date.now());
    if (next === session) return;
    set({ session: next });
    void call('present.publish', { session: next });
  },
}));
