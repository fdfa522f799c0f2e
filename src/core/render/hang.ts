import type { Room } from './type.ts';

// What leaves much of a slide empty would crowd under its title. It hangs from one of two lower lines instead, so that it
// stands a little above the middle; only so many lines, so that bodies do not jump from slide to slide.

/** Pixels between the lines that bodies hang from (slide.css). */
export const hangStep = 48;
const lowest = 2;
/** Of what is free, so much stands over a body. */
const above = 0.38;

/** The class of the line that a body hangs from which takes so many pixels of its room; none for the uppermost. */
export function hangClass(used: number, { height }: Pick<Room, 'height'>): string[] {
  const line = Math.min(lowest, Math.floor(((height - used) * above) / hangStep));
  return line < 1 ? [] : [`hang-${line}`];
}

/** Pixels that a body with these classes hangs lower than others. */
export const hangOf = (classes: readonly string[]): number => hangStep * ([1, 2].find((line) => classes.includes(`hang-${line}`)) ?? 0);
