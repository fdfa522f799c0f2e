import type { SlideOf } from '../model/deck.ts';
import { type Merge, mergesWithin } from '../model/merge.ts';
import type { BlockOf } from '../model/report.ts';
import type { Sentence } from '../model/text.ts';
import { type Grid, type Head, headCount, splitRows } from './fit.ts';
import { chartOf } from './kinds/chart.ts';
import { refTo } from './line.ts';

/** What one slide shows of a table: `row` is the first of its own rows, the header counted; `sentences` are those it shows in whole. */
export type TablePart = {
  content: Pick<SlideOf<'table'>, 'kind' | 'header' | 'rows' | 'merges' | 'caption' | 'tableSources' | 'chart'>;
  row: number;
  sentences: Sentence[];
};

/** A table on as many slides as it needs: each repeats its head, and the name of the rows that it goes on with. */
export function tableParts(block: BlockOf<'table'>, caption: { text: string; sentences: readonly Sentence[] }, head: Head): TablePart[] {
  const top = headCount(block);
  let next = top;
  return splitRows(block, head, caption.text).map((count, k): TablePart => {
    const row = next;
    next += count;
    const sentences = [...(k === 0 ? caption.sentences : []), ...block.sentences.slice(0, top), ...block.sentences.slice(row, next)];
    const begun = continuedAt(block, row).flatMap((merge) => block.sentences[merge.row] ?? []);
    return {
      content: {
        kind: 'table',
        ...rowsFrom(block, row, count),
        caption: caption.text,
        // The caption stands on each of the slides.
        tableSources: [...(k === 0 ? [] : caption.sentences), ...sentences, ...begun].map(refTo),
        chart: k === 0 && (block.merges ?? []).length === 0 ? chartOf(block.header, block.rows) : null,
      },
      row,
      sentences,
    };
  });
}

/** So many of a table's rows under its head, the first of them counted from the top; they begin with the name of the rows that they go on with. */
export function rowsFrom(grid: Grid, row: number, count: number): Pick<SlideOf<'table'>, 'header' | 'rows' | 'merges'> {
  const { header, merges = [] } = grid;
  const rows = header ? [header, ...grid.rows] : grid.rows;
  const top = headCount(grid);
  const continued = continuedAt(grid, row);
  const own = rows
    .slice(row, row + count)
    .map((cells, at) => (at === 0 ? cells.map((text, column) => begunAbove(rows, continued, column) ?? text) : [...cells]));
  const shown = [...rows.slice(0, top).map((cells) => [...cells]), ...own];
  const within = [...mergesWithin(merges, 0, top), ...mergesWithin(merges, row, count).map((merge) => ({ ...merge, row: merge.row + top }))];
  return { header: header ? [...header] : null, rows: header ? shown.slice(1) : shown, ...(within.length > 0 ? { merges: within } : {}) };
}

/** The cells over several rows that began above this one and reach into it. */
const continuedAt = (grid: Grid, row: number): Merge[] =>
  (grid.merges ?? []).filter((merge) => merge.row >= headCount(grid) && merge.row < row && merge.row + merge.rows > row);

function begunAbove(rows: readonly (readonly string[])[], continued: readonly Merge[], column: number): string | undefined {
  const merge = continued.find((candidate) => candidate.column === column);
  return merge && rows[merge.row]?.[merge.column];
}
