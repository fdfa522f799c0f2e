import { scaleLinear, scalePoint } from 'd3-scale';
import { line, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import { legend } from './bars.ts';
import { type ChartData, valuesOf } from './data.ts';
import {
  type Anchor,
  type Box,
  boxOf,
  chartSizes,
  element,
  lineHeight,
  linesAround,
  linesFrom,
  nameWidth,
  overlap,
  textAt,
  valueWidth,
  wrapped,
} from './svg.ts';

type Size = { width: number; height: number };
type Spot = { x: number; y: number; text: string; value: number; series: number; at: number };

/** Pixels below which a line no longer tells how it goes. */
const leastCurve = 120;

const marks = [symbolCircle, symbolSquare, symbolDiamond, symbolTriangle];

/** A line for each series, named at its end, with what the cells say at its ends, its highest and its lowest point, and, of a line alone or of few points, at every other where there is room; null where there is none. */
export function lines(data: ChartData, size: Size): string | null {
  // Where the names of several are too long to stand at their ends, they stand over them all.
  for (const naming of data.series.length > 1 ? (['ends', 'above'] as const) : (['ends'] as const))
    for (const type of chartSizes) {
      const drawn = linesAt(data, size, type, naming);
      if (drawn) return drawn;
    }
  return null;
}

function linesAt(data: ChartData, { width, height }: Size, type: number, naming: 'ends' | 'above'): string | null {
  const beside = data.series.length > 1 && naming === 'ends';
  const head = beside ? { html: '', height: 0 } : legend(data, width, type, naming === 'ends' ? 'none' : 'line');
  const column = beside ? endsIn(data, width, type) : { width: 0, ends: [] };
  if (!head || !column) return null;
  const { width: named, ends } = column;
  const widest = Math.max(...data.series.flatMap(({ points }) => points.map(({ text }) => valueWidth(text, type))));
  const names = categories(data, { width: width - (beside ? named + 24 : 0), edge: Math.max(widest / 2 + 4, 28) }, type);
  if (!names) return null;
  const { x, rows } = names;
  const values = valuesOf(data);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  // What varies little is drawn without a zero, and then without an axis that would claim one.
  const zero = least <= 0 || least < most * 0.7;
  const under = rows * type * lineHeight + 16;
  const bottom = height - under - type * 1.6;
  const top = head.height + type * 1.6;
  if (bottom - top < leastCurve) return null;
  const y = scaleLinear([zero ? Math.min(0, least) : least, zero ? Math.max(0, most) : most], [bottom, top]);
  if (least === most && !zero) y.domain([least - 1, most + 1]);
  const spots = data.series.flatMap(({ points }, series) =>
    points.flatMap(({ text, value }, at): Spot[] => (value === null ? [] : [{ x: x(at), y: y(value), text, value, series, at }])),
  );
  const curves = data.series.map((_, series) => curve(data, series, spots));
  const missing = data.series.flatMap(({ points }) => points.flatMap(({ text, value }, at) => (value === null && text !== '' ? [{ text, x: x(at) }] : [])));
  const labels = labelled(data, spots, missing, { right: width - (beside ? named + 8 : 0), bottom }, type);
  const last = placedEnds(spots, ends, type, { top: head.height, bottom });
  if (!labels || !last) return null;
  const axis = zero ? element('line', { class: 'axis', x1: 0, y1: y(0), x2: width - (beside ? named + 24 : 0), y2: y(0) }) : '';
  return (
    head.html + axis + curves.join('') + labels + names.html(height - under + type + 8) + (beside ? last.map(({ html }) => html(width - named)).join('') : '')
  );
}

/** A line with gaps where the table has no number, and a mark of its own shape on each point. */
function curve(data: ChartData, series: number, spots: readonly Spot[]): string {
  const own = data.names.map((_, at) => spots.find((spot) => spot.series === series && spot.at === at) ?? null);
  const path = line<Spot | null>()
    .defined((spot) => spot !== null)
    .x((spot) => spot?.x ?? 0)
    .y((spot) => spot?.y ?? 0)(own);
  const mark = symbol(marks[series % marks.length], 110)() ?? '';
  const dots = own.flatMap((spot) =>
    spot
      ? [
          element('path', {
            class: `mark series-${series + 1}`,
            d: mark,
            transform: `translate(${Math.round(spot.x * 10) / 10} ${Math.round(spot.y * 10) / 10})`,
          }),
        ]
      : [],
  );
  return element('path', { class: `curve series-${series + 1}`, d: path ?? '' }) + dots.join('');
}

/** The values that are written: first those that must be, then as many others as have room; null where not even those have. */
function labelled(
  data: ChartData,
  spots: readonly Spot[],
  missing: readonly { text: string; x: number }[],
  { right, bottom }: { right: number; bottom: number },
  type: number,
): string | null {
  const taken: Box[] = spots.map(({ x, y }) => ({ x: x - 6, y: y - 6, width: 12, height: 12 }));
  const onCurves = data.series.flatMap((_, series) => along(spots.filter((spot) => spot.series === series)));
  const placed: string[] = [];
  const inside = ({ x, width }: Box) => x >= 0 && x + width <= right;
  const put = (spot: Spot, must: boolean): boolean => {
    const ways = waysAround(spot, spots, type).map((way) => ({ ...way, box: boxOf(spot.text, way.x, way.y, type, way.anchor) }));
    const free = ways.filter(({ box }) => inside(box) && !taken.some((other) => overlap(box, other)));
    const way = free.find(({ box }) => !onCurves.some((other) => overlap(box, other))) ?? (must ? free[0] : undefined);
    if (!way) return false;
    taken.push(way.box);
    placed.push(textAt(spot.text, way.x, way.y, `value of-${spot.series + 1}`, type, way.anchor));
    return true;
  };
  const musts = data.series.map((_, series) => mostTelling(spots.filter((spot) => spot.series === series)));
  const count = Math.max(0, ...musts.map((own) => own.length));
  // Where several lines cross, only the last value of each may stand on a line, and those between say less than they hide.
  const several = data.series.length > 1;
  for (let rank = 0; rank < count; rank++) for (const own of musts) if (own[rank] && !put(own[rank] as Spot, !several || rank < 1) && rank < 1) return null;
  if (!several || data.names.length <= 4) for (const spot of spots) if (!musts.some((own) => own.includes(spot))) put(spot, false);
  for (const { text, x } of missing) {
    const box = boxOf(text, x, bottom - 8, type, 'middle');
    if (!taken.some((other) => overlap(box, other))) placed.push(textAt(text, x, bottom - 8, 'missing', type, 'middle'));
    taken.push(box);
  }
  return placed.join('');
}

/** Where a value may stand by its point, the best place first: over it, under it where the line dips, else beside. */
function waysAround(spot: Spot, spots: readonly Spot[], type: number): { x: number; y: number; anchor: Anchor }[] {
  const own = spots.filter(({ series }) => series === spot.series);
  const [before, after] = [own[own.indexOf(spot) - 1], own[own.indexOf(spot) + 1]];
  const dips = (before?.y ?? spot.y) < spot.y && (after?.y ?? spot.y) <= spot.y;
  const [above, below] = [spot.y - type * 0.65, spot.y + type * 1.3];
  return (dips ? [below, above] : [above, below]).flatMap((y) => [
    { x: spot.x, y, anchor: 'middle' as const },
    { x: spot.x + 6, y, anchor: 'end' as const },
    { x: spot.x - 6, y, anchor: 'start' as const },
  ]);
}

/** Small boxes along a line, for labels to keep off it. */
function along(own: readonly Spot[]): Box[] {
  return own.slice(1).flatMap((to, k) => {
    const from = own[k];
    if (!from || to.at !== from.at + 1) return [];
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 7);
    return Array.from({ length: steps }, (_, n) => ({
      x: from.x + ((to.x - from.x) * n) / steps - 1,
      y: from.y + ((to.y - from.y) * n) / steps - 1,
      width: 2,
      height: 2,
    }));
  });
}

/** The last point, the first, the highest and the lowest, each once. */
function mostTelling(own: readonly Spot[]): Spot[] {
  const by = [...own].sort((a, b) => a.value - b.value);
  return [...new Set([own.at(-1), own[0], by.at(-1), by[0]].flatMap((spot) => spot ?? []))];
}

type Names = { x: (at: number) => number; rows: number; html: (y: number) => string };

/** The names under the axis, and where each of them stands: on one line or on up to three; of points in time as many as have room, always the first and the last. */
function categories({ names, inTime }: ChartData, { width, edge }: { width: number; edge: number }, type: number): Names | null {
  const last = names.length - 1;
  const placed = (side: number) => {
    const place = scalePoint([...names.keys()], [side, width - side]);
    return (at: number) => place(at) ?? 0;
  };
  const set = (shown: readonly (readonly string[])[], x: Names['x']): Names => ({
    x,
    rows: Math.max(...shown.map((lines) => lines.length)),
    html: (y) => shown.map((lines, at) => linesFrom(lines, x(at), y, 'name', type, 'middle')).join(''),
  });
  const x = placed(Math.max(edge, ...[names[0] ?? '', names[last] ?? ''].map((name) => nameWidth(name, type) / 2)));
  const every = (step: number): Names | null => {
    const shown = names.map((name, at) => (at === last || (at % step === 0 && (step === 1 || last - at >= step)) ? [name] : []));
    const boxes = shown.flatMap(([name], at) => (name === undefined ? [] : [boxOf(name, x(at), 0, type, 'middle')]));
    return x(last) - x(0) < leastCurve || boxes.some((box, k) => k > 0 && overlap(box, boxes[k - 1] as Box)) ? null : set(shown, x);
  };
  const side = Math.max(edge, width / (2 * names.length));
  const room = Math.min(2 * side, (width - 2 * side) / Math.max(1, last)) - 14;
  const lines = names.map((name) => wrapped(name, type, room, 3) ?? []);
  const all = every(1) ?? (lines.every((own) => own.length > 0) ? set(lines, placed(side)) : null);
  // Only names in order may be left out: the reader knows what stands between.
  for (let step = 2; all === null && inTime && step <= last; step++) {
    const some = every(step);
    if (some) return some;
  }
  return all;
}

/** The names of the series as lines in a column beside the chart, as narrow as they break well; null where none is wide enough. */
function endsIn({ series }: ChartData, width: number, type: number): { width: number; ends: string[][] } | null {
  const longest = Math.max(...series.map(({ name }) => nameWidth(name, type))) + 4;
  for (const most of [Math.min(260, width * 0.26), width * 0.34]) {
    const column = Math.min(most, longest);
    const ends = series.flatMap(({ name }) => {
      const lines = wrapped(name, type, column, 4);
      return lines ? [lines] : [];
    });
    if (ends.length === series.length) return { width: column, ends };
  }
  return null;
}

type End = { y: number; html: (x: number) => string };

/** The names of the series beside their last points, pushed apart where lines end close together; null where they are too high for the chart. */
function placedEnds(spots: readonly Spot[], names: readonly string[][], type: number, { top, bottom }: { top: number; bottom: number }): End[] | null {
  const ends = names.map((lines, series) => ({ lines, series, y: spots.findLast((spot) => spot.series === series)?.y ?? bottom }));
  ends.sort((a, b) => a.y - b.y);
  const high = (k: number) => (ends[k]?.lines.length ?? 1) * type * lineHeight + 6;
  if (ends.reduce((sum, _, k) => sum + high(k), 0) > bottom + type - top) return null;
  for (const [k, end] of ends.entries()) {
    const before = ends[k - 1];
    end.y = Math.max(end.y, top + high(k) / 2, before ? before.y + (high(k - 1) + high(k)) / 2 : 0);
  }
  for (let k = ends.length - 1; k >= 0; k--) {
    const [end, after] = [ends[k], ends[k + 1]];
    if (end) end.y = Math.min(end.y, after ? after.y - (high(k) + high(k + 1)) / 2 : bottom + type);
  }
  return ends.map(({ lines, series, y }) => ({ y, html: (x) => linesAround(lines, x, y, `legend of-${series + 1}`, type, 'start') }));
}
