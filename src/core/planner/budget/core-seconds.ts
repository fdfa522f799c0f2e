import { bulletsOf, type Slide } from '../../model/deck.ts';
import { speakingSeconds, type Voice } from '../speaking-time.ts';

// What a speaker needs beside the sentences: seconds to move on, and to let a hall take in what is not read aloud.
const change = 5;
const toLookAt: Record<Slide['kind'], number> = {
  title: 15,
  agenda: 15,
  divider: 0,
  figure: 25,
  table: 30,
  code: 30,
  formula: 30,
  numbers: 5,
  places: 5,
  timeline: 5,
  comparison: 5,
  tasks: 0,
  outlook: 0,
  bullets: 0,
  quote: 0,
};

/** Seconds that a slide takes though nothing is said: to look at it, and to change to the next one. */
export const silentSeconds = ({ kind }: Pick<Slide, 'kind'>): number => change + toLookAt[kind];

/**
 * Seconds that a slide takes where its speaker tells the sentences behind its bullets instead of the whole note,
 * the change to the next slide included. A contents slide is read, not told.
 */
export function coreSeconds(slide: Slide, voice: Voice): number {
  const bullets = slide.kind === 'agenda' ? [] : bulletsOf(slide);
  // A sentence that two bullets come from is said once; a bullet written by hand is its own sentence.
  const sentences = new Set(bullets.flatMap((bullet) => (bullet.sources.length > 0 ? bullet.sources.map((source) => source.quote) : [bullet.text])));
  return silentSeconds(slide) + speakingSeconds([...sentences].join('\n'), voice);
}
