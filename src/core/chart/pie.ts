import { arc, pie as share } from 'd3-shape';
import { legend } from './bars.ts';
import type { ChartData } from './data.ts';
import { chartSizes, element, lineHeight, textAt, valueWidth, wrapped } from './svg.ts';

type Size = { width: number; height: number };
type Slice = { at: number; middle: number; x: number; y: number; lines: string[]; text: string; right: boolean; from: { x: number; y: number } };

const mostSlices = 8;
const colors = 4;
/** The circle gives way to the names beside it, as far as its parts can still be told apart. */
const radii = [190, 160, 130, 100];

/** Parts of a whole, clockwise from noon in the table's order, each named beside the circle with what its cell says; null where they are too many to be told apart. */
export function pie(data: ChartData, size: Size): string | null {
  const [series] = data.series;
  const parts = (series?.points ?? []).flatMap(({ text, value }, at) => (value !== null && value > 0 ? [{ text, value, at }] : []));
  if (parts.length < 2 || parts.length > mostSlices) return null;
  for (const type of chartSizes)
    for (const radius of radii) {
      const drawn = pieAt(data, parts, size, { type, radius });
      if (drawn) return drawn;
    }
  return null;
}

function pieAt(
  data: ChartData,
  parts: readonly { text: string; value: number; at: number }[],
  { width, height }: Size,
  { type, radius }: { type: number; radius: number },
): string | null {
  const head = legend(data, width, type, 'none');
  if (!head || (radius + 14) * 2 > height - head.height) return null;
  const center = { x: width / 2, y: head.height + (height - head.height) / 2 };
  const column = width / 2 - radius - 76;
  const angles = share<{ value: number }>()
    .sort(null)
    .value(({ value }) => value)([...parts]);
  const slices = parts.flatMap(({ text, at }, k): Slice[] => {
    const { startAngle = 0, endAngle = 0 } = angles[k] ?? {};
    const middle = (startAngle + endAngle) / 2;
    const lines = valueWidth(text, type) <= column ? wrapped(data.names[at] ?? '', type, column, 3) : null;
    const spot = (reach: number) => ({ x: center.x + Math.sin(middle) * radius * reach, y: center.y - Math.cos(middle) * radius * reach });
    return lines ? [{ at: k, middle, ...spot(1.12), from: spot(0.96), lines, text, right: middle < Math.PI }] : [];
  });
  if (slices.length < parts.length) return null;
  const sides = [slices.filter(({ right }) => right), slices.filter(({ right }) => !right).reverse()];
  if (!sides.every((side) => spread(side, type, head.height, height))) return null;
  const draw = arc<(typeof angles)[number]>().innerRadius(0).outerRadius(radius);
  const pieces = angles.map((angle, k) =>
    element('path', { class: `slice series-${colorOf(k, parts.length) + 1}`, d: draw(angle) ?? '', transform: `translate(${center.x} ${center.y})` }),
  );
  const labels = slices.map((slice) => labelOf(slice, center.x, radius, type));
  return head.html + pieces.join('') + labels.join('');
}

/** Neighbours differ in colour, the last and the first too. */
const colorOf = (k: number, count: number): number => (k === count - 1 && k % colors === 0 && k > 0 ? 1 : k % colors);

const heightOf = ({ lines }: Slice, type: number): number => (lines.length + 1) * type * lineHeight + 10;

/** Moves labels of one side apart until none covers another; false where they are too many for the height. */
function spread(side: Slice[], type: number, top: number, bottom: number): boolean {
  if (side.reduce((sum, slice) => sum + heightOf(slice, type), 0) > bottom - top) return false;
  let free = top;
  for (const slice of side) {
    const half = heightOf(slice, type) / 2;
    slice.y = Math.max(slice.y, free + half);
    free = slice.y + half;
  }
  let end = bottom;
  for (const slice of [...side].reverse()) {
    const half = heightOf(slice, type) / 2;
    slice.y = Math.min(slice.y, end - half);
    end = slice.y - half;
  }
  return true;
}

function labelOf({ lines, text, right, x, y, from }: Slice, center: number, radius: number, type: number): string {
  const way = right ? 1 : -1;
  const edge = center + way * (radius + 60);
  const elbow = center + way * Math.max(radius + 24, Math.abs(x - center));
  const points = [from, { x: Math.abs(elbow - center) > radius + 50 ? x : elbow, y }, { x: edge, y }].map(
    (point) => `${Math.round(point.x)},${Math.round(point.y)}`,
  );
  const first = y - (lines.length * type * lineHeight) / 2 + type * 0.35;
  const anchor = right ? 'start' : 'end';
  const all = [...lines.map((line) => ({ line, kind: 'name' })), { line: text, kind: 'value' }];
  const type_ = all.map(({ line, kind }, k) => textAt(line, edge + way * 10, first + k * type * lineHeight, kind, type, anchor));
  return element('polyline', { class: 'leader', points: points.join(' ') }) + type_.join('');
}
