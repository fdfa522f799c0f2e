import * as z from 'zod';
import { type DisplaysUsed, type RecordedSlide, TalkRecord, type Visit } from '../model/talk-record.ts';
import { audienceView, elapsed, Session } from './session.ts';
import type { Stop } from './stops.ts';

// A record grows out of the states of a talk and their times, and of nothing else: whatever moved the talk is in it. The
// slide that counts is the one that the audience sees, and its time that of the clock, so that a pause belongs to no slide.

/** A record that is being made: up to `since`, in epoch milliseconds, and the state of the talk from then on. */
export const Growing = z.object({ record: TalkRecord.omit({ ended: true }), session: Session, since: z.number() });
export type Growing = z.infer<typeof Growing>;

type Beginning = Pick<TalkRecord, 'id' | 'kind' | 'language' | 'pace' | 'minutes' | 'slides'> & { displays: DisplaysUsed };

/** The record of a talk that begins now, in epoch milliseconds. */
export function beginRecord(beginning: Beginning, session: Session, now: number): Growing {
  const none = { waited: 0, paused: 0, afterEnd: 0, interrupted: 0, black: 0, white: 0, frozen: 0 };
  const first: Visit = { slide: audienceView(session).slide, at: 0, milliseconds: 0, steps: 0, jumped: false };
  return { record: { ...beginning, began: now, visits: [first], skipped: [], ...none }, session, since: now };
}

/** The record after the talk came to another state; `stops` is the whole deck in order. */
export function growRecord(growing: Growing, session: Session, stops: readonly Stop[], now: number): Growing {
  const record = passTime(growing, now);
  const view = audienceView(session);
  const last = record.visits.at(-1);
  const skipped = session.skipped;
  if (view.over || !last) return { record: { ...record, skipped }, session, since: now };
  const stays = last.slide === view.slide;
  const visit: Visit = stays
    ? { ...last, steps: Math.max(last.steps, view.step) }
    : { slide: view.slide, at: now - record.began, milliseconds: 0, steps: view.step, jumped: !areNeighbours(last.slide, view.slide, session, stops) };
  const visits = [...(stays ? record.visits.slice(0, -1) : record.visits), visit];
  return { record: { ...record, visits, skipped }, session, since: now };
}

/** The finished record of a talk that ended then; `strokes` says how many lines were drawn on a slide. */
export function endRecord(growing: Growing, now: number, strokes: ReadonlyMap<string, number> = new Map()): TalkRecord {
  const record = passTime(growing, now);
  const slides = record.slides.map((slide) => {
    const drawn = strokes.get(slide.slide) ?? 0;
    return drawn > 0 ? { ...slide, strokes: drawn } : slide;
  });
  return { ...record, slides, ended: Math.max(record.began, now) };
}

/** The deck was edited meanwhile: what was shown of the old one stays. */
export function replanRecord({ record, ...growing }: Growing, slides: readonly RecordedSlide[]): Growing {
  const there = new Set(slides.map(({ slide }) => slide));
  const shown = new Set(record.visits.map(({ slide }) => slide));
  const gone = record.slides.filter(({ slide }) => shown.has(slide) && !there.has(slide));
  return { ...growing, record: { ...record, slides: [...slides, ...gone] } };
}

/** Goes on with a talk that was cut off: the time between counts for no slide, and the clock goes on from where it was. */
export function resumeRecord(growing: Growing, cutOff: number, now: number): Growing {
  const record = passTime(growing, cutOff);
  const { clock } = growing.session;
  const session: Session = {
    ...growing.session,
    screen: 'live',
    frozen: null,
    clock: { startedAt: clock.startedAt === null ? null : now, counted: elapsed(growing.session, cutOff) },
  };
  return { record: { ...record, interrupted: record.interrupted + Math.max(0, now - cutOff) }, session, since: now };
}

/** Gives the time since the last state to what was going on then. */
function passTime({ record, session, since }: Growing, now: number): Growing['record'] {
  const span = Math.max(0, now - since);
  const next = { ...record };
  if (session.screen !== 'live') next[session.screen] += span;
  if (session.clock.startedAt === null) next[session.clock.counted === 0 ? 'waited' : 'paused'] += span;
  else if (audienceView(session).over) next.afterEnd += span;
  else next.visits = record.visits.map((visit, at) => (at === record.visits.length - 1 ? { ...visit, milliseconds: visit.milliseconds + span } : visit));
  return next;
}

/** True where going on or back by one slide leads from one to the other. */
function areNeighbours(from: string, to: string, { skipped }: Session, stops: readonly Stop[]): boolean {
  const [a, b] = [from, to].map((id) => stops.findIndex((stop) => stop.id === id));
  if (a === undefined || b === undefined || a < 0 || b < 0) return false;
  const between = stops.slice(Math.min(a, b) + 1, Math.max(a, b));
  return !stops[b]?.hidden && between.every(({ id, hidden }) => hidden || skipped.includes(id));
}
