import { childOf, descendantsOf, elementsOf, pathOf, textOf, type XmlElement } from '../package/xml.ts';
import { drawingParagraphs } from './drawing-text.ts';

/** A chart as the table it was drawn from, plain text. */
export type ChartTable = { title: string; header: string[]; rows: string[][] };

// No chart shows more points than this; a number beyond it is damage.
const mostPoints = 2000;

/** The numbers that a c:chartSpace keeps of its sheet (ECMA-376 part 1, clause 21.2): series as columns; null where it keeps none. `decimal` is what stands before decimals. */
export function chartTable(root: XmlElement, decimal: string): ChartTable | null {
  const chart = childOf(root, 'c:chart');
  const area = childOf(chart, 'c:plotArea');
  if (!area) return null;
  const series = descendantsOf(area, 'c:ser').slice(0, 60);
  const columns = series.map((one) => ({
    name: namesIn(childOf(one, 'c:tx')),
    values: pointsOf(childOf(one, 'c:val') ?? childOf(one, 'c:yVal'), decimal),
    size: pointsOf(childOf(one, 'c:bubbleSize'), decimal),
  }));
  const categories =
    series.map((one) => pointsOf(childOf(one, 'c:cat') ?? childOf(one, 'c:xVal'), decimal)).find((found) => found.size > 0) ?? new Map<number, string>();
  const values = columns.flatMap(({ name, values: own, size }) =>
    size.size > 0
      ? [
          { name, values: own },
          { name: '', values: size },
        ]
      : [{ name, values: own }],
  );
  const last = [categories, ...values.map((column) => column.values)].reduce((most, points) => [...points.keys()].reduce((a, b) => Math.max(a, b), most), -1);
  if (last < 0 || values.every((column) => column.values.size === 0)) return null;
  const rows = Array.from({ length: last + 1 }, (_, i) => [categories.get(i) ?? '', ...values.map((column) => column.values.get(i) ?? '')]);
  const title = childOf(chart, 'c:title');
  return {
    title: title ? drawingParagraphs(title).join(' ') : '',
    header: ['', ...values.map(({ name }) => name)],
    rows: rows.filter((row) => row.some((cell) => cell !== '')),
  };
}

const namesIn = (element: XmlElement | null): string =>
  element
    ? descendantsOf(element, 'c:v')
        .map((value) => textOf(value).trim())
        .join(' ')
    : '';

function pointsOf(element: XmlElement | null, decimal: string): Map<number, string> {
  const found = new Map<number, string>();
  if (!element) return found;
  // Categories of several levels: the innermost stands first.
  const levels = descendantsOf(element, 'c:lvl');
  for (const level of levels.length > 0 ? levels.slice(0, 1) : [cacheIn(element)]) {
    const format = level && childOf(level, 'c:formatCode');
    for (const point of level ? elementsOf(level) : []) {
      const index = Number(point.attributes['idx']);
      const value = childOf(point, 'c:v');
      if (point.name !== 'c:pt' || !value || !(index >= 0 && index < mostPoints)) continue;
      found.set(index, shown(textOf(value).trim(), point.attributes['formatCode'] ?? (format ? textOf(format) : ''), decimal));
    }
  }
  return found;
}

const cacheIn = (element: XmlElement): XmlElement | null =>
  pathOf(element, 'c:numRef', 'c:numCache') ?? pathOf(element, 'c:strRef', 'c:strCache') ?? childOf(element, 'c:numLit') ?? childOf(element, 'c:strLit');

/** A number as its sheet writes it: percent signs, and no traces of binary fractions. */
function shown(value: string, format: string, decimal: string): string {
  if (!/^-?\d*\.?\d+(?:E[+-]?\d+)?$/i.test(value)) return value;
  const number = Number(value);
  if (/[ymd]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, '')) && number > 0 && number < 200_000) return dateOf(number, format);
  const digits = /0\.(0+)%/.exec(format)?.[1]?.length;
  const text = format.includes('%') ? `${digits === undefined ? rounded(number * 100) : (number * 100).toFixed(digits)}%` : rounded(number);
  return text.replace('.', decimal);
}

const rounded = (number: number): string => String(Number(number.toPrecision(12)));

/** Sheets count days from the end of 1899. */
function dateOf(days: number, format: string): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round(days) * 86_400_000).toISOString();
  if (!/d/i.test(format)) return /m/i.test(format) ? date.slice(0, 7) : date.slice(0, 4);
  return date.slice(0, 10);
}
