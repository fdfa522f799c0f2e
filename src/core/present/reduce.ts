import type { SlideId } from '../model/id.ts';
import { assertNever } from '../result.ts';
import type { Session } from './session.ts';

/** What a presenter can do; windows, keys and clickers all speak in these. */
export type Cue =
  | { type: 'next' }
  | { type: 'previous' }
  | { type: 'first' }
  | { type: 'last' }
  | { type: 'go'; slide: SlideId }
  | { type: 'black' }
  | { type: 'white' }
  | { type: 'freeze' }
  | { type: 'clock' };

/** The session after a cue. `order` is the deck's slides as shown; `now` is epoch milliseconds. */
export function reduce(session: Session, cue: Cue, order: readonly SlideId[], now: number): Session {
  switch (cue.type) {
    case 'next':
      return goTo(session, order[order.indexOf(session.slide) + 1], order, now);
    case 'previous':
      return goTo(session, order[order.indexOf(session.slide) - 1], order, now);
    case 'first':
      return goTo(session, order[0], order, now);
    case 'last':
      return goTo(session, order.at(-1), order, now);
    case 'go':
      return order.includes(cue.slide) ? goTo(session, cue.slide, order, now) : session;
    case 'black':
    case 'white':
      return { ...session, screen: session.screen === cue.type ? 'live' : cue.type, frozenOn: null };
    case 'freeze':
      return session.screen === 'frozen' ? { ...session, screen: 'live', frozenOn: null } : { ...session, screen: 'frozen', frozenOn: session.slide };
    case 'clock':
      return { ...session, clock: session.clock.startedAt === null ? { ...session.clock, startedAt: now } : stopped(session, now) };
    default:
      return assertNever(cue);
  }
}

/** Leaving the first slide for the first time starts the clock; a pause by hand is never undone by moving on. */
function goTo(session: Session, slide: SlideId | undefined, order: readonly SlideId[], now: number): Session {
  if (slide === undefined || slide === session.slide) return session;
  const untouched = session.clock.startedAt === null && session.clock.counted === 0;
  const clock = untouched && session.slide === order[0] ? { startedAt: now, counted: 0 } : session.clock;
  const screen = session.screen === 'black' || session.screen === 'white' ? 'live' : session.screen;
  return { ...session, slide, clock, screen };
}

function stopped({ clock }: Session, now: number) {
  return { startedAt: null, counted: clock.counted + (clock.startedAt === null ? 0 : now - clock.startedAt) };
}
