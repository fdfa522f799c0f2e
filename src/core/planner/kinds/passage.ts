import type { LinedKind } from '../../model/deck.ts';
import type { Line } from '../line.ts';
import type { Prose } from '../prose.ts';

export type SectionKind = Exclude<LinedKind, 'agenda'>;

/** What a section's kind is told by: its prose, and the bullets that it has where it is of no special kind. */
export type Passage = {
  title: string;
  /** The section's sentences in reading order, without those of its lists, captions and footnotes. */
  prose: readonly Prose[];
  /** True where the section has a list of its own. */
  listed: boolean;
  essence: readonly Line[];
  language: string;
  /** True for the last section of the report that has prose. */
  last: boolean;
};

/** A kind's lines, or null where the passage is not surely of this kind. */
export type Maker = (passage: Passage) => Line[] | null;
