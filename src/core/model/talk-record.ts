import * as z from 'zod';
import { SlideId } from './id.ts';

/** A slide as it stood in the deck when the talk was given, without its note. */
export const RecordedSlide = z.object({
  slide: SlideId,
  /** As it is numbered on the slides; a hidden one bears that of the slide before it. */
  number: z.number().int().positive(),
  /** Plain text. */
  title: z.string(),
  /** The report's outermost part that it belongs to; empty for none. */
  section: z.string(),
  /** Seconds that it was planned for. */
  seconds: z.number().nonnegative(),
  /** How many of its words were to be said, characters in Chinese and Japanese. */
  words: z.number().nonnegative(),
  /** Seconds that it takes besides its words: pauses, the change, what is looked at. */
  rest: z.number().nonnegative(),
  hidden: z.boolean(),
  /** Lines drawn on it; absent for none. */
  strokes: z.number().int().positive().optional(),
});
export type RecordedSlide = z.infer<typeof RecordedSlide>;

/** Once that a slide was shown, from when it came to when another one did. Milliseconds. */
export const Visit = z.object({
  slide: SlideId,
  /** Since the talk began. */
  at: z.number().nonnegative(),
  /** While the clock ran. */
  milliseconds: z.number().nonnegative(),
  /** The most steps that were taken. */
  steps: z.number().int().nonnegative(),
  /** True where it was neither the next slide nor the one before. */
  jumped: z.boolean(),
});
export type Visit = z.infer<typeof Visit>;

const Size = z.object({ label: z.string(), width: z.number(), height: z.number() });

/** What was plugged in when the talk began; both windows shared one display where the audience's is null. */
export const DisplaysUsed = z.object({ count: z.number().int().positive(), audience: Size.nullable(), presenter: Size });
export type DisplaysUsed = z.infer<typeof DisplaysUsed>;

/** How a talk or a rehearsal went. It holds no word of the notes. */
export const TalkRecord = z.object({
  id: z.string().min(1),
  kind: z.enum(['talk', 'rehearsal']),
  /** Epoch milliseconds. */
  began: z.number(),
  ended: z.number(),
  language: z.string(),
  /** Words a minute by which it was planned, characters in Chinese and Japanese. */
  pace: z.number().positive(),
  /** What the deck was cut to; null for no cut. */
  minutes: z.number().positive().nullable(),
  displays: DisplaysUsed,
  slides: z.array(RecordedSlide),
  visits: z.array(Visit),
  /** Left out for want of time. */
  skipped: z.array(SlideId),
  /** Milliseconds before the clock first ran, while it stood, after the last slide, and while the program was down. */
  waited: z.number().nonnegative(),
  paused: z.number().nonnegative(),
  afterEnd: z.number().nonnegative(),
  interrupted: z.number().nonnegative(),
  /** Milliseconds that the audience's screen was so. */
  black: z.number().nonnegative(),
  white: z.number().nonnegative(),
  frozen: z.number().nonnegative(),
});
export type TalkRecord = z.infer<typeof TalkRecord>;
