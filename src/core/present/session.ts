import * as z from 'zod';
import { SlideId } from '../model/id.ts';

/** Milliseconds; a running clock knows when it was last started and what it had counted before. */
const Clock = z.object({ startedAt: z.number().nullable(), counted: z.number().nonnegative() });

/** The whole state of a talk: small enough to be sent to every window after each change. */
export const Session = z.object({
  slide: SlideId,
  screen: z.enum(['live', 'black', 'white', 'frozen']),
  /** What the audience sees while the screen is frozen; null otherwise. */
  frozenOn: SlideId.nullable(),
  clock: Clock,
});
export type Session = z.infer<typeof Session>;

export const beginSession = (slide: SlideId): Session => ({ slide, screen: 'live', frozenOn: null, clock: { startedAt: null, counted: 0 } });

/** Milliseconds that the talk has lasted, without pauses. */
export const elapsed = ({ clock }: Session, now: number): number => clock.counted + (clock.startedAt === null ? 0 : Math.max(0, now - clock.startedAt));

/** The slide that the audience sees. */
export const audienceSlide = (session: Session): SlideId => session.frozenOn ?? session.slide;
