import { isDrawable } from '../../chart/chart-html.ts';
import type { Slide, SlideOf, SourceRef } from '../../model/deck.ts';
import { headCount } from '../../planner/fit.ts';
import { rowsFrom } from '../../planner/table-parts.ts';
import type { Frame } from '../../render/frame.ts';
import { chartGroups } from './chart-parts.ts';
import { withCount } from './count.ts';
import { cutText } from './cut-text.ts';
import { linedParts, linesBeside } from './lined-parts.ts';
import { packed } from './pack.ts';
import { lineOfText } from './shown-parts.ts';

type Table = SlideOf<'table'>;
type Fits = (slide: Slide) => boolean;

/**
 * A chart by its bars or points, all on one scale. A table by its rows, its head repeated on each slide; one that is too wide by its columns first, the first of them
 * repeated; a row that is higher than a slide goes on in the next. What no table can show stands in lines, a row each.
 */
export function tableParts(slide: Table, frame: Frame, fits: Fits): Slide[] {
  const charts = drawnParts(slide, frame, fits);
  if (charts) return charts;
  const bare = { ...plain(slide), header: null, rows: [] };
  const [caption = '', ...rest] = cutText(slide.caption, (text) => fits({ ...bare, caption: text }));
  const beyond = rest.map((text, k) => lineOfText(`${slide.id}-caption-${k + 1}`, text, slide.tableSources));
  const captioned = { ...slide, caption };
  const rowsOf = (table: Table) => byRows(table, fits) ?? byRows(withRowsCut(table, fits), fits);
  const narrow = (table: Table) => fits({ ...plain(table), rows: [widestWords(table)] });
  const parts = narrow(captioned) ? rowsOf(captioned) : byColumns(captioned, { narrow, rowsOf });
  if (!parts) return asLines(slide, fits);
  return beyond.length === 0 ? parts : [...parts, ...linedParts(linesBeside(slide, beyond), fits)];
}

/** Slides that each show a chart; null where a chart cannot show the table even so. */
function drawnParts(slide: Table, frame: Frame, fits: Fits): Table[] | null {
  const top = headCount(slide);
  const showing = (rows: readonly number[], drawn: NonNullable<Table['drawn']>): Table => ({
    ...slide,
    drawn,
    rows: slide.rows.filter((_, row) => rows.includes(row)),
    chart: rows[0] === 0 ? slide.chart : null,
    tableSources: sourcesOf(
      slide,
      rows.map((row) => row + top),
    ),
  });
  const found = chartGroups(slide, frame.language, (rows, drawn) => {
    const part = showing(rows, drawn);
    return fits(part) && isDrawable({ ...part, title: withCount(part.title, 9, 10) }, drawn, frame);
  });
  return found?.groups.map((rows) => showing(rows, found.drawn)) ?? null;
}

/** Without what holds for the table as a whole only. */
function plain({ merges: _, drawn: __, ...slide }: Table): Table {
  return { ...slide, chart: null };
}

const allRows = ({ header, rows }: Table): string[][] => (header ? [header, ...rows] : rows);

function byRows(slide: Table, fits: Fits): Table[] | null {
  const top = headCount(slide);
  const { merges: _, drawn: __, ...rest } = slide;
  const showing = (rows: readonly number[]): Table => ({
    ...rest,
    ...rowsFrom(slide, rows[0] ?? top, rows.length),
    chart: rows[0] === top ? slide.chart : null,
    tableSources: sourcesOf(slide, rows),
  });
  const rows = allRows(slide)
    .map((_row, k) => k)
    .slice(top);
  return packed(rows, (group) => fits(showing(group)))?.map(showing) ?? null;
}

/** With each row that is higher than a slide as several, whose cells go on from one to the next. */
function withRowsCut(slide: Table, fits: Fits): Table {
  const own = headCount(slide) - (slide.header ? 1 : 0);
  return plain({ ...slide, rows: slide.rows.flatMap((cells, k) => (k < own ? [cells] : rowPieces(slide, cells, fits))) });
}

function rowPieces(slide: Table, cells: readonly string[], fits: Fits): string[][] {
  const alone = (row: string[]) => fits({ ...plain(slide), rows: [row] });
  if (alone([...cells])) return [[...cells]];
  const beside = cells.map(longestWord);
  const pieces = cells.map((cell, column) => cutText(cell, (text) => alone(beside.map((other, at) => (at === column ? text : other))), 'whole'));
  const most = Math.max(1, ...pieces.map((list) => list.length));
  return Array.from({ length: most }, (_, k) => pieces.map((list) => list[k] ?? ''));
}

/** What keeps a column as wide as it must be. */
const longestWord = (text: string): string => text.split(/\s+/).reduce((a, b) => (b.length > a.length ? b : a), '');

const widestWords = ({ rows }: Table): string[] => {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => longestWord(rows.map((row) => row[column] ?? '').join(' ')));
};

type Ways = { narrow: (table: Table) => boolean; rowsOf: (table: Table) => Table[] | null };

/** Each part has the first column, and of the others those that have room beside it. */
function byColumns(given: Table, { narrow, rowsOf }: Ways): Table[] | null {
  const slide = plain(given);
  const columns = Math.max(0, ...allRows(slide).map((row) => row.length));
  const having = (chosen: readonly number[]): Table => {
    const pick = (row: readonly string[]) => [0, ...chosen].map((column) => row[column] ?? '');
    return { ...slide, header: slide.header && pick(slide.header), rows: slide.rows.map(pick) };
  };
  const others = Array.from({ length: Math.max(0, columns - 1) }, (_, k) => k + 1);
  const groups = packed(others, (chosen) => narrow(having(chosen))) ?? [];
  const parts = groups.map((group) => rowsOf(having(group)));
  return groups.length > 1 && parts.every((part) => part !== null) ? parts.flat() : null;
}

function asLines(slide: Table, fits: Fits): Slide[] {
  const lines = allRows(slide).map((cells, k) => {
    const text = cells.filter((cell) => cell.trim() !== '').join(' | ');
    return lineOfText(`${slide.id}-row-${k}`, text, sourcesOf(slide, [k]));
  });
  const shown = slide.caption === '' ? lines : [lineOfText(`${slide.id}-caption`, slide.caption, slide.tableSources.slice(0, 1)), ...lines];
  return linedParts(
    linesBeside(
      slide,
      shown.filter(({ text }) => text !== ''),
    ),
    fits,
  );
}

/** The sources of the caption, the head and these rows, where each has one; else of all of the table. */
function sourcesOf(slide: Table, rows: readonly number[]): SourceRef[] {
  const all = allRows(slide);
  const before = slide.tableSources.length - all.length;
  if ((before !== 0 && before !== 1) || slide.merges) return slide.tableSources;
  const heads = Array.from({ length: headCount(slide) }, (_, k) => k);
  return slide.tableSources.filter((_, k) => k < before || heads.includes(k - before) || rows.includes(k - before));
}
