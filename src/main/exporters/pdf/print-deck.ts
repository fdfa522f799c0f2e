import type { ExportOptions } from '../../../core/export/options.ts';
import { type SlideMark, slideBookmarks } from '../../../core/export/pdf/bookmarks.ts';
import { reportHtml } from '../../../core/export/pdf/report-html.ts';
import { sheetsOf } from '../../../core/export/pdf/sheets.ts';
import type { Deck } from '../../../core/model/deck.ts';
import type { AssetId } from '../../../core/model/id.ts';
import type { Report } from '../../../core/model/report.ts';
import { loadHyphenation } from '../../../core/text/hyphenation.ts';
import { plainText } from '../../../core/text/inline.ts';
import type { PrintDone, PrintJob } from '../../../shared/views.ts';
import { pagesJob } from '../print-pages.ts';
import type { Bindery } from './bindery.ts';
import type { Properties } from './metadata.ts';
import type { Bookmark } from './outline.ts';
import { pictureShelf } from './picture-shelf.ts';

/** What lays out and prints pages; given by the part of the app that owns windows. */
export type Press = { lay(job: PrintJob): Promise<PrintDone>; print(margins?: { marking: string }): Promise<Uint8Array>; close(): void };

export type PrintTask = {
  deck: Deck;
  projectId: string;
  /** For what may follow the slides. */
  report: Report | undefined;
  options: ExportOptions;
  secrets?: readonly string[];
  picture: (asset: AssetId) => Uint8Array | undefined;
  progress: (done: number) => void;
  signal: AbortSignal;
  at: Date;
};

/** Pages that are laid out and printed at once: few enough to keep memory low, and to bind one part while the next is printed. */
const atOnce = 200;

/** Prints the deck part after part, what is to follow it, and binds all into one file. */
export async function printDeck(press: Press, bindery: Bindery, task: PrintTask): Promise<Uint8Array> {
  const { deck, projectId, picture, report, options, progress, signal, at } = task;
  await loadHyphenation(deck.language);
  const shelf = pictureShelf(projectId, picture);
  const sheets = sheetsOf(deck, shelf.urlOf, options);
  const firstPages = new Map<number, number>();
  let pages = 0;

  bindery.begin(deck.language);
  for (let from = 0; from < sheets.length; from += atOnce) {
    signal.throwIfAborted();
    const part = sheets.slice(from, from + atOnce);
    const done = await press.lay(pagesJob(deck, part, pages + 1));
    for (const [index, group] of done.groups.entries()) if (!firstPages.has(group)) firstPages.set(group, pages + index);
    pages += done.groups.length;
    shelf.shown(done.pictures);
    bindery.add(await press.print(), done.groups);
    progress(Math.min(0.9, (0.9 * (from + part.length)) / sheets.length));
  }
  for (const kind of report && options.copy === 'presenter' ? options.appendix : []) {
    if (!report) break;
    signal.throwIfAborted();
    const html = kind === 'report' ? reportHtml(report, shelf.urlOf) : '';
    const done = await press.lay(kind === 'report' ? pagesJob(deck, [{ html, group: 0 }], 1) : { kind: 'ledger', deck, report });
    shelf.shown(done.pictures);
    bindery.add(await press.print({ marking: options.marking }), null);
  }
  const tooLarge = shelf.tooLarge();
  if (tooLarge.length > 0) shelf.replace((await press.lay({ kind: 'pictures', pictures: tooLarge })).made);
  signal.throwIfAborted();
  const pageOf = (slide: number): number => firstPages.get(slide) ?? firstPages.get(lastBefore(slide, firstPages)) ?? 0;
  const bookmarks = slideBookmarks(deck.slides).map((mark) => bookmarkOf(mark, pageOf));
  return bindery.finish({ pictures: shelf.pictures(), bookmarks, properties: propertiesOf(deck, at) }, task.secrets ?? []);
}

/** On a handout the first of the slides on a page stands for all. */
const lastBefore = (slide: number, pages: ReadonlyMap<number, number>): number => Math.max(-1, ...[...pages.keys()].filter((first) => first <= slide));

const bookmarkOf = ({ title, slide, kids }: SlideMark, pageOf: (slide: number) => number): Bookmark => ({
  title,
  page: pageOf(slide),
  kids: kids.map((kid) => bookmarkOf(kid, pageOf)),
});

/** What stands on the slides, and nothing else: no user's name, no path. */
function propertiesOf(deck: Deck, at: Date): Properties {
  const opening = deck.slides.find((slide) => slide.kind === 'title');
  const words = (inline: string | undefined) => plainText(inline ?? '').trim();
  return { title: words(deck.title), author: words(opening?.byline?.speaker), subject: words(opening?.subtitle), language: deck.language, at };
}
