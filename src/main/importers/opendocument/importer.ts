import { ok } from '../../../core/result.ts';
import type { Importer, SourceFile } from '../importer.ts';
import { Media } from '../media.ts';
import { childOf, textOf } from '../package/xml.ts';
import { Flow } from '../rich/flow.ts';
import { noOmissions, omissionWarnings } from '../rich/omissions.ts';
import { dayOf, realAuthor, titleThatStands } from '../rich/properties.ts';
import { readBlocks } from './blocks.ts';
import { Counters } from './counters.ts';
import type { Reading } from './reading.ts';
import { openSource, type Source } from './source.ts';
import { readStyles } from './styles.ts';

const TEXT = 'application/vnd.oasis.opendocument.text';

/** OpenDocument text, its templates, and the same in one flat XML file. */
export const openDocumentImporter: Importer = {
  format: 'odt',
  accepts: isOpenDocumentText,
  read: async (file) => {
    const source = openSource(file);
    const flow = new Flow();
    const reading = readingOf(source);
    readBlocks(source.body, flow, reading);
    const { media, warnings, omissions } = reading;
    const blocks = flow.settle();
    return ok({
      raw: {
        format: 'odt',
        title: reading.title || titleThatStands(metaText(source, 'dc:title'), blocks),
        ...writtenBy(source),
        language: mostUsed(reading.languages) || metaText(source, 'dc:language'),
        blocks,
        warnings: [...omissionWarnings(omissions), ...warnings, ...media.warnings],
      },
      media: media.files,
    });
  },
};

/** A reading that has not read anything yet. */
export function readingOf(source: Source): Reading {
  const reading: Reading = {
    source,
    styles: readStyles(source.roots),
    media: new Media(),
    counters: new Counters(),
    omissions: noOmissions(),
    warnings: [],
    languages: new Map(),
    title: '',
    paragraphs: 0,
    blocks: (element, to) => readBlocks(element, to, reading),
  };
  return reading;
}

export const metaText = ({ meta }: Source, name: string): string => {
  const element = childOf(meta, name);
  return element ? textOf(element).replace(/\s+/g, ' ').trim() : '';
};

/** Who wrote it and when (OpenDocument 1.3 part 3, 4.3). */
export const writtenBy = (source: Source): { author: string; date: string } => ({
  author: realAuthor(metaText(source, 'meta:initial-creator') || metaText(source, 'dc:creator')),
  date: dayOf(metaText(source, 'dc:date') || metaText(source, 'meta:creation-date')),
});

export const mostUsed = (languages: ReadonlyMap<string, number>): string => [...languages].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';

/** A package says what it is in its first file; one that was packed anew by another program by what is in it. */
function isOpenDocumentText({ bytes }: SourceFile): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = buffer.toString('latin1', 0, 8192);
  if (start.startsWith('PK\x03\x04')) {
    const [, said] = /application\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(start.slice(0, 200)) ?? [];
    if (said !== undefined) return said === 'text';
    return buffer.includes('META-INF/manifest.xml') && buffer.includes('content.xml') && !buffer.includes('word/document.xml');
  }
  return /<(?:\w+:)?document\s/.test(start) && start.includes('urn:oasis:names:tc:opendocument') && start.includes(TEXT);
}
