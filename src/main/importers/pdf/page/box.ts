/** A rectangle on a page, in points from the upper left corner. */
export type Box = { x: number; y: number; right: number; bottom: number };

export const widthOf = (box: Box): number => box.right - box.x;
export const heightOf = (box: Box): number => box.bottom - box.y;
export const areaOf = (box: Box): number => Math.max(0, widthOf(box)) * Math.max(0, heightOf(box));

export const around = (a: Box, b: Box): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** The smallest box that holds them all; null for none. */
export function boundsOf(boxes: readonly Box[]): Box | null {
  const [first, ...others] = boxes;
  return first ? others.reduce(around, { x: first.x, y: first.y, right: first.right, bottom: first.bottom }) : null;
}

export const contains = (box: Box, x: number, y: number): boolean => x >= box.x && x <= box.right && y >= box.y && y <= box.bottom;

export const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.x, b.x)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.y, b.y));
