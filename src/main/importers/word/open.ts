import { ImportFailure } from '../failure.ts';
import { Media } from '../media.ts';
import { parsePart, partOf } from '../ooxml/parts.ts';
import { relatedPart, relationshipsOf } from '../ooxml/relationships.ts';
import type { Archive } from '../package/archive.ts';
import { childOf, elementsOf, pathOf, type XmlElement } from '../package/xml.ts';
import { readBody } from './body.ts';
import type { Draft, NoteKinds, Notes, Reading, Story } from './draft.ts';
import { Fields } from './fields.ts';
import { notesOf } from './notes.ts';
import { readNumbering } from './numbering.ts';
import { wholeNumber, wordValue } from './properties.ts';
import { readStyles } from './styles.ts';

/** All that a package says, in order; `comments` is their number. Throws an ImportFailure where its main part is missing or cut. */
export function openWord(archive: Archive): { drafts: Draft[]; reading: Reading; comments: number } {
  const main = relatedPart(relationshipsOf(archive, ''), 'officeDocument') ?? 'word/document.xml';
  const source = archive.text(main);
  // What is cut off in the middle would look like the whole report.
  if (source === null || !/<\/(?:[\w.-]+:)?document\s*>\s*(?:<!--[\s\S]{0,1000}?-->\s*)?$/.test(source.slice(-1200))) throw damaged();
  const root = parsePart(source);
  const body = childOf(root, 'w:body');
  if (!body) throw damaged();
  const relationships = relationshipsOf(archive, main);
  const part = (type: string) => {
    const name = relatedPart(relationships, type);
    return name === null ? null : { name, root: partOf(archive, name) };
  };
  const settings = part('settings')?.root ?? null;
  const styles = readStyles(part('styles')?.root ?? null);
  const numbering = part('numbering')?.root ?? null;
  const parts = { footnotes: part('footnotes'), endnotes: part('endnotes') };
  const start = (endless: ReadonlySet<number>): Reading => ({
    read: readBody,
    archive,
    story: { relationships },
    styles,
    numbering: readNumbering(numbering, styles),
    media: new Media(),
    fields: new Fields(endless),
    notes: noteKinds(archive, parts, [settings, childOf(body, 'w:sectPr')]),
    paragraphs: 0,
    anchored: null,
    carried: [],
    changes: 0,
    hidden: 0,
    inHidden: false,
    languages: new Map(),
    decimal: wordValue(childOf(settings, 'w:decimalSymbol')) === ',' ? ',' : '.',
    warnings: new Map(),
  });
  const reading = start(new Set());
  const comments = part('comments')?.root;
  const counted = comments ? elementsOf(comments).filter(({ name }) => name === 'w:comment').length : 0;
  const drafts = readBody(body, reading);
  const { unended } = reading.fields;
  if (unended.length === 0) return { drafts, reading, comments: counted };
  const again = start(new Set(unended));
  return { drafts: readBody(body, again), reading: again, comments: counted };
}

const damaged = () => new ImportFailure({ code: 'import.damaged', format: 'Word' });

type Part = { name: string; root: XmlElement | null } | null;

function noteKinds(archive: Archive, parts: { footnotes: Part; endnotes: Part }, properties: readonly (XmlElement | null)[]): NoteKinds {
  const kind = (part: Part, name: string, usual: string): Notes => {
    const said = properties.map((element) => childOf(element, name)).filter((element) => element !== null);
    const story: Story = { relationships: part ? relationshipsOf(archive, part.name) : new Map() };
    return {
      byId: notesOf(part?.root ?? null),
      story,
      labels: new Map(),
      format: said.map((element) => wordValue(pathOf(element, 'w:numFmt'))).findLast((format) => format !== undefined) ?? usual,
      first: said.map((element) => wholeNumber(wordValue(pathOf(element, 'w:numStart')))).findLast((number) => number !== undefined) ?? 1,
      counted: 0,
    };
  };
  return { footnote: kind(parts.footnotes, 'w:footnotePr', 'decimal'), endnote: kind(parts.endnotes, 'w:endnotePr', 'lowerRoman') };
}
