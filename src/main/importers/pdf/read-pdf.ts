import type { RawDocument } from '../../../core/model/raw.ts';
import { ImportFailure } from '../failure.ts';
import type { Media } from '../media.ts';
import { dayOf, realAuthor, titleThatStands } from '../rich/properties.ts';
import { bookmarksOf } from './bookmarks.ts';
import { readPages } from './document.ts';
import { opening, type Pdf, pdfEngine } from './engine.ts';
import type { Page } from './page/page.ts';
import { readPage } from './page/read-page.ts';
import { realTitle } from './title.ts';
import { warningsOf } from './warnings.ts';

const damaged = () => new ImportFailure({ code: 'import.damaged', format: 'PDF' });

// Pages after which pdf.js forgets what it has learnt of fonts.
const KEPT = 100;

export type ReadPdf = { kind: 'read'; raw: RawDocument } | { kind: 'scanned'; pages: number };

/** Reads a PDF's pages one after the other and makes blocks of them. Throws an ImportFailure where it is encrypted or damaged. */
export async function readPdf(bytes: Uint8Array, media: Media, progress: (done: number) => void): Promise<ReadPdf> {
  const engine = await pdfEngine();
  // pdf.js takes the bytes it is given for its own.
  const task = engine.getDocument(opening(new Uint8Array(bytes)));
  // In damaged files pdf.js fails in promises that nobody awaits; Node would end the process for it.
  const stray = () => undefined;
  process.on('unhandledRejection', stray);
  try {
    const pdf = await task.promise.catch((error: unknown) => {
      throw isNamed(error, 'PasswordException') ? new ImportFailure({ code: 'import.encrypted' }) : damaged();
    });
    return await readDocument(pdf, engine.OPS, media, progress);
  } finally {
    await task.destroy().catch(stray);
    // Node tells of such promises only when all others have had their turn.
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', stray);
  }
}

const isNamed = (error: unknown, name: string): boolean => error instanceof Error && error.name === name;

async function readDocument(pdf: Pdf, codes: Record<string, number>, media: Media, progress: (done: number) => void): Promise<ReadPdf> {
  const { info } = await pdf.getMetadata();
  const layers = await pdf.getOptionalContentConfig();
  const marked = await pdf.getMarkInfo();
  const shared = {
    codes,
    tagged: marked?.Marked === true,
    isVisible: (group: unknown) => layers.isVisible(group as never),
    pictures: new Map<string, Uint8Array | null>(),
  };
  const pages: Page[] = [];
  const unread: number[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    try {
      pages.push(await readPage(await pdf.getPage(number), shared));
    } catch (error) {
      if (error instanceof ImportFailure) throw error;
      unread.push(number);
    }
    // pdf.js keeps every word it has drawn.
    if (number % KEPT === 0) await pdf.cleanup();
    progress((0.9 * number) / pdf.numPages);
  }
  if (unread.length > 0 && unread.length >= pdf.numPages / 2) throw damaged();
  const silent = pages.filter((page) => page.words.length === 0 && page.pictures.length > 0);
  if (pages.every((page) => page.words.length === 0) && silent.length > 0) return { kind: 'scanned', pages: pdf.numPages };
  const { blocks, title } = readPages(pages, await bookmarksOf(pdf), media);
  const said = (name: string) => propertyOf(info, name);
  return {
    kind: 'read',
    raw: {
      format: 'pdf',
      title: titleThatStands(realTitle(said('Title')), blocks) || title,
      language: said('Language'),
      author: realAuthor(said('Author')),
      date: dayOf(said('ModDate') || said('CreationDate')),
      blocks,
      warnings: warningsOf(pages, [...silent.map((page) => page.number), ...unread]),
    },
  };
}

/** What a file's properties (ISO 32000-2, 14.3.3) say under a name; empty where they do not. */
function propertyOf(info: object, name: string): string {
  const said: unknown = Reflect.get(info, name);
  return typeof said === 'string' ? said : '';
}
