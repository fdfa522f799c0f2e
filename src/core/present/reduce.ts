import type { SlideId } from '../model/id.ts';
import { assertNever } from '../result.ts';
import type { Session, Zoom } from './session.ts';
import type { Stop } from './stops.ts';

/** What a presenter can do; windows, keys and clickers all speak in these. */
export type Cue =
  /** The next step, or the next slide after the last step. */
  | { type: 'next' }
  | { type: 'previous' }
  /** Past the steps that are left. */
  | { type: 'nextSlide' }
  | { type: 'previousSlide' }
  | { type: 'first' }
  | { type: 'last' }
  | { type: 'go'; slide: SlideId }
  /** To the slide that was shown before. */
  | { type: 'back' }
  | { type: 'black' }
  | { type: 'white' }
  | { type: 'freeze' }
  | { type: 'zoom'; zoom: Zoom | null }
  /** Leaves these slides out, and takes in all that were left out before. */
  | { type: 'skip'; slides: readonly SlideId[] }
  /** Runs or stops the clock. */
  | { type: 'clock' }
  /** Sets the clock to nothing; only ever sent after its user was asked. */
  | { type: 'resetClock' };

/** The session after a cue. `stops` is the whole deck in order; `now` is epoch milliseconds. */
export function reduce(session: Session, cue: Cue, stops: readonly Stop[], now: number): Session {
  switch (cue.type) {
    case 'next':
      return onward(session, stops, now);
    case 'previous':
      return backward(session, stops, now);
    case 'nextSlide':
      return session.over ? session : goTo(session, passed(session, stops, 1), 0, now, 'over');
    case 'previousSlide':
      return session.over ? goTo(session, stopOf(session, stops), 0, now) : goTo(session, passed(session, stops, -1), 0, now);
    case 'first':
      return goTo(session, shown(session, stops)[0], 0, now);
    case 'last':
      return goTo(session, shown(session, stops).at(-1), 0, now);
    case 'go':
      return goTo(
        session,
        stops.find(({ id }) => id === cue.slide),
        0,
        now,
      );
    case 'back':
      return goTo(
        session,
        stops.find(({ id }) => id === session.before),
        0,
        now,
      );
    case 'black':
    case 'white':
      return { ...session, screen: session.screen === cue.type ? 'live' : cue.type, frozen: null };
    case 'freeze':
      return session.screen === 'frozen' ? { ...session, screen: 'live', frozen: null } : { ...session, screen: 'frozen', frozen: viewOf(session) };
    case 'zoom':
      return session.over ? session : { ...session, zoom: cue.zoom };
    case 'skip':
      return { ...session, skipped: stops.map(({ id }) => id).filter((id) => cue.slides.includes(id)) };
    case 'clock':
      return { ...session, clock: session.clock.startedAt === null ? { ...session.clock, startedAt: now } : stopped(session, now) };
    case 'resetClock':
      return { ...session, clock: { startedAt: null, counted: 0 } };
    default:
      return assertNever(cue);
  }
}

function onward(session: Session, stops: readonly Stop[], now: number): Session {
  const here = stopOf(session, stops);
  if (session.over) return session;
  if (here && session.step < here.steps) return moved(session, { step: session.step + 1 });
  return goTo(session, passed(session, stops, 1), 0, now, 'over');
}

function backward(session: Session, stops: readonly Stop[], now: number): Session {
  const here = stopOf(session, stops);
  if (session.over) return goTo(session, here, here?.steps ?? 0, now);
  if (session.step > 0) return moved(session, { step: session.step - 1 });
  const before = passed(session, stops, -1);
  return goTo(session, before, before?.steps ?? 0, now);
}

/** To that slide; where there is none, nowhere, or to the end. */
function goTo(session: Session, stop: Stop | undefined, step: number, now: number, orElse?: 'over'): Session {
  if (!stop) return orElse ? moved(session, { over: true, zoom: null }) : session;
  if (stop.id === session.slide) {
    const still = session.step === step && !session.over && (session.screen === 'live' || session.screen === 'frozen');
    return still ? session : moved(session, { step, over: false, zoom: null });
  }
  return { ...moved(session, { slide: stop.id, step, over: false, zoom: null }), before: session.slide, clock: left(session, now) };
}

/** Whatever moves ends a black or white screen; what is frozen stays so. */
function moved(session: Session, to: Partial<Session>): Session {
  const dark = session.screen === 'black' || session.screen === 'white';
  return { ...session, ...to, screen: dark ? 'live' : session.screen };
}

/** Leaving a slide for the first time starts the clock; a pause by hand is never undone by moving on. */
function left({ clock }: Session, now: number): Session['clock'] {
  return clock.startedAt === null && clock.counted === 0 ? { startedAt: now, counted: 0 } : clock;
}

/** The nearest slide in that direction that is not passed over. */
function passed(session: Session, stops: readonly Stop[], direction: 1 | -1): Stop | undefined {
  const at = stops.findIndex(({ id }) => id === session.slide);
  const ahead = direction === 1 ? stops.slice(at + 1) : stops.slice(0, Math.max(0, at)).reverse();
  return ahead.find((stop) => isShown(session, stop));
}

const isShown = ({ skipped }: Session, { id, hidden }: Stop): boolean => !hidden && !skipped.includes(id);
const shown = (session: Session, stops: readonly Stop[]): Stop[] => stops.filter((stop) => isShown(session, stop));
const stopOf = (session: Session, stops: readonly Stop[]): Stop | undefined => stops.find(({ id }) => id === session.slide);
const viewOf = ({ slide, step, over, zoom }: Session) => ({ slide, step, over, zoom });

function stopped({ clock }: Session, now: number): Session['clock'] {
  return { startedAt: null, counted: clock.counted + (clock.startedAt === null ? 0 : Math.max(0, now - clock.startedAt)) };
}
