import type { Frame } from '../../../core/render/frame.ts';

// A slide is 720 pixels high on the screen and 7.5 inches here: a pixel is 9,525 EMU, and 0.75 points.

/** A rectangle on the slide in its pixels, from the upper left corner. */
export type Box = { x: number; y: number; width: number; height: number };

/** Pixels as English Metric Units, in which Office places things. */
export const emu = (px: number): number => Math.round(px * 9525);

/** Pixels as hundredths of a point, in which Office sets type and spacing. */
export const hundredths = (px: number): number => Math.round(px * 75);

/** The box mirrored left to right, where the slide is read that way. */
export const mirrored = (box: Box, { width }: Frame): Box => ({ ...box, x: width - box.x - box.width });
