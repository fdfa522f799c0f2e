import type { Fields } from './dialect.ts';
import type { Line } from './lines.ts';

/** A slide as it stands in the file: its lines, the number of the first, from 1, and the front matter that it has for itself. */
export type SlideSource = { lines: Line[]; line: number; fields: Fields };

/** What a dialect makes of it: the lines of what is shown, all in their places, and of what is said. */
export type MarkdownSlide = {
  shown: Line[];
  line: number;
  notes: { text: string; line: number }[];
  layout: 'title' | 'section' | 'content' | null;
  hidden: boolean;
  /** The lines, from 0, at which texts side by side begin. */
  columns: number[];
  /** Pictures that front matter names. */
  pictures: string[];
  /** What is not read: other files. */
  leftOut: string[];
};

export const blank = (line: Line): Line => ({ ...line, text: '' });
