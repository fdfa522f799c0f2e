import type { Drawn, SlideOf } from '../model/deck.ts';
import { isInTime, period, total } from '../planner/kinds/chart.ts';
import { plainText } from '../text/inline.ts';
import { type Measured, measured } from './number.ts';

type Table = Pick<SlideOf<'table'>, 'header' | 'rows' | 'merges'>;

/** A value as the table says it; null where the cell says no number. */
export type Point = { text: string; value: number | null };
export type Series = { name: string; points: Point[] };
/** What is drawn of a table, all words as its cells have them. */
export type ChartData = { category: string; names: string[]; series: Series[]; inTime: boolean; axis?: readonly [number, number] };

/** Why a table cannot be drawn that way. */
export type Refusal = 'merged' | 'numbers' | 'rows' | 'negative' | 'parts' | 'room';

/** The columns that can name the rows, and those of numbers in one unit each. */
export type Columns = { category: number[]; values: { column: number; unit: string }[] };

/** What of the table can be drawn; no columns at all where cells are merged. */
export function columnsOf({ header, rows, merges }: Table, language: string): Columns {
  if (merges?.length) return { category: [], values: [] };
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const unit = unitOf(
      plainText(header?.[column] ?? ''),
      bodyRows(rows, language).map((row) => plainText(row[column] ?? '')),
      language,
    );
    return unit === null ? [] : [{ column, unit }];
  });
  const numeric = new Set(values.map(({ column }) => column));
  const names = Array.from({ length: width }, (_, column) => column).filter((column) => !numeric.has(column) || column === 0);
  return { category: names, values: values.filter(({ column }) => column !== 0 || names.length > 1) };
}

/** The unit of a column of numbers, its header's where its cells have none; null where it is no such column. */
function unitOf(header: string, cells: readonly string[], language: string): string | null {
  const filled = cells.filter((text) => text.trim() !== '');
  const numbers = filled.flatMap((text) => measured(text, language) ?? []);
  if (numbers.length < 2 || numbers.length * 5 < filled.length * 3) return null;
  const units = new Set(numbers.map(({ unit }: Measured) => unit));
  if (units.size > 1) return null;
  const [own = ''] = units;
  const named = /[（(]([^()（）]{1,16})[)）]\s*$/.exec(header)?.[1] ?? /,\s*([^\s,]{1,8})$/.exec(header)?.[1];
  return own !== '' ? own : (named ?? (period.test(header) ? 'period' : ''));
}

/** What to begin with when a table is drawn: the planner's proposal, else its first names and the columns of the first unit. */
export function proposalFor(table: Table & Pick<SlideOf<'table'>, 'chart'>, type: Drawn['type'], language: string): Drawn | null {
  const { category, values } = columnsOf(table, language);
  const most = type === 'pie' ? 1 : 4;
  if (table.chart?.values.every((column) => values.some((value) => value.column === column)))
    return { type, category: table.chart.category, values: table.chart.values.slice(0, most) };
  const names = category.find((column) => !values.some((value) => value.column === column)) ?? category[0];
  const own = values.filter(({ column }) => column !== names);
  const first = own[0];
  if (names === undefined || !first) return null;
  const same = first.unit === '' ? [first] : own.filter(({ unit }) => unit === first.unit);
  return { type, category: names, values: same.slice(0, most).map(({ column }) => column) };
}

/** The rows that are drawn: sums would dwarf what they sum up. */
export const bodyRows = (rows: Table['rows'], language: string): string[][] => {
  const own = rows.filter(
    (row) => !row.some((cell, column) => column < 2 && measured(plainText(cell), language) === null && total.test(plainText(cell).trim())),
  );
  return own.length > 1 ? own : [...rows];
};

/** All numbers that are drawn, and the ends of the scale that they share with other charts. */
export const valuesOf = ({ series, axis }: Pick<ChartData, 'series' | 'axis'>): number[] => [
  ...series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? [])),
  ...(axis ?? []),
];

/** The names and numbers of a drawn table. */
export function chartData(table: Table, drawn: Drawn, language: string): ChartData {
  const rows = bodyRows(table.rows, language);
  const words = (row: readonly string[] | null, column: number) => plainText(row?.[column] ?? '').trim();
  const names = rows.map((row) => words(row, drawn.category));
  const series = drawn.values.map((column) => ({
    name: words(table.header, column),
    points: rows.map((row) => ({ text: words(row, column), value: measured(words(row, column), language)?.value ?? null })),
  }));
  return { category: words(table.header, drawn.category), names, series, inTime: isInTime(names), ...(drawn.axis ? { axis: drawn.axis } : {}) };
}

/** Why the table cannot be drawn that way as far as its numbers go; null where it can. */
export function refusalOf(table: Table, drawn: Drawn | null, language: string): Refusal | null {
  if (table.merges?.length) return 'merged';
  if (!drawn) return 'numbers';
  const { names, series } = chartData(table, drawn, language);
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  if (names.length < 2) return 'rows';
  if (values.length < 2) return 'numbers';
  if (drawn.type === 'pie') return refusalOfParts(table, drawn, values, language);
  return null;
}

/** Parts of a whole are all above zero, and in percent they add up to a hundred. */
function refusalOfParts({ rows }: Table, { values: [column = 0] }: Drawn, values: readonly number[], language: string): Refusal | null {
  const sum = values.reduce((all, value) => all + value, 0);
  if (values.some((value) => value < 0) || sum <= 0) return 'negative';
  const percent = rows.some((row) => measured(plainText(row[column] ?? ''), language)?.unit === '%');
  return percent && Math.abs(sum - 100) > 1.5 ? 'parts' : null;
}
