import type { ChartProposal } from '../../model/deck.ts';
import { plainText } from '../../text/inline.ts';

const fewestRows = 3;
const mostBars = 12;
const mostPoints = 40;
const mostValues = 4;

const numeric = /^([+\-−–±~≈]?\s?[€$£¥]?)\s?(?:\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+|\d+)(?:[.,]\d+)?\s?([\p{L}%‰°€$£¥²³/]{0,12}\.?)$/u;
/** Names a row that sums up the others, or is their mean. */
export const total =
  /^(?:Summe|Gesamt\p{L}*|Insgesamt|Total|Sum|Overall|All|Alle|Ensemble|Totaux|合计|总计|小计|Durchschnitt|Mittel|Average|Mean|Moyenne|平均)(?:\s|$)/iu;
const yearCell = /^(?:1[5-9]|20|21)\d\d(?:\s?[/–-]\s?\d{2,4})?年?$/;
/** A header that is a year, quarter or half-year. */
export const period = /(?:^|[\s(])(?:1[89]|20)\d\d(?:\s?[/–-]\s?\d{2,4})?(?:$|[\s)年])|^(?:Q[1-4]|[1-4]\.\s?(?:Quartal|Halbjahr))/u;
const months = [
  /^jan|^1月/i,
  /^f[eé][bv]|^2月/i,
  /^m[aäà]r|^3月/i,
  /^a[pv]r|^4月/i,
  /^ma[iy]|^5月/i,
  /^jun|^juin|^6月/i,
  /^jul|^juil|^7月/i,
  /^a[uo][gû]|^8月/i,
  /^sep|^9月/i,
  /^o[ck]t|^10月/i,
  /^nov|^11月/i,
  /^d[eé][zc]|^12月/i,
];

type Column = { at: number; header: string; cells: string[] };

/**
 * What a table could be drawn as: at least three rows, each with a name of its own, and one to four columns of numbers in
 * one unit; a line where the rows are years or months in order, else bars. Null where columns measure different things.
 */
export function chartOf(header: readonly string[] | null, rows: readonly (readonly string[])[]): ChartProposal | null {
  if (rows.length < fewestRows || rows.length > mostPoints) return null;
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from(
    { length: width },
    (_, at): Column => ({ at, header: plainText(header?.[at] ?? '').trim(), cells: rows.map((row) => plainText(row[at] ?? '').trim()) }),
  );
  const category = columns.find(isCategory);
  if (!category) return null;
  const ordered = isInTime(category.cells);
  if (!ordered && rows.length > mostBars) return null;
  const values = ofOneUnit(columns.filter((column) => column.at > category.at && isValues(column)));
  if (category.cells.some((cell, row) => total.test(cell) && !values.every((column) => isMean(column, row)))) return null;
  return values.length > 0 && values.length <= mostValues
    ? { type: ordered ? 'line' : 'bar', category: category.at, values: values.map(({ at }) => at) }
    : null;
}

/** True where the row's number lies among the others: an average may stand beside them, a sum would dwarf them. */
function isMean({ cells }: Column, row: number): boolean {
  const numbers = cells.map((cell) => Number.parseFloat(cell.replace(/[^\d.,]/g, '').replace(',', '.')));
  const others = numbers.filter((_, k) => k !== row);
  const own = numbers[row] ?? 0;
  return own >= Math.min(...others) && own <= Math.max(...others);
}

/** Names the rows: words, or years; no running numbers. */
function isCategory({ cells }: Column): boolean {
  const named = cells.every((cell) => /\p{L}/u.test(cell) && !numeric.test(cell)) || cells.every((cell) => yearCell.test(cell)) || isInTime(cells);
  return named && new Set(cells).size === cells.length && cells.every((cell) => cell.length <= 40);
}

/** Numbers that measure: years are none, and neither are running numbers. */
const isValues = ({ header, cells }: Column): boolean =>
  cells.every((cell) => numeric.test(cell)) &&
  !cells.every((cell) => yearCell.test(cell)) &&
  !/^(?:Nr|No|Nummer|Rang|Rank|ID|#|编号|序号|N°)\.?$/iu.test(header);

/** True for years, or months, in order. */
export function isInTime(cells: readonly string[]): boolean {
  const years = cells.map((cell) => (yearCell.test(cell) ? Number(cell.slice(0, 4)) : Number.NaN));
  if (years.every((year, k) => year > (years[k - 1] ?? 0))) return true;
  const places = cells.map((cell) => months.findIndex((month) => month.test(cell)));
  return places.every((place, k) => place >= 0 && cells[k]?.split(' ').length === 1 && (k === 0 || place > (places[k - 1] ?? 0)));
}

/** The columns of the unit that most have; several without a unit only where each is a period of time. */
function ofOneUnit(columns: readonly Column[]): Column[] {
  const groups = new Map<string, Column[]>();
  for (const column of columns) {
    const unit = unitOf(column);
    if (unit === null) return [];
    const key = unit !== '' ? unit : period.test(column.header) ? 'period' : `column ${column.at}`;
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  const [first, second] = [...groups.values()].sort((a, b) => b.length - a.length);
  return first && (!second || second.length < first.length) ? first : [];
}

/** The unit of a column, from its cells or the brackets of its header; null where cells differ, empty where there is none. */
function unitOf({ header, cells }: Column): string | null {
  const units = new Set(
    cells.map((cell) => {
      const [, before = '', after = ''] = numeric.exec(cell) ?? [];
      return before.replace(/[+\-−–±~≈\s]/g, '') + after;
    }),
  );
  const [own = ''] = units;
  if (units.size > 1) return null;
  return own !== '' ? own : (/[（(]([^()（）]{1,16})[)）]\s*$|\s(?:in|en)\s([^\s]{1,16})$/u.exec(header)?.slice(1).find(Boolean) ?? '');
}
