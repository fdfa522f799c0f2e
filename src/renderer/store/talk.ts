import { create } from 'zustand';
import type { SlideId } from '../../core/model/id.ts';
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
  /** Changes a slide's notes, here and in the deck itself. */
  editNote(slide: SlideId, text: string): void;
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
    // The audience first: drawing this window takes longer than telling the other.
    void call('present.publish', { session: next });
    set({ session: next });
  },
  editNote: (slide, text) => {
    set(({ deck }) => ({ deck: deck && { ...deck, slides: deck.slides.map((old) => (old.id === slide ? { ...old, note: { ...old.note, text } } : old)) } }));
    void call('present.editNote', { slide, text });
  },
}));
