import type { PacePlan, PlannedSlide } from './pace-plan.ts';
import { elapsed, type Session } from './session.ts';

// Where a talk stands is reckoned from its end: what is left of the time against what is left to tell. So a slide that is
// skipped ahead makes up for time lost, and nothing has to be remembered of how the talk came here.

/** Seconds that a talk may be early or late and still be on time. */
const tolerance = 30;

export type Pace = {
  /** Seconds of the talk's clock. */
  elapsed: number;
  /** Seconds that the talk may last. */
  total: number;
  /** Seconds late; below zero early; 0 anywhere within the time of the step that is shown. */
  behind: number;
  state: 'waiting' | 'ahead' | 'onTime' | 'behind';
  /** The second of the plan that is being told. */
  place: number;
  /** The part that is being told, counted from 0, and when it should be over by the clock; null before the first. */
  stretch: { index: number; title: string; until: number } | null;
  /** Where each part begins and ends, in seconds of the plan. */
  marks: { index: number; title: string; from: number; to: number }[];
};

/** How a talk keeps to its plan. `now` is epoch milliseconds. */
export function paceAt(plan: PacePlan, session: Session, now: number): Pace {
  const { slides } = plan;
  const start = Math.max(0, placeOf(slides, session.start));
  const at = talkPlace(slides, session);
  const current = slides[at];
  const total = sum(slides.slice(start));
  const spent = elapsed(session, now) / 1000;
  const left = sum(slides.slice(at + 1).filter(({ id }) => !session.skipped.includes(id)));
  const own = session.over || !current ? 0 : current.seconds;
  // On a hidden or skipped slide the step is its own, and no part of the plan.
  const [step, steps] = current?.id === session.slide && !session.over ? [Math.min(session.step, current.steps), current.steps + 1] : [0, 1];
  const earliest = total - left - (own * (steps - step)) / steps;
  const latest = total - left - (own * (steps - step - 1)) / steps;
  const behind = spent > latest ? spent - latest : Math.min(0, spent - earliest);
  const waiting = session.clock.startedAt === null && session.clock.counted === 0;
  return {
    elapsed: spent,
    total,
    behind,
    state: waiting ? 'waiting' : behind > tolerance ? 'behind' : behind < -tolerance ? 'ahead' : 'onTime',
    place: Math.min(Math.max(spent, earliest), latest),
    ...stretchesAt(plan, session, at, start, total),
  };
}

/** The parts from where the talk began: those behind as planned, those ahead as they must begin for the talk to end in time. */
function stretchesAt({ slides, stretches }: PacePlan, { skipped }: Session, at: number, start: number, total: number): Pick<Pace, 'stretch' | 'marks'> {
  const left = new Set(skipped);
  // Seconds before each slide as planned, and from each slide on as they are to be told: the sums of a long deck are made once.
  const planned = [0];
  for (const { seconds } of slides) planned.push((planned.at(-1) ?? 0) + seconds);
  const toTell = slides.map(({ id, seconds }, k) => (k <= at || !left.has(id) ? seconds : 0));
  for (let k = toTell.length - 2; k >= 0; k--) toTell[k] = (toTell[k] ?? 0) + (toTell[k + 1] ?? 0);
  const until = (from: number): number => total - (toTell[from] ?? 0);
  const ends = new Map<number, { first: number; last: number }>();
  for (const [k, { stretch }] of slides.entries()) if (stretch !== null) ends.set(stretch, { first: ends.get(stretch)?.first ?? k, last: k });
  const marks = stretches.flatMap(({ title }, index) => {
    const { first, last } = ends.get(index) ?? { first: -1, last: -1 };
    if (last < start) return [];
    const from = first <= at ? Math.max(0, (planned[first] ?? 0) - (planned[start] ?? 0)) : until(first);
    return [{ index, title, from, until: until(Math.max(last, at) + 1) }];
  });
  const here = marks.find(({ index }) => index === slides[at]?.stretch);
  return {
    stretch: here ? { index: here.index, title: here.title, until: here.until } : null,
    marks: marks.map(({ index, title, from }, k) => ({ index, title, from, to: marks[k + 1]?.from ?? total })),
  };
}

/** Where in the plan the talk is: a hidden or skipped slide is shown in passing, on the way from the one before it. */
export function talkPlace(slides: readonly PlannedSlide[], { slide, before, skipped }: Session): number {
  const at = placeOf(slides, slide);
  const from = before === null ? -1 : placeOf(slides, before);
  const inPassing = slides[at]?.seconds === 0 || skipped.includes(slide);
  return inPassing && (slides[from]?.seconds ?? 0) > 0 ? from : at;
}

const placeOf = (slides: readonly PlannedSlide[], wanted: string): number => slides.findIndex(({ id }) => id === wanted);
const sum = (slides: readonly PlannedSlide[]): number => slides.reduce((all, { seconds }) => all + seconds, 0);
