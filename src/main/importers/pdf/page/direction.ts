import type { Box } from './box.ts';
import type { Matrix } from './matrix.ts';

/** Where letters run: to the right, down, to the left, up. */
export type Direction = 0 | 1 | 2 | 3;
export const directions: readonly Direction[] = [0, 1, 2, 3];

export type Paper = { width: number; height: number };

// About five degrees: what is turned more than a crooked scan is a watermark or an ornament.
const CROOKED = 0.09;

/** The quarter into which letters drawn with a matrix run, in a space whose y points down; null for those that run askew. */
export function directionOf(matrix: Matrix, flip: number): Direction | null {
  const [x, y] = [matrix[0] * flip, matrix[1] * flip];
  if (Math.abs(y) <= CROOKED * Math.abs(x)) return x > 0 ? 0 : 2;
  if (Math.abs(x) <= CROOKED * Math.abs(y)) return y > 0 ? 1 : 3;
  return null;
}

/** A point of the page where the page is turned so that letters of this direction run to the right. */
export function turned(paper: Paper, direction: Direction, x: number, y: number): readonly [number, number] {
  switch (direction) {
    case 0:
      return [x, y];
    case 1:
      return [y, paper.width - x];
    case 2:
      return [paper.width - x, paper.height - y];
    case 3:
      return [paper.height - y, x];
  }
}

export function turnedBox(paper: Paper, direction: Direction, box: Box): Box {
  const [x1, y1] = turned(paper, direction, box.x, box.y);
  const [x2, y2] = turned(paper, direction, box.right, box.bottom);
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), right: Math.max(x1, x2), bottom: Math.max(y1, y2) };
}

export const turnedPaper = ({ width, height }: Paper, direction: Direction): Paper =>
  direction % 2 === 0 ? { width, height } : { width: height, height: width };
