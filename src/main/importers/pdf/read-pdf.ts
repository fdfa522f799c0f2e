import type { RawDocument } from '../../../core/model/raw.ts';
import type { Warning } from '../../../core/model/report.ts';
import { ImportFailure } from '../failure.ts';
import type { Media } from '../media.ts';
import { bookmarksOf } from './bookmarks.ts';
import { blocksOfPages } from './document.ts';
import { opening, type Pdf, pdfEngine } from './engine.ts';
import type { Page } from './page/page.ts';
import { readPage } from './page/read-page.ts';
import { realTitle } from './title.ts';

const damaged = () => new ImportFailure({ code: 'import.damaged', format: 'PDF' });

// Pages after which pdf.js forgets what it has learnt of fonts.
const KEPT = 100;

export type ReadPdf = { kind: 'read'; raw: RawDocument } | { kind: 'scanned'; pages: number };

/** Reads a PDF's pages one after the other and makes blocks of them. Throws an ImportFailure where it is encrypted or damaged. */
export async function readPdf(bytes: Uint8Array, media: Media, progress: (done: number) => void): Promise<ReadPdf> {
  const engine = await pdfEngine();
  // pdf.js takes the bytes it is given for its own.
  const task = engine.getDocument(opening(new Uint8Array(bytes)));
  try {
    const pdf = await task.promise.catch((error: unknown) => {
      throw isNamed(error, 'PasswordException') ? new ImportFailure({ code: 'import.encrypted' }) : damaged();
    });
    return await readDocument(pdf, engine.OPS, media, progress);
  } finally {
    await task.destroy();
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
  let unread = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    try {
      pages.push(await readPage(await pdf.getPage(number), shared));
    } catch (error) {
      if (error instanceof ImportFailure) throw error;
      unread += 1;
    }
    // pdf.js keeps every word it has drawn.
    if (number % KEPT === 0) await pdf.cleanup();
    progress((0.9 * number) / pdf.numPages);
  }
  if (unread > 0 && unread >= pdf.numPages / 2) throw damaged();
  const silent = pages.filter((page) => page.words.length === 0 && page.pictures.length > 0);
  if (pages.every((page) => page.words.length === 0) && silent.length > 0) return { kind: 'scanned', pages: pdf.numPages };
  const blocks = blocksOfPages(pages, await bookmarksOf(pdf), media);
  const said = info as { Title?: unknown; Language?: unknown };
  return {
    kind: 'read',
    raw: {
      format: 'pdf',
      title: realTitle(typeof said.Title === 'string' ? said.Title : ''),
      language: typeof said.Language === 'string' ? said.Language : '',
      blocks,
      warnings: warningsOf(pages, silent),
    },
  };
}

function warningsOf(pages: readonly Page[], silent: readonly Page[]): Warning[] {
  const warnings: Warning[] = [];
  const hidden = pages.reduce((sum, page) => sum + page.hidden, 0);
  if (hidden > 0) warnings.push({ code: 'hidden-left-out', at: null, detail: String(hidden) });
  const [first] = silent;
  if (first) warnings.push({ code: 'pages-without-text', at: { kind: 'page', page: first.number }, detail: rangesOf(silent.map((page) => page.number)) });
  const fonts = new Map<string, number>();
  for (const page of pages) for (const font of page.unreadable) if (!fonts.has(font)) fonts.set(font, page.number);
  for (const [font, page] of fonts) warnings.push({ code: 'letters-unreadable', at: { kind: 'page', page }, detail: font });
  return warnings;
}

/** "3, 5–8" for 3, 5, 6, 7, 8. */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
