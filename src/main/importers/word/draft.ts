import type { RawBlock } from '../../../core/model/raw.ts';
import type { Warning } from '../../../core/model/report.ts';
import type { Locator } from '../../../core/model/text.ts';
import type { Media } from '../media.ts';
import type { Relationships } from '../ooxml/relationships.ts';
import type { Archive } from '../package/archive.ts';
import type { XmlElement } from '../package/xml.ts';
import type { LooseBlock } from '../rich/captions.ts';
import type { Run } from '../rich/runs.ts';
import type { Fields } from './fields.ts';
import type { ListPlace, Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';

/** How a paragraph looks as a whole; `size` in half points, of its largest letters. */
export type Look = { bold: boolean; monospaced: boolean; centred: boolean; size: number };

export type Role = 'prose' | 'title' | 'caption' | 'quote' | 'code' | 'contents-heading';

/** A paragraph as Word has it, before its neighbours say what it is. */
export type TextDraft = { kind: 'text'; role: Role; heading: number | null; list: ListPlace | null; runs: Run[]; look: Look; at: Locator };

/** `contents` is where a table of contents was left out. A chart is a table that may have a picture's caption. */
export type Draft = TextDraft | { kind: 'block'; block: LooseBlock } | { kind: 'chart'; block: Extract<RawBlock, { kind: 'table' }> } | { kind: 'contents' };

/** A part's text with what its ids refer to. */
export type Story = { relationships: Relationships };

/** What all of a document's reading shares, and what is counted on the way. */
export type Reading = {
  /** Reads whatever holds paragraphs and tables; kept here since text boxes, notes and cells hold them as well. */
  read(container: XmlElement, reading: Reading): Draft[];
  archive: Archive;
  story: Story;
  styles: Styles;
  numbering: Numbering;
  media: Media;
  fields: Fields;
  notes: NoteKinds;
  /** Paragraphs read so far; those of notes and text boxes stand where their reference does. */
  paragraphs: number;
  anchored: Locator | null;
  /** Runs that stand at the start of the next paragraph: a dropped capital, or a paragraph whose mark was deleted. */
  carried: Run[];
  changes: number;
  hidden: number;
  inHidden: boolean;
  languages: Map<string, number>;
  decimal: string;
  warnings: Map<string, Warning>;
};

export type NoteKinds = { footnote: Notes; endnote: Notes };

/** `labels` are those given so far, by id. */
export type Notes = { byId: ReadonlyMap<string, XmlElement>; story: Story; labels: Map<string, string>; format: string; first: number; counted: number };

/** Adds a warning, once for the same thing. */
export function warn(reading: Reading, warning: Warning) {
  const key = `${warning.code} ${warning.detail}`;
  if (!reading.warnings.has(key)) reading.warnings.set(key, warning);
}
