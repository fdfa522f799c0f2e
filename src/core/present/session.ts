import * as z from 'zod';
import { SlideId } from '../model/id.ts';

/** Milliseconds; a running clock knows when it was last started and what it had counted before. */
const Clock = z.object({ startedAt: z.number().nullable(), counted: z.number().nonnegative() });

/** A part of the slide seen larger: its middle as fractions of width and height, from the top left, and how many times larger. */
export const Zoom = z.object({ x: z.number().min(0).max(1), y: z.number().min(0).max(1), scale: z.number().gt(1).max(8) });
export type Zoom = z.infer<typeof Zoom>;

/** What can be seen of a deck at one moment. */
export const View = z.object({
  slide: SlideId,
  /** How many of the slide's steps have been taken; 0 as it comes. */
  step: z.number().int().nonnegative(),
  /** True after the last slide: the end is shown. */
  over: z.boolean(),
  /** Null for the whole slide. */
  zoom: Zoom.nullable(),
});
export type View = z.infer<typeof View>;

/** The whole state of a talk: small enough to be sent to every window after each change. */
export const Session = View.extend({
  screen: z.enum(['live', 'black', 'white', 'frozen']),
  /** What the audience sees while the screen is frozen; null otherwise. */
  frozen: View.nullable(),
  /** Where the talk began: what stands before is no part of its time. */
  start: SlideId,
  /** The slide that was shown before this one; null where there was none. */
  before: SlideId.nullable(),
  /** Slides left out of this talk for want of time: passed over, and reached only by going there. */
  skipped: z.array(SlideId),
  clock: Clock,
});
export type Session = z.infer<typeof Session>;

export const beginSession = (slide: SlideId): Session => ({
  slide,
  start: slide,
  step: 0,
  over: false,
  zoom: null,
  screen: 'live',
  frozen: null,
  before: null,
  skipped: [],
  clock: { startedAt: null, counted: 0 },
});

/** Milliseconds that the talk has lasted, without pauses. */
export const elapsed = ({ clock }: Pick<Session, 'clock'>, now: number): number =>
  clock.counted + (clock.startedAt === null ? 0 : Math.max(0, now - clock.startedAt));

/** What the audience sees, unless the screen is black or white. */
export const audienceView = (session: Session): View => session.frozen ?? session;
