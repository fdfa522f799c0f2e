import type { Line } from '../lines/line.ts';
import type { Box } from '../page/box.ts';
import type { PagePicture } from '../page/page.ts';

/** The column in which something stands: its page and edges. */
type Place = { page: number; x: number; right: number };
type Lines = { lines: Line[]; place: Place };
type Merge = { row: number; column: number; rows: number; columns: number };

export type TableDraft = { kind: 'table'; page: number; box: Box; rows: { box: Box; cells: Line[][] }[]; hasHeader: boolean; caption: Line[]; merges: Merge[] };

/** What stands in a report, in reading order, its lines still as they are on the page. */
export type Draft =
  | ({ kind: 'heading'; level: number } & Lines)
  | ({ kind: 'paragraph' | 'quote' | 'caption' | 'code' | 'formula' } & Lines)
  /** `depth` counts from 0 where the file says it; else the place of the mark on the page, `start`, tells. */
  | ({ kind: 'item'; marker: string; ordered: boolean; depth: number | null; start: number } & Lines)
  | TableDraft
  | { kind: 'figure'; page: number; picture: PagePicture | null; box: Box; alt: string };
