import type { RawBlock, RawSlide } from '../../../core/model/raw.ts';
import type { Locator } from '../../../core/model/text.ts';
import { ok } from '../../../core/result.ts';
import { languageByVote } from '../../../core/text/language.ts';
import { ImportFailure } from '../failure.ts';
import type { Importer, SourceFile } from '../importer.ts';
import { metaText, mostUsed, readingOf, writtenBy } from '../opendocument/importer.ts';
import type { Reading } from '../opendocument/reading.ts';
import { openSource } from '../opendocument/source.ts';
import { openArchive } from '../package/archive.ts';
import { elementsOf } from '../package/xml.ts';
import { omissionWarnings } from '../rich/omissions.ts';
import { titleThatStands } from '../rich/properties.ts';
import { hiddenPages } from './hidden.ts';
import { notesOf, pageBlocks, piecesOf } from './page.ts';

/** OpenDocument presentations and their templates (OpenDocument 1.3, part 3, 3.8): each page a slide, with its notes. */
export const openPresentationImporter: Importer = {
  format: 'odp',
  accepts: isOpenDocumentPresentation,
  read: async (file) => {
    const source = openSource(file, 'presentation');
    const reading: Reading = readingOf(source);
    const isHidden = hiddenPages(source.roots);
    const pages = elementsOf(source.body).filter(({ name }) => name === 'draw:page');
    const read = pages.map((page) => ({ page, pieces: piecesOf(page, reading), notes: notesOf(page, reading) }));
    const language = mostUsed(reading.languages) || metaText(source, 'dc:language');
    // A style names the language of Arabic or Hebrew apart from that of other text; the words say which it is.
    const voted = languageByVote(
      read.flatMap(({ pieces }) => pieces.flatMap(({ blocks }) => blocks.flatMap((block) => ('text' in block ? [block.text] : [])))),
    );
    const direction = /^(?:ar|he|fa|ur)/.test(voted) ? 'rtl' : 'ltr';
    const isLogo = logosIn(read.map(({ pieces }) => pieces.flatMap(({ blocks }) => blocks)));
    const blocks: RawBlock[] = [];
    const slides: RawSlide[] = [];
    read.forEach(({ page, pieces, notes: said }, k) => {
      const at: Locator = { kind: 'page', page: k + 1 };
      const from = blocks.length;
      const shown = pageBlocks(pieces, direction).flatMap((block) => (isLogo(block) ? [] : [placed(block, at)]));
      const notes = said.map((block) => placed(block, at));
      blocks.push(...shown, ...notes);
      slides.push({ layout: k === 0 && opens(shown) ? 'title' : 'content', hidden: isHidden(page), from, columns: [], notes: from + shown.length, part: '' });
    });
    const { media, warnings, omissions } = reading;
    return ok({
      raw: {
        format: 'odp',
        title: titleThatStands(metaText(source, 'dc:title'), blocks),
        ...writtenBy(source),
        language,
        blocks,
        slides,
        warnings: [
          ...omissionWarnings(omissions),
          ...warnings.map((warning) => ({ ...warning, at: null })),
          ...media.warnings.map((warning) => ({ ...warning, at: null })),
        ],
      },
      media: media.files,
    });
  },
};

const fewestForLogo = 4;

/** True for a picture that stands on more than half of the slides, and on four at least. */
function logosIn(pages: readonly RawBlock[][]): (block: RawBlock) => boolean {
  const counts = new Map<string, number>();
  const assetOf = (block: RawBlock) => (block.kind === 'figure' ? (block.asset?.id ?? '') : '');
  for (const page of pages) for (const id of new Set(page.map(assetOf))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return (block) => {
    const count = counts.get(assetOf(block)) ?? 0;
    return assetOf(block) !== '' && count >= fewestForLogo && count * 2 > pages.length;
  };
}

/** On a slide everything stands on its page. */
function placed(block: RawBlock, at: Locator): RawBlock {
  if (block.kind === 'list') return { ...block, items: block.items.map((item) => ({ ...item, at })) };
  if (block.kind === 'table') return { ...block, rows: block.rows.map((row) => ({ ...row, at })), at };
  return { ...block, at };
}

const longestOpening = 160;

/** A first slide of a title and a few words is a title slide. */
function opens(shown: readonly RawBlock[]): boolean {
  const [title, ...rest] = shown;
  return title?.kind === 'heading' && rest.reduce((sum, block) => sum + (block.kind === 'paragraph' ? block.text.length : longestOpening), 0) < longestOpening;
}

const PRESENTATION = 'application/vnd.oasis.opendocument.presentation';

/** A package says what it is in its first file, which another program may have packed like any other. */
function isOpenDocumentPresentation({ bytes }: SourceFile): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = file.toString('latin1', 0, 200);
  if (!start.startsWith('PK\x03\x04')) return false;
  const [, said] = /application\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(start) ?? [];
  if (said !== undefined) return said === 'presentation';
  return file.includes('content.xml') && file.includes('mimetype') && packedType(bytes).startsWith(PRESENTATION);
}

function packedType(bytes: Uint8Array): string {
  try {
    return openArchive(bytes, '').text('mimetype') ?? '';
  } catch (error) {
    if (error instanceof ImportFailure) return '';
    throw error;
  }
}
