import * as z from 'zod';

const share = z.number().min(0).max(1);

/**
 * The part of a picture that is shown: where it begins and how far it reaches, as shares of the whole, which stays in the
 * file. With the picture's size in pixels the part keeps its proportions without being measured.
 */
export const Crop = z.object({
  x: share,
  y: share,
  width: share,
  height: share,
  pixels: z.object({ width: z.number().positive(), height: z.number().positive() }),
});
export type Crop = z.infer<typeof Crop>;

/** The least share of a side that stays visible. */
export const leastShare = 0.05;

export type Edge = 'left' | 'top' | 'right' | 'bottom';

/** The crop with one edge at that share of the picture, counted from its left or top; never out of the picture, never less than the least share. */
export function withEdge<C extends Omit<Crop, 'pixels'>>(crop: C, edge: Edge, to: number): C {
  const [right, bottom] = [crop.x + crop.width, crop.y + crop.height];
  switch (edge) {
    case 'left': {
      const x = within(to, 0, right - leastShare);
      return { ...crop, x, width: right - x };
    }
    case 'right':
      return { ...crop, width: within(to, crop.x + leastShare, 1) - crop.x };
    case 'top': {
      const y = within(to, 0, bottom - leastShare);
      return { ...crop, y, height: bottom - y };
    }
    case 'bottom':
      return { ...crop, height: within(to, crop.y + leastShare, 1) - crop.y };
  }
}

/** The crop moved by shares of the picture, as far as there is picture. */
export const movedBy = <C extends Omit<Crop, 'pixels'>>(crop: C, dx: number, dy: number): C => ({
  ...crop,
  x: within(crop.x + dx, 0, 1 - crop.width),
  y: within(crop.y + dy, 0, 1 - crop.height),
});

/** True where nothing is cut away. */
export const isWhole = ({ x, y, width, height }: Omit<Crop, 'pixels'>): boolean => x < 0.001 && y < 0.001 && width > 0.999 && height > 0.999;

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(Math.max(least, most), value));
