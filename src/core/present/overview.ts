import { groupOf, type Slide } from '../model/deck.ts';
import { plainText } from '../text/inline.ts';

/** A line of the overview: the title of a part, or slides by their places in the deck, the last one exclusive. */
export type OverviewRow = { kind: 'head'; key: string; title: string } | { kind: 'slides'; key: string; from: number; to: number };

/** All slides in rows of so many columns, each part of the report beginning a row under its title; `titles` are by section. */
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
    if (title) rows.push({ kind: 'head', key: `head-${from}`, title: plainText(title) });
    for (; from < end; from = Math.min(end, from + columns)) rows.push({ kind: 'slides', key: `row-${from}`, from, to: Math.min(end, from + columns) });
  }
  return rows;
}

/** The number of the row that shows the slide at that place; -1 where none does. */
export const rowOf = (rows: readonly OverviewRow[], at: number): number => rows.findIndex((row) => row.kind === 'slides' && row.from <= at && at < row.to);

/** The place of the slide that a key leads to; null where the key means something else. A page is `page` rows of slides. */
export function stepInOverview(key: string, rows: readonly OverviewRow[], at: number, page: number): number | null {
  const lines = rows.flatMap((row) => (row.kind === 'slides' ? [row] : []));
  const line = lines.findIndex((row) => row.from <= at && at < row.to);
  const here = lines[line];
  const last = lines.at(-1);
  if (!here || !last) return null;
  const column = at - here.from;
  const inLine = (wanted: number): number => {
    const to = lines[Math.max(0, Math.min(lines.length - 1, wanted))] ?? here;
    return Math.min(to.to - 1, to.from + column);
  };
  switch (key) {
    case 'ArrowRight':
      return Math.min(last.to - 1, at + 1);
    case 'ArrowLeft':
      return Math.max(0, at - 1);
    case 'ArrowDown':
      return line === lines.length - 1 ? at : inLine(line + 1);
    case 'ArrowUp':
      return line === 0 ? at : inLine(line - 1);
    case 'PageDown':
      return inLine(line + page);
    case 'PageUp':
      return inLine(line - page);
    case 'Home':
      return 0;
    case 'End':
      return last.to - 1;
    default:
      return null;
  }
}
