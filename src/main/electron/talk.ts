import { randomUUID } from 'node:crypto';
import { type BrowserWindow, powerSaveBlocker } from 'electron';
import type { Deck, Slide } from '../../core/model/deck.ts';
import type { SlideId } from '../../core/model/id.ts';
import type { Report } from '../../core/model/report.ts';
import type { DisplaysUsed } from '../../core/model/talk-record.ts';
import { paceOf } from '../../core/planner/speaking-time.ts';
import type { Mark } from '../../core/present/ink.ts';
import type { Pointer } from '../../core/present/ink-pointer.ts';
import { publicSlide } from '../../core/present/public-slide.ts';
import { beginRecord, endRecord, growRecord, replanRecord, resumeRecord } from '../../core/present/record.ts';
import { strokesDrawn } from '../../core/present/record-ink.ts';
import { recordedSlides } from '../../core/present/record-plan.ts';
import { audienceView, beginSession, type Session } from '../../core/present/session.ts';
import { shownSlides, slideNumbers } from '../../core/present/shown.ts';
import { stopsOf } from '../../core/present/stops.ts';
import { frameOf } from '../../core/render/frame.ts';
import type { Payload } from '../../shared/ipc.ts';
import type { Role, TalkDeck } from '../../shared/views.ts';
import type { DisplayMemory } from '../services/display-memory.ts';
import type { Seen } from '../services/places.ts';
import type { Running, TalkFile } from '../services/talk-file.ts';
import { type InkState, keepTalkInk, type TalkInk } from '../services/talk-ink.ts';
import { openRehearsalWindows } from './rehearsal-windows.ts';
import { loadAnew } from './revive.ts';
import { openTalkWindows, type TalkWindows } from './talk-windows.ts';
import { send } from './windows.ts';

// A talk has two windows. The presenter's decides what happens; main only relays its small state, numbered, and keeps
// the last one, so that any window can reload and be where it was. The audience's deck has no notes in it at all.

/** What a window may know of the deck itself. */
export type SlidesOfTalk = Omit<TalkDeck, 'parts' | 'locked'>;
/** Milliseconds between two signs of life in the talk's file. */
const heartbeat = 1000;

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
  report: Report;
  projectId: string;
  slide: SlideId;
  kind: 'talk' | 'rehearsal';
  /** The talk that goes on, where the program ended in it. */
  stopped: Running | null;
  editor: BrowserWindow;
  /** What the windows are called. */
  title: string;
  locale: string;
  memory: DisplayMemory;
  file: TalkFile;
  onEnd: (last: SlideId, drawn: ReturnType<TalkInk['drawn']>) => void;
};

export function startTalk({ deck, report, projectId, slide, kind, stopped, editor, title, locale, memory, file, onEnd }: Options): Talk {
  let current = deck;
  const ink = keepTalkInk(deck.ink);
  const wake = powerSaveBlocker.start('prevent-display-sleep');
  const windows = (kind === 'rehearsal' ? openRehearsalWindows : openTalkWindows)({ title, locale, editor, memory, frame: frameOf(deck) });
  const { audience, presenter } = windows;

  let growing = stopped
    ? replanRecord(resumeRecord(stopped.growing, stopped.seen, Date.now()), recordedSlides(deck, report))
    : beginRecord({ ...recordOf(deck, report, kind), displays: displaysUsed(windows.displays()) }, firstSession(slide, kind), Date.now());
  const there = deck.slides.some(({ id }) => id === growing.session.slide);
  let state = { sequence: 0, session: there ? growing.session : { ...growing.session, slide, step: 0 } };
  const keep = (now: boolean) => file.keep({ projectId, growing, seen: Date.now() }, now);
  const grow = () => {
    const before = growing.session.slide;
    growing = growRecord(growing, state.session, stopsOf(current), Date.now());
    keep(growing.session.slide !== before);
  };
  if (there) keep(true);
  else grow();
  // So that it is known to a second or two when the program ended.
  const beat = setInterval(() => keep(false), heartbeat);

  let over = false;
  const stop = () => {
    if (over) return;
    over = true;
    powerSaveBlocker.stop(wake);
    clearInterval(beat);
    file.end(endRecord(growing, Date.now(), strokesDrawn(ink.stateFor('presenter').ink)));
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
      grow();
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
    onOneDisplay: () => kind === 'talk' && windows.displays().audience === null,
    swapFront: windows.swapFront,
    swapDisplays: windows.swapDisplays,
    goOn: (edited, slide) => {
      windows.placeAnew();
      if (JSON.stringify(edited) === JSON.stringify(current)) return;
      current = edited;
      if (!edited.slides.some(({ id }) => id === state.session.slide)) state = { sequence: state.sequence + 1, session: { ...state.session, slide, step: 0 } };
      growing = replanRecord(growing, recordedSlides(edited, report));
      grow();
      for (const window of [audience, presenter]) loadAnew(window);
    },
    stop,
  };
}

/** A rehearsal begins with its first word; a talk's clock waits until its hall has come, and starts on leaving the first slide. */
function firstSession(slide: SlideId, kind: 'talk' | 'rehearsal'): Session {
  const session = beginSession(slide);
  return kind === 'talk' ? session : { ...session, clock: { startedAt: Date.now(), counted: 0 } };
}

const recordOf = (deck: Deck, report: Report, kind: 'talk' | 'rehearsal') => ({
  id: randomUUID(),
  kind,
  language: deck.language,
  pace: paceOf(deck),
  minutes: deck.minutes,
  slides: recordedSlides(deck, report),
});

function displaysUsed({ count, audience, presenter }: ReturnType<TalkWindows['displays']>): DisplaysUsed {
  const size = ({ label, bounds: { width, height } }: Seen) => ({ label, width, height });
  return { count, audience: audience && size(audience), presenter: size(presenter) };
}

/** What a window of a talk may know: the audience's window never holds a note or a hidden slide. */
function talkDeck(deck: Deck, projectId: string, role: Role): SlidesOfTalk {
  const { id, title, language, theme, ownTheme, aspect, footer, numbers, steps, dimmed, transition, minutes, pace } = deck;
  const slides = role === 'presenter' ? deck.slides : shownSlides(deck).map(publicSlide);
  return { id, title, language, theme, ownTheme, aspect, footer, numbers, steps, dimmed, transition, minutes, pace, projectId, slides };
}
