import { scaleLinear } from 'd3-scale';
import { type ChartData, valuesOf } from './data.ts';
import { type Anchor, chartSizes, element, lineHeight, linesAround, linesFrom, nameWidth, textAt, valueWidth, wrapped } from './svg.ts';

type Size = { width: number; height: number };

/** Bars from zero, each with what its cell says: upright where names and values have room so, else lying; null where they have none at all. */
export function bars(data: ChartData, size: Size): string | null {
  const upright = data.inTime || data.names.length <= 6;
  for (const way of upright ? [standing, lying] : [lying, standing])
    for (const type of chartSizes) {
      const drawn = way(data, size, type);
      if (drawn) return drawn;
    }
  return null;
}

/** Zero is always on the axis: a bar is as long as its number is large. */
function domainOf(data: ChartData): [number, number] {
  const values = valuesOf(data);
  return [Math.min(0, ...values), Math.max(0, ...values)];
}

const widestLabel = (data: ChartData, type: number, below: boolean): number =>
  Math.max(0, ...data.series.flatMap(({ points }) => points.map(({ text, value }) => ((value ?? 0) < 0 === below ? valueWidth(text, type) : 0))));

/** A bar as a thick stroke, so that its series is told by its texture as well as by its colour. */
function bar(series: number, from: { x: number; y: number }, to: { x: number; y: number }, thickness: number): string {
  const drawn = (kind: string) =>
    element('line', { class: `${kind} series-${series + 1}`, x1: from.x, y1: from.y, x2: to.x, y2: to.y, 'stroke-width': thickness });
  return series === 0 ? drawn('bar') : drawn('bar ground') + drawn('bar');
}

const thickest = 56;

/** Names in a column as narrow as they break well, or in a wider one where that leaves them too many lines. */
const lying = (data: ChartData, size: Size, type: number): string | null =>
  lyingBeside(data, size, type, size.width * 0.35) ?? lyingBeside(data, size, type, size.width * 0.52);

function lyingBeside(data: ChartData, { width, height }: Size, type: number, widest: number): string | null {
  const head = legend(data, width, type);
  if (!head) return null;
  const group = (height - head.height) / data.names.length;
  const air = Math.max(data.series.length > 1 ? 14 : 8, group * 0.26);
  const thickness = Math.min(thickest, (group - air) / data.series.length);
  if (thickness < type * 1.08) return null;
  const column = Math.min(widest, Math.max(...data.names.map((name) => nameWidth(name, type))) + 2);
  const names = data.names.map((name) => wrapped(name, type, column, Math.max(1, Math.floor((group - 6) / (type * lineHeight)))));
  const [least, most] = domainOf(data);
  const left = column + 18 + (least < 0 ? widestLabel(data, type, true) + 10 : 0);
  // What a cell without a number says stands right of zero, as numbers above it do.
  const scale = scaleLinear([least, most], [left, width - widestLabel(data, type, false) - 10]);
  if (names.some((lines) => lines === null) || scale(most) - scale(least) < 240) return null;
  const zero = scale(0);
  const parts = data.names.map((_, row) => {
    const top = head.height + group * row + (group - thickness * data.series.length) / 2;
    const drawn = data.series.map(({ points }, k) => {
      const { text, value } = points[row] ?? { text: '', value: null };
      const y = top + thickness * (k + 0.5);
      const end = scale(value ?? 0);
      const label = textAt(
        text,
        value !== null && value < 0 ? end - 10 : Math.max(end, zero) + 10,
        y + type * 0.35,
        value === null ? 'missing' : 'value',
        type,
        value !== null && value < 0 ? 'end' : 'start',
      );
      return (value === null || value === 0 ? '' : bar(k, { x: zero, y }, { x: end, y }, thickness - 3)) + label;
    });
    return linesAround(names[row] ?? [], column, head.height + group * (row + 0.5), 'name', type, 'end') + drawn.join('');
  });
  return head.html + parts.join('') + element('line', { class: 'axis', x1: zero, y1: head.height, x2: zero, y2: height });
}

function standing(data: ChartData, { width, height }: Size, type: number): string | null {
  const head = legend(data, width, type);
  if (!head) return null;
  const group = width / data.names.length;
  const thickness = Math.min(thickest * 1.6, (group - Math.max(20, group * 0.24)) / data.series.length);
  const widest = Math.max(...data.series.flatMap(({ points }) => points.map(({ text }) => valueWidth(text, type))));
  const names = data.names.map((name) => wrapped(name, type, group - 16, 3));
  if (names.some((lines) => lines === null) || thickness < 18) return null;
  if (data.series.length > 1 ? widest + 6 > thickness : widest + 8 > group) return null;
  const [least, most] = domainOf(data);
  const under = Math.max(...names.map((lines) => lines?.length ?? 1)) * type * lineHeight + 14;
  const label = type * lineHeight + 8;
  const scale = scaleLinear([least, most], [height - under - (least < 0 ? label : 0), head.height + label]);
  if (scale(least) - scale(most) < 130) return null;
  const zero = scale(0);
  const parts = data.names.map((_, at) => {
    const left = group * at + (group - thickness * data.series.length) / 2;
    const drawn = data.series.map(({ points }, k) => {
      const { text, value } = points[at] ?? { text: '', value: null };
      const x = left + thickness * (k + 0.5);
      const end = scale(value ?? 0);
      const below = value !== null && value < 0;
      return (
        (value === null || value === 0 ? '' : bar(k, { x, y: zero }, { x, y: end }, thickness - (data.series.length > 1 ? 4 : 0))) +
        textAt(text, x, below ? end + type : end - 8, value === null ? 'missing' : 'value', type, 'middle')
      );
    });
    return drawn.join('') + linesFrom(names[at] ?? [], group * (at + 0.5), height - under + type + 6, 'name', type, 'middle');
  });
  return head.html + parts.join('') + element('line', { class: 'axis', x1: 0, y1: zero, x2: width, y2: zero });
}

const lineKey = (series: number, x: number, y: number): string =>
  element('path', { class: `curve series-${series + 1}`, d: `M${Math.round(x)} ${Math.round(y)}h32` });

const mostLegend = 3;

/** What the series are, above them: a texture or a dashed line and a name for each of several, the name alone for one; null where that takes more than three lines. */
export function legend(data: ChartData, width: number, type: number, mark: 'bar' | 'line' | 'none' = 'bar'): { html: string; height: number } | null {
  const named = data.series.map(({ name }, k) => ({ name, k })).filter(({ name }) => name !== '');
  if (named.length === 0) return { html: '', height: 0 };
  const swatch = data.series.length > 1 && mark !== 'none' ? 42 : 0;
  let [x, y, end, html] = [0, type, 0, ''];
  for (const { name, k } of named) {
    const lines = wrapped(name, type, width - swatch, mostLegend);
    if (!lines) return null;
    const wide = swatch + Math.max(...lines.map((line) => nameWidth(line, type)));
    if (x > 0 && x + wide > width) [x, y] = [0, end + type * 1.5];
    const middle = y - type * 0.35;
    if (swatch > 0) html += mark === 'line' ? lineKey(k, x, middle) : bar(k, { x, y: middle }, { x: x + 32, y: middle }, 18);
    html += linesFrom(lines, x + swatch, y, 'legend', type, 'start' satisfies Anchor);
    end = y + (lines.length - 1) * type * lineHeight;
    // A name of several lines has no other beside it.
    x += lines.length > 1 ? width : wide + 36;
  }
  const height = end + type * 0.5 + 12;
  return height > mostLegend * type * 1.5 + 12 ? null : { html, height };
}
