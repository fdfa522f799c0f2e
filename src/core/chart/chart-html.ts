import type { Drawn, SlideOf } from '../model/deck.ts';
import { wordsOnly } from '../planner/ledger.ts';
import type { Frame } from '../render/frame.ts';
import { chartRoom } from '../render/room.ts';
import type { Room } from '../render/type.ts';
import { plainText } from '../text/inline.ts';
import { bars } from './bars.ts';
import { type ChartData, chartData, type Refusal, refusalOf } from './data.ts';
import { lines } from './lines.ts';
import { pie } from './pie.ts';
import { element } from './svg.ts';

type Table = SlideOf<'table'>;

/** The table drawn in this room, as one SVG that is named by all it says; null where it cannot be drawn so that every word can be read. */
export function chartHtml(table: Table, drawn: Drawn, { width, height }: Room, language: string): string | null {
  if (refusalOf(table, drawn, language)) return null;
  const data = withoutEcho(chartData(table, drawn, language), table);
  const inner = { bar: bars, line: lines, pie }[drawn.type](data, { width, height });
  if (inner === null) return null;
  const said = data.series.map(
    ({ name, points }) => `${name === '' ? '' : `${name}: `}${data.names.map((own, k) => `${own} ${points[k]?.text ?? ''}`).join('; ')}`,
  );
  const name = [plainText(table.caption === '' ? table.title : table.caption), ...said].join('. ');
  return element('svg', { class: `chart chart-${drawn.type}`, role: 'img', 'aria-label': name, width, height, viewBox: `0 0 ${width} ${height}` }, inner);
}

/** What the title says already is not said again over the only series. */
function withoutEcho(data: ChartData, { title }: Table): ChartData {
  const [only, ...others] = data.series;
  return only && others.length === 0 && only.name === plainText(title) ? { ...data, series: [{ ...only, name: '' }] } : data;
}

/** Why the table cannot be drawn that way; null where it can. */
export function whyNot(table: Table, drawn: Drawn | null, room: Room, language: string): Refusal | null {
  const refusal = refusalOf(table, drawn, language);
  if (refusal || !drawn) return refusal ?? 'numbers';
  return chartHtml(table, drawn, room, language) === null ? 'room' : null;
}

/** True where the slide shows the drawing, and not the table itself. */
export const isDrawable = (table: Table, drawn: Drawn, frame: Frame): boolean => chartHtml(table, drawn, chartRoom(table, frame), frame.language) !== null;

/** True where the chart does not show every word of the table: the head over its names, columns, sums, and values that have no room beside a line. */
export function leavesOut(table: Table, drawn: Drawn, frame: Frame): boolean {
  if (wordsOnly(plainText(table.header?.[drawn.category] ?? '')) !== '') return true;
  const svg = chartHtml(table, drawn, chartRoom(table, frame), frame.language) ?? '';
  const said = [...svg.matchAll(/<text class="(?:name|value|missing)[^"]*"[^>]*>([^<]*)/g)].map(([, text = '']) => text.replace(/&\w+;/g, ''));
  const length = (texts: readonly string[]) => texts.reduce((sum, text) => sum + wordsOnly(text).length, 0);
  return length(said) < length(table.rows.flat().map(plainText));
}
