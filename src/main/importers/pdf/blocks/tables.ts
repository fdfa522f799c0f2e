import { widthOf } from '../page/box.ts';
import type { Draft, TableDraft } from './draft.ts';

/** Tables that go on on the next page or in the next column as one, the repeated head once. */
export function joinedTables(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    if (draft.kind === 'table' && before?.kind === 'table' && goesOn(before, draft)) {
      const repeats = textOf(before, 0) === textOf(draft, 0);
      const rows = repeats ? draft.rows.slice(1) : draft.rows;
      const shift = before.rows.length - (repeats ? 1 : 0);
      before.rows.push(...rows);
      before.merges.push(...draft.merges.filter((merge) => !repeats || merge.row > 0).map((merge) => ({ ...merge, row: merge.row + shift })));
    } else joined.push(draft.kind === 'table' ? { ...draft, rows: [...draft.rows], merges: [...draft.merges] } : draft);
  }
  return joined;
}

function goesOn(before: TableDraft, table: TableDraft): boolean {
  const last = before.rows.at(-1)?.cells.flat()[0]?.page ?? before.page;
  const [a, b] = [before.rows[0]?.cells.length, table.rows[0]?.cells.length];
  if (a !== b) return false;
  // In the next column it begins higher up.
  if (table.page === last) return table.box.x > before.box.right && table.box.y < before.box.y;
  return table.page === last + 1 && Math.abs(widthOf(before.box) - widthOf(table.box)) < 80;
}

const textOf = (table: TableDraft, row: number): string => (table.rows[row]?.cells ?? []).map((lines) => lines.map((line) => line.text).join(' ')).join('|');
