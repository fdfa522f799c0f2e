import type { Box } from './shapes.ts';
import type { Reading } from './slide.ts';

type Placed = { box: Box };

/**
 * What stands side by side on the layouts that PowerPoint makes for it, column by column, the first where the language
 * begins; `headed` where the layout has a line over each. One group where there are no columns.
 */
export function columnsOf<T extends Placed>(
  shapes: readonly T[],
  { template, width, direction }: Pick<Reading, 'template' | 'width' | 'direction'>,
): { groups: T[][]; headed: boolean } {
  const headed = template.layoutType === 'twoTxTwoObj';
  if (!headed) return { groups: [[...shapes]], headed };
  const middle = ({ box }: T) => box.x + box.width / 2;
  const halves = [shapes.filter((shape) => middle(shape) < width / 2), shapes.filter((shape) => middle(shape) >= width / 2)];
  if (halves.some((half) => half.length === 0) || shapes.some(({ box }) => box.width > width * 0.6)) return { groups: [[...shapes]], headed: false };
  const down = halves.map((half) => half.toSorted((a, b) => a.box.y - b.box.y));
  return { groups: direction === 'rtl' ? down.reverse() : down, headed };
}
