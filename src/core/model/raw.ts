import type { Merge } from './merge.ts';
import type { Asset, SlideLayout, Warning } from './report.ts';
import type { Locator } from './text.ts';

export type { Merge };

/**
 * What an importer makes of a file: a flat list of blocks in reading order, texts as inline Markdown (plain text
 * escaped, formulas as LaTeX between dollar signs), from which core builds sections and sentences. Importers know their format and nothing else.
 */
export type RawBlock =
  | { kind: 'heading'; level: number; text: string; at: Locator }
  | { kind: 'paragraph'; text: string; at: Locator }
  | { kind: 'list'; ordered: boolean; items: { text: string; level: number; marker: string; at: Locator }[] }
  | { kind: 'table'; header: string[] | null; rows: { cells: string[]; at: Locator }[]; caption: string; merges?: Merge[]; at: Locator }
  | { kind: 'figure'; asset: Asset | null; alt: string; caption: string; name: string; at: Locator }
  | { kind: 'quote'; text: string; at: Locator }
  | { kind: 'code'; language: string; text: string; at: Locator }
  /** LaTeX, to stand in a line of its own. */
  | { kind: 'formula'; text: string; at: Locator }
  | { kind: 'footnote'; label: string; text: string; at: Locator };

/** A slide of a document that is slides already: which of its blocks stand on it, all places among the document's blocks. */
export type RawSlide = {
  layout: SlideLayout;
  /** Not shown to the audience by its author's wish. */
  hidden: boolean;
  /** Its first block, which is its title if it is a heading; what other headings it has stand over parts of it. */
  from: number;
  /** Where texts that stand side by side begin; empty where none do. */
  columns: number[];
  /** The first of the blocks that are said and not shown; the next slide's first where there are none. */
  notes: number;
  /** What the file calls the part of the deck that the slide is in; empty for none. */
  part: string;
};

export type RawDocument = {
  format: string;
  /** From the file's own properties (front matter, document title); empty where there is none. */
  title: string;
  /** From the file's own properties, as a language subtag; empty where there is none. */
  language: string;
  /** Who wrote it, from the file's own properties. */
  author?: string;
  /** The day it was last changed as they say, as `2024-03-12`, or in the author's words. */
  date?: string;
  blocks: RawBlock[];
  /** Where the document is slides already: all of them, in order, covering all blocks. */
  slides?: RawSlide[];
  warnings: Warning[];
};
