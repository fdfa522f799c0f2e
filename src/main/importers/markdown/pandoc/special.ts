/** A block that CommonMark does not know; it stands in the text as a paragraph of one mark, and is told by its line. */
export type Special =
  | { kind: 'formula'; latex: string }
  | { kind: 'table'; header: string[] | null; rows: { cells: string[]; line: number }[]; caption: string }
  | { kind: 'html'; html: string }
  /** Too long to be parsed: its words as they stand. */
  | { kind: 'plain'; text: string };

/** Not characters (Unicode, section 23.7), so that no text has them for something else. */
export const STAND_IN = '\ufdd0';
export const FULL_STOP = '\ufdd1';
export const noncharacters = /[\ufdd0\ufdd1]/g;
