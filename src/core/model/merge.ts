import * as z from 'zod';

/** Cells that are one: the cell at `row` and `column` reaches over so many rows and columns; the covered cells are empty. Row 0 is the header where there is one. */
export const Merge = z.object({
  row: z.number().int().nonnegative(),
  column: z.number().int().nonnegative(),
  rows: z.number().int().positive(),
  columns: z.number().int().positive(),
});
export type Merge = z.infer<typeof Merge>;

type Rows = readonly (readonly string[])[];

/** A cell as it is drawn: where it begins and how far it reaches. */
export type ShownCell = { text: string; row: number; column: number; rows: number; columns: number };

const at = (row: number, column: number) => `${row}:${column}`;

/** The cells of each row that are drawn, the header first where there is one: those that no other cell covers. */
export function shownCells(rows: Rows, merges: readonly Merge[] = []): ShownCell[][] {
  if (merges.length === 0) return rows.map((cells, row) => cells.map((text, column) => ({ text, row, column, rows: 1, columns: 1 })));
  const begins = new Map(merges.map((merge) => [at(merge.row, merge.column), merge]));
  const most = { rows: rows.length, columns: Math.max(0, ...rows.map((cells) => cells.length)) };
  const inside = merges.map((merge) => ({ ...merge, rows: Math.min(merge.rows, most.rows), columns: Math.min(merge.columns, most.columns) }));
  const covered = new Set(inside.flatMap((merge) => coveredBy(merge).map((place) => at(place.row, place.column))));
  return rows.map((cells, row) =>
    cells.flatMap((text, column): ShownCell[] => {
      if (covered.has(at(row, column))) return [];
      const { rows: down, columns: across } = begins.get(at(row, column)) ?? { rows: 1, columns: 1 };
      return [{ text, row, column, rows: down, columns: across }];
    }),
  );
}

function coveredBy({ row, column, rows, columns }: Merge): { row: number; column: number }[] {
  return Array.from({ length: rows * columns }, (_, k) => ({ row: row + Math.floor(k / columns), column: column + (k % columns) })).slice(1);
}

/** How many rows at the top of a table with a header belong to it: those that one of its cells reaches into, and one that only parts what stands above it. */
export function headRows(rows: Rows, merges: readonly Merge[] = []): number {
  const top = merges.filter(({ row }) => row === 0);
  const reached = Math.max(1, ...top.map(({ rows: down }) => down));
  return reached === 1 && partsHead(rows[1] ?? [], top) ? 2 : reached;
}

/** True for "| | 2024 | 2025" under "Place | Costs": nothing stands in it but under cells that are several columns wide. */
function partsHead(cells: readonly string[], top: readonly Merge[]): boolean {
  const parted = (column: number) => top.some((merge) => merge.columns > 1 && column >= merge.column && column < merge.column + merge.columns);
  return cells.some((_, column) => !parted(column)) && cells.every((text, column) => parted(column) === (text.trim() !== ''));
}

/**
 * Merges as the table's other readers may trust them, for the rows that are kept: none reaches out of the table, into
 * another or over a cell that has a text of its own.
 */
export function tidyMerges(rows: Rows, isKept: (cells: readonly string[]) => boolean, merges: readonly Merge[]): Merge[] {
  if (merges.length === 0) return [];
  const kept = rows.map(isKept);
  let before = 0;
  const place = kept.map((stays) => (stays ? before++ : before));
  const taken = new Set<string>();
  return merges.flatMap((merge): Merge[] => {
    const columns = Math.min(merge.columns, (rows[merge.row]?.length ?? 0) - merge.column);
    const reach = kept.slice(merge.row, merge.row + merge.rows);
    if (columns < 1 || !kept[merge.row]) return [];
    const covered = coveredBy({ ...merge, rows: reach.length, columns });
    const places = [merge, ...covered].map((cell) => at(cell.row, cell.column));
    if (places.some((cell) => taken.has(cell)) || covered.some(({ row, column }) => (rows[row]?.[column] ?? '').trim() !== '')) return [];
    const down = reach.filter(Boolean).length;
    if (down * columns < 2) return [];
    for (const cell of places) taken.add(cell);
    return [{ row: place[merge.row] ?? 0, column: merge.column, rows: down, columns }];
  });
}

/** The merges of a part of a table, `count` rows from `from` on: what reaches out of it is cut off. */
export function mergesWithin(merges: readonly Merge[], from: number, count: number): Merge[] {
  return merges.flatMap((merge): Merge[] => {
    const start = Math.max(from, merge.row);
    const rows = Math.min(from + count, merge.row + merge.rows) - start;
    return rows < 1 || rows * merge.columns < 2 ? [] : [{ ...merge, row: start - from, rows }];
  });
}
