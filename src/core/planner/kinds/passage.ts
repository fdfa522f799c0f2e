import type { LinedKind } from '../../model/deck.ts';
import type { Line } from '../line.ts';
import type { Prose } from '../prose.ts';

export type SectionKind = Exclude<LinedKind, 'agenda'>;

/** What a section's kind is told by: its prose, and the bullets that it has where it is of no special kind. */
export type Passage = {
  title: string;
  /** True where the title is a heading of the report's own. */
  headed: boolean;
  /** The title of the part that the section belongs to; empty on the outermost level. */
  part: string;
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

/** True where a heading calls the section, or the part of the report it belongs to, so; a part "Measures and outlook" may be either. */
export const isCalled = ({ title, part, headed }: Passage, names: RegExp | undefined): boolean =>
  headed && names !== undefined && (names.test(title) || (names.test(part) && !/\s(?:und|and|et|&)\s|[与和]/.test(part)));
