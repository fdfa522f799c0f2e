// A slide is 1280 by 720 pixels on the screen and 13.333 by 7.5 inches here: a pixel is 9,525 EMU, and 0.75 points.

/** A rectangle on the slide in its pixels, from the upper left corner. */
export type Box = { x: number; y: number; width: number; height: number };

/** Pixels as English Metric Units, in which Office places things. */
export const emu = (px: number): number => Math.round(px * 9525);

/** Pixels as hundredths of a point, in which Office sets type and spacing. */
export const hundredths = (px: number): number => Math.round(px * 75);

/** The margins of every slide. */
export const margin = 64;
export const fullWidth = 1152;
export const slideSize = { width: 1280, height: 720 };

/** The box mirrored left to right, where the slide is read that way. */
export const mirrored = (box: Box): Box => ({ ...box, x: slideSize.width - box.x - box.width });
