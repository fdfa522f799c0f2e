import type { RawBlock } from '../../../core/model/raw.ts';
import type { Locator } from '../../../core/model/text.ts';
import { escapeInline } from '../../../core/text/inline.ts';
import { childOf, descendantsOf, elementsOf, pathOf, textOf, type XmlElement } from '../package/xml.ts';
import { numberText } from './cached-number.ts';

type Points = Map<number, string>;
type Series = { name: string; categories: Points; values: Points };

// A chart of more points is a measurement, which no slide shows as a table.
const mostPoints = 2000;

/** A chart (`c:chartSpace`) as the table of the numbers that it was drawn from, its title as the caption; null where it keeps none. */
export function chartOf(space: XmlElement, language: string, at: Locator): Extract<RawBlock, { kind: 'table' }> | null {
  const chart = childOf(space, 'c:chart');
  const plot = childOf(chart, 'c:plotArea');
  const series = (plot ? elementsOf(plot) : [])
    .flatMap((kind) => elementsOf(kind).filter(({ name }) => name === 'c:ser'))
    .map((ser) => seriesOf(ser, language));
  const places = [...new Set(series.flatMap(({ values, categories }) => [...values.keys(), ...categories.keys()]))].sort((a, b) => a - b).slice(0, mostPoints);
  if (places.length === 0) return null;
  const categories = (place: number) => series.map((one) => one.categories.get(place)).find((text) => text !== undefined) ?? '';
  const title = pathOf(chart, 'c:title', 'c:tx');
  const names = series.map(({ name }) => name);
  const named = names.some((name) => name !== '');
  const rows = places.map((place) => ({ cells: [categories(place), ...series.map(({ values }) => values.get(place) ?? '')].map(escapeInline), at }));
  return { kind: 'table', header: named ? ['', ...names].map(escapeInline) : null, rows, caption: title ? escapeInline(saidIn(title)) : '', at };
}

function seriesOf(ser: XmlElement, language: string): Series {
  const name = childOf(ser, 'c:tx');
  return {
    name: name ? saidIn(name) : '',
    categories: pointsOf(childOf(ser, 'c:cat') ?? childOf(ser, 'c:xVal'), language),
    values: pointsOf(childOf(ser, 'c:val') ?? childOf(ser, 'c:yVal'), language),
  };
}

/** A title or name: its own text, else what was cached of the cell. */
function saidIn(element: XmlElement): string {
  const rich = descendantsOf(element, 'a:t').map(textOf);
  const cached = descendantsOf(element, 'c:v').map(textOf);
  return (rich.length > 0 ? rich.join('') : cached.join(' ')).replace(/\s+/g, ' ').trim();
}

/** The cached points by their place; of categories on several levels the inner one, with the outer ones before it where they change. */
function pointsOf(data: XmlElement | null, language: string): Points {
  const points: Points = new Map();
  if (!data) return points;
  const [cache] = ['c:numCache', 'c:numLit', 'c:strCache', 'c:strLit'].flatMap((name) => descendantsOf(data, name));
  const levels = descendantsOf(data, 'c:lvl');
  for (const [k, level] of (cache ? [cache] : levels).entries()) {
    const format = childOf(level, 'c:formatCode');
    for (const point of elementsOf(level)) {
      const value = point.name === 'c:pt' ? childOf(point, 'c:v') : null;
      const place = Number(point.attributes['idx']);
      if (!value || !Number.isInteger(place)) continue;
      const text = textOf(value).trim();
      const own = point.attributes['formatCode'] ?? (format ? textOf(format) : '');
      const said = level.name.startsWith('c:num') ? numberText(text, own, language) : text;
      points.set(place, k === 0 ? said : `${said} ${points.get(place) ?? ''}`.trim());
    }
  }
  return points;
}
