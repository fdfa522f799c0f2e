import { type BrowserWindow, powerSaveBlocker } from 'electron';
import type { Deck, Slide } from '../../core/model/deck.ts';
import type { SlideId } from '../../core/model/id.ts';
import type { Mark } from '../../core/present/ink.ts';
import type { Pointer } from '../../core/present/ink-pointer.ts';
import { publicSlide } from '../../core/present/public-slide.ts';
import { audienceView, beginSession, type Session } from '../../core/present/session.ts';
import { shownSlides, slideNumbers } from '../../core/present/shown.ts';
import type { Payload } from '../../shared/ipc.ts';
import type { Role, TalkDeck } from '../../shared/views.ts';
import type { DisplayMemory } from '../services/display-memory.ts';
import { type InkState, keepTalkInk, type TalkInk } from '../services/talk-ink.ts';
import { loadAnew } from './revive.ts';
import { openTalkWindows } from './talk-windows.ts';
import { send } from './windows.ts';

// A talk has two windows. The presenter's decides what happens; main only relays its small state, numbered, and keeps
// the last one, so that any window can reload and be where it was. The audience's deck has no notes in it at all.

/** What a window may know of the deck itself. */
export type SlidesOfTalk = Omit<TalkDeck, 'parts' | 'locked'>;

export type Talk = {
  deckFor(role: Role): SlidesOfTalk;
  current(): { sequence: number; session: Session };
  hiddenSlide(slide: SlideId): { slide: Slide; number: number } | null;
  editNote(slide: SlideId, text: string): void;
  publish(session: Session): void;
  key(press: Payload<'present.key'>): void;
  inkFor(role: Role): InkState;
  mark(marks: readonly Mark[]): void;
  point(pointer: Pointer | null): void;
  /** Gives the presenter's window the keyboard; false where that would cover the audience's. */
  takeKeys(): boolean;
  /** True where the audience's window is behind the presenter's, or the other way round. */
  onOneDisplay(): boolean;
  projectId: string;
  swapFront(): void;
  swapDisplays(): void;
  /** Goes on with the deck as it is now, and puts both windows where they belong; slide and clock stay as they are. */
  goOn(deck: Deck, slide: SlideId): void;
  stop(): void;
};

type Options = {
  deck: Deck;
  projectId: string;
  slide: SlideId;
  editor: BrowserWindow;
  locale: string;
  memory: DisplayMemory;
  onEnd: (last: SlideId, drawn: ReturnType<TalkInk['drawn']>) => void;
};

export function startTalk({ deck, projectId, slide, editor, locale, memory, onEnd }: Options): Talk {
  let current = deck;
  let state = { sequence: 0, session: beginSession(slide) };
  const ink = keepTalkInk(deck.ink);
  const wake = powerSaveBlocker.start('prevent-display-sleep');

  const windows = openTalkWindows({ title: deck.title, locale, editor, memory });
  const { audience, presenter } = windows;

  let over = false;
  const stop = () => {
    if (over) return;
    over = true;
    powerSaveBlocker.stop(wake);
    windows.close();
    onEnd(state.session.slide, ink.drawn());
  };
  audience.on('closed', stop);
  presenter.on('closed', stop);
  editor.once('closed', stop);

  return {
    projectId,
    deckFor: (role) => talkDeck(current, projectId, role),
    current: () => state,
    hiddenSlide: (wanted) => {
      const at = current.slides.findIndex(({ id }) => id === wanted);
      const found = audienceView(state.session).slide === wanted ? current.slides[at] : undefined;
      return found ? { slide: publicSlide(found), number: slideNumbers(current.slides)[at] ?? 1 } : null;
    },
    editNote: (id, text) => {
      current = { ...current, slides: current.slides.map((old) => (old.id === id ? { ...old, note: { ...old.note, text } } : old)) };
    },
    publish: (session) => {
      state = { sequence: state.sequence + 1, session };
      ink.follow(session);
      send(audience, 'present.session', state);
    },
    key: (press) => send(presenter, 'present.key', press),
    inkFor: ink.stateFor,
    mark: (marks) => {
      const told = ink.mark(marks);
      if (told) send(audience, 'present.marks', told);
    },
    point: (pointer) => {
      ink.point(pointer);
      send(audience, 'present.pointer', { pointer });
    },
    takeKeys: windows.takeKeys,
    onOneDisplay: () => windows.displays().audience === null,
    swapFront: windows.swapFront,
    swapDisplays: windows.swapDisplays,
    goOn: (edited, slide) => {
      windows.placeAnew();
      if (JSON.stringify(edited) === JSON.stringify(current)) return;
      current = edited;
      if (!edited.slides.some(({ id }) => id === state.session.slide)) state = { sequence: state.sequence + 1, session: { ...state.session, slide, step: 0 } };
      for (const window of [audience, presenter]) loadAnew(window);
    },
    stop,
  };
}

/** What a window of a talk may know: the audience's window never holds a note or a hidden slide. */
function talkDeck(deck: Deck, projectId: string, role: Role): SlidesOfTalk {
  const { id, title, language, theme, footer, numbers, steps, minutes, pace } = deck;
  const slides = role === 'presenter' ? deck.slides : shownSlides(deck).map(publicSlide);
  return { id, title, language, theme, footer, numbers, steps, minutes, pace, projectId, slides };
}
