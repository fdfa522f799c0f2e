import type { Merge } from '../model/merge.ts';

/** A table's cells with its header as row 0 where there is one; every row has the same number of cells. Columns are worked on as the rows of the turned grid. */
export type Grid = { cells: string[][]; merges: Merge[] };

/** The grid with shorter rows filled up, so that every place in it is a cell. */
export function gridOf(rows: readonly (readonly string[])[], merges: readonly Merge[] = []): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return { cells: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')), merges: merges.map((merge) => ({ ...merge })) };
}

/** Rows for columns and columns for rows. */
export function turned({ cells, merges }: Grid): Grid {
  const width = cells[0]?.length ?? 0;
  return {
    cells: Array.from({ length: width }, (_, column) => cells.map((row) => row[column] ?? '')),
    merges: merges.map(({ row, column, rows, columns }) => ({ row: column, column: row, rows: columns, columns: rows })),
  };
}

/** An empty row before that place; a merge that reaches over the place grows by it. */
export function withRow({ cells, merges }: Grid, at: number): Grid {
  const width = cells[0]?.length ?? 0;
  return {
    cells: cells.toSpliced(
      at,
      0,
      Array.from({ length: width }, () => ''),
    ),
    merges: merges.map((merge) => {
      if (merge.row >= at) return { ...merge, row: merge.row + 1 };
      return merge.row + merge.rows > at ? { ...merge, rows: merge.rows + 1 } : merge;
    }),
  };
}

/** Without that row. Of a merge that begins in it and goes on, the text stays with what is left. */
export function withoutRow({ cells, merges }: Grid, at: number): Grid {
  const next = cells.map((row) => [...row]);
  for (const { row, column, rows } of merges) if (row === at && rows > 1) (next[at + 1] ?? [])[column] = cells[row]?.[column] ?? '';
  return {
    cells: next.toSpliced(at, 1),
    merges: merges.flatMap((merge) => {
      if (merge.row > at) return [{ ...merge, row: merge.row - 1 }];
      if (merge.row + merge.rows <= at) return [merge];
      const rows = merge.rows - 1;
      return rows * merge.columns < 2 ? [] : [{ ...merge, rows }];
    }),
  };
}

/** True where both rows stand in no cell that reaches over several rows: else exchanging them would tear it apart. */
export const canExchange = ({ cells, merges }: Grid, one: number, other: number): boolean =>
  [one, other].every((at) => at >= 0 && at < cells.length && !merges.some(({ row, rows }) => rows > 1 && row <= at && at < row + rows));

/** With two rows in each other's place. */
export function withExchanged({ cells, merges }: Grid, one: number, other: number): Grid {
  const place = (row: number) => (row === one ? other : row === other ? one : row);
  return { cells: cells.map((_, row) => cells[place(row)] ?? []), merges: merges.map((merge) => ({ ...merge, row: place(merge.row) })) };
}
