import { groupOf, type Slide } from '../model/deck.ts';
import { plainText } from '../text/inline.ts';

/** The title of a part over its first slides: from which column, over how many. */
export type OverviewHead = { column: number; columns: number; title: string };
/** A line of the overview: slides by their places in the deck, the last one exclusive, and the titles of the parts that begin in it. */
export type OverviewRow = { key: string; from: number; to: number; heads: OverviewHead[] };

/**
 * All slides in rows of so many columns; `titles` are by section. A part of the report begins in the row of the one before
 * where it fits there whole, else in a row of its own.
 */
export function overviewRows(slides: readonly Slide[], titles: ReadonlyMap<string, string>, columns: number): OverviewRow[] {
  const rows: OverviewRow[] = [];
  const titleAt = (at: number): string | null => {
    const slide = slides[at];
    return slide ? (titles.get(groupOf(slide) ?? '') ?? '') : null;
  };
  for (let from = 0; from < slides.length; ) {
    const title = titleAt(from);
    let end = from + 1;
    while (titleAt(end) === title) end++;
    const begin = rows.length;
    const before = rows.at(-1);
    const column = before ? before.to - before.from : 0;
    if (before && column + end - from <= columns) before.to = end;
    else for (let at = from; at < end; at += columns) rows.push({ key: `row-${at}`, from: at, to: Math.min(end, at + columns), heads: [] });
    const own = rows[begin] ?? before;
    if (title && own) own.heads.push({ column: rows.length > begin ? 0 : column, columns: Math.min(columns, end - from), title: plainText(title) });
    from = end;
  }
  return rows;
}

/** The number of the row that shows the slide at that place; -1 where none does. */
export const rowOf = (rows: readonly OverviewRow[], at: number): number => rows.findIndex((row) => row.from <= at && at < row.to);

/** The place of the slide that a key leads to; null where the key means something else. A page is `page` rows of slides. */
export function stepInOverview(key: string, rows: readonly OverviewRow[], at: number, page: number): number | null {
  const row = rowOf(rows, at);
  const here = rows[row];
  const last = rows.at(-1);
  if (!here || !last) return null;
  const column = at - here.from;
  const inRow = (wanted: number): number => {
    const to = rows[Math.max(0, Math.min(rows.length - 1, wanted))] ?? here;
    return Math.min(to.to - 1, to.from + column);
  };
  switch (key) {
    case 'ArrowRight':
      return Math.min(last.to - 1, at + 1);
    case 'ArrowLeft':
      return Math.max(0, at - 1);
    case 'ArrowDown':
      return row === rows.length - 1 ? at : inRow(row + 1);
    case 'ArrowUp':
      return row === 0 ? at : inRow(row - 1);
    case 'PageDown':
      return inRow(row + page);
    case 'PageUp':
      return inRow(row - page);
    case 'Home':
      return 0;
    case 'End':
      return last.to - 1;
    default:
      return null;
  }
}
