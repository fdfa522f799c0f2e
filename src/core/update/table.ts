import type { SlideOf } from '../model/deck.ts';
import type { Desk, Spot } from './desk.ts';
import { equal } from './equal.ts';
import { followed, isGone } from './follow.ts';
import { mergeOrder } from './order.ts';
import { pairTexts } from './pairing.ts';

type Table = SlideOf<'table'>;
type Content = Pick<Table, 'header' | 'rows' | 'merges' | 'tableSources' | 'chart'>;
type Row = readonly string[];

/**
 * The table of a merged slide, cell by cell where both sides changed it and no cell was changed by both; else the user's,
 * to be decided about as a whole.
 */
export function mergeTable(desk: Desk, { mine, base, theirs }: { mine: Table; base: Table; theirs: Table }, spot: Spot): Content {
  const own: Content = {
    ...contentOf(mine),
    tableSources: mine.tableSources.map((source) => followed(desk.comparison.map, source)).filter((source) => !isGone(source)),
  };
  if (equal(shown(mine), shown(theirs))) return { ...contentOf(theirs), chart: mine.chart };
  if (equal(shown(theirs), shown(base))) return own;
  const edited = !equal(shown(mine), shown(base));
  const cells = edited ? mergeCells(mine, base, theirs, desk.comparison.theirs.report.language) : null;
  const conflict = edited && cells === null;
  const change = { id: `${spot.key} table`, part: 'table', kind: 'changed', conflict, slide: spot.slide, title: spot.title } as const;
  const [before, user, after] = [base, mine, theirs].map(inLines);
  const side = desk.decide({ ...change, base: before ?? '', mine: user ?? '', theirs: after ?? '' }, conflict ? 'mine' : 'theirs');
  if (side === 'mine') return own;
  return { ...contentOf(theirs), ...cells, chart: equal(mine.chart, base.chart) ? theirs.chart : mine.chart };
}

const contentOf = ({ header, rows, merges, tableSources, chart }: Table): Content => ({ header, rows, ...(merges ? { merges } : {}), tableSources, chart });

const shown = ({ header, rows, merges }: Table) => ({ header, rows, merges: merges ?? [] });

const inLines = ({ header, rows }: Table): string => (header ? [header, ...rows] : rows).map((row) => row.join(' | ')).join('\n');

/** Rows and cells of both sides together; null where both changed one cell, or columns or merged cells are in the way. */
function mergeCells(mine: Table, base: Table, theirs: Table, language: string): Pick<Content, 'header' | 'rows'> | null {
  const widths = new Set([mine, base, theirs].flatMap(({ header, rows }) => [...rows.map((row) => row.length), ...(header ? [header.length] : [])]));
  if (widths.size > 1 || [mine, base, theirs].some(({ merges = [] }) => merges.length > 0)) return null;
  if ([mine, base, theirs].some(({ header }) => (header === null) !== (base.header === null))) return null;
  const header = base.header && mergeRow(base.header, mine.header ?? [], theirs.header ?? []);
  const keyed = (rows: readonly Row[]) => rows.map((row) => ({ key: row.join('\t'), text: row.join(' '), kind: 'row' }));
  const toMine = pairTexts(keyed(base.rows), keyed(mine.rows), language).pairs;
  const toTheirs = pairTexts(keyed(base.rows), keyed(theirs.rows), language).pairs;
  const own = mine.rows.map((_, at) => {
    const from = toMine.indexOf(at);
    const there = toTheirs[from] ?? -1;
    return { base: from < 0 ? null : from, theirs: there < 0 ? null : there };
  });
  const rows = mergeOrder(own, theirs.rows.length).flatMap(({ mine: at, theirs: there }): (string[] | null)[] => {
    const from = at === null ? toTheirs.indexOf(there ?? -1) : toMine.indexOf(at);
    const [old, my, their] = [base.rows[from], mine.rows[at ?? -1], theirs.rows[there ?? -1]];
    if (!old) return [my ?? their ?? []];
    if (my && their) return [mergeRow(old, my, their)];
    const rest = my ?? their;
    // One side took the row out: it goes, unless the other has changed it.
    return rest && equal(rest, old) ? [] : [null];
  });
  const whole = rows.flatMap((row) => (row === null ? [] : [row]));
  if ((base.header && !header) || whole.length < rows.length) return null;
  return { header, rows: whole };
}

/** Each cell from the side that changed it; null where both did. */
function mergeRow(base: Row, mine: Row, theirs: Row): string[] | null {
  const cells = base.map((old, column) => {
    const [my = '', their = ''] = [mine[column], theirs[column]];
    if (my === old || my === their) return their;
    return their === old ? my : null;
  });
  const merged = cells.flatMap((cell) => (cell === null ? [] : [cell]));
  return merged.length === cells.length ? merged : null;
}
