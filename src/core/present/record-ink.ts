import type { Ink } from './ink.ts';

/** How many strokes were drawn on each slide in this talk and not taken back, those that were wiped off since too. */
export const strokesDrawn = ({ slides }: Ink): Map<string, number> =>
  new Map(Object.entries(slides).map(([slide, { steps, taken }]) => [slide, steps.slice(0, taken).filter(({ type }) => type === 'draw').length]));
