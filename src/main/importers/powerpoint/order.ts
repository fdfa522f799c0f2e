import type { Box } from './shapes.ts';

type Placed<T> = { item: T; box: Box };
export type Direction = 'ltr' | 'rtl';

// Beyond so many shapes a slide is a drawing, which no order makes a text.
const most = 400;
// Shapes that overlap by less than this share of the smaller one stand apart: hands draw boxes a little too large.
const slack = 0.1;

/** Shapes in the order in which they are read: rows from the top, in a row columns from the side where the language begins, and so on within. */
export function readingOrder<T>(shapes: readonly Placed<T>[], direction: Direction): T[] {
  return ordered(shapes, direction).map(({ item }) => item);
}

function ordered<T>(shapes: readonly Placed<T>[], direction: Direction): Placed<T>[] {
  if (shapes.length < 2) return [...shapes];
  if (shapes.length > most) return byPlace(shapes, direction);
  const rows = parted(shapes, ({ y, height }) => [y, y + height]);
  if (rows.length > 1) return rows.flatMap((row) => ordered(row, direction));
  const columns = parted(shapes, ({ x, width }) => [x, x + width]);
  if (columns.length < 2) return byPlace(shapes, direction);
  return (direction === 'rtl' ? columns.toReversed() : columns).flatMap((column) => ordered(column, direction));
}

const byPlace = <T>(shapes: readonly Placed<T>[], direction: Direction): Placed<T>[] =>
  shapes.toSorted((a, b) => a.box.y - b.box.y || (direction === 'rtl' ? b.box.x - a.box.x : a.box.x - b.box.x));

/** The shapes in groups between which a straight cut goes, along one axis. */
function parted<T>(shapes: readonly Placed<T>[], span: (box: Box) => [from: number, to: number]): Placed<T>[][] {
  const along = shapes.toSorted((a, b) => span(a.box)[0] - span(b.box)[0]);
  const groups: Placed<T>[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  let longest = 0;
  for (const shape of along) {
    const [from, to] = span(shape.box);
    const group = groups.at(-1);
    const overlap = end - from;
    if (group && overlap > Math.min(longest, to - from) * slack) group.push(shape);
    else {
      groups.push([shape]);
      longest = 0;
    }
    end = Math.max(end, to);
    longest = Math.max(longest, to - from);
  }
  return groups;
}
