import type { Box } from './box.ts';

/** How letters look; one object for each font of a page. */
export type Style = { font: string; bold: boolean; italic: boolean; mono: boolean };

/** Letters drawn without a space or gap between them, all in one style. Positions in points from the page's upper left corner. */
export type Word = Box & {
  text: string;
  baseline: number;
  size: number;
  style: Style;
  /** True where a space was drawn before it. */
  spaced: boolean;
  /** Its marked content (ISO 32000-2, 14.6) within the page; null outside of any. */
  mcid: number | null;
  /** True for what the file itself calls no part of its text: running heads, ornaments. */
  artifact: boolean;
  href: string | null;
};

/** A line drawn along an edge of the page. */
export type Rule = Box & { upright: boolean };

export type PagePicture = { box: Box; bytes: Uint8Array | null; mcid: number | null; artifact: boolean };

/** An element of a tagged page (ISO 32000-2, 14.7) as far as this page holds it. */
export type Tag = { role: string; alt: string; lang: string; kids: (Tag | number)[] };

export type Page = {
  number: number;
  width: number;
  height: number;
  /** True where the page's text lies on its side; its coordinates are then those of the turned page. */
  turned: boolean;
  words: Word[];
  rules: Rule[];
  /** Coloured areas, as those behind a box or a table's head. */
  fills: Box[];
  pictures: PagePicture[];
  tags: Tag | null;
  /** Passages that are drawn so that nobody can see them. */
  hidden: number;
  /** Fonts whose letters the file does not name, with letters of theirs on this page. */
  unreadable: string[];
};
