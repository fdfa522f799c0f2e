import type { Box } from '../page/box.ts';
import type { PagePicture, Word } from '../page/page.ts';

export type TableRow = { box: Box; cells: Word[][] };
/** A table as it stands on one page; its first row names the columns where `hasHeader` is true. */
export type FoundTable = Box & {
  kind: 'table';
  rows: TableRow[];
  hasHeader: boolean;
  merges: { row: number; column: number; rows: number; columns: number }[];
};

export type Stretch = Box & { kind: 'stretch'; words: Word[]; size: number };

/** What is put in order on a page: a stretch of a line, or something that stands as a whole. */
export type Item = Stretch | FoundTable | (Box & { kind: 'picture'; picture: PagePicture });
