import { type SlideMark, slideBookmarks } from '../../../core/export/pdf/bookmarks.ts';
import { slideSheets } from '../../../core/export/pdf/sheets.ts';
import type { Deck } from '../../../core/model/deck.ts';
import type { AssetId } from '../../../core/model/id.ts';
import { plainText } from '../../../core/text/inline.ts';
import type { PrintDone, PrintJob } from '../../../shared/views.ts';
import { pagesJob } from '../print-pages.ts';
import type { Bindery } from './bindery.ts';
import type { Properties } from './metadata.ts';
import type { Bookmark } from './outline.ts';
import { pictureShelf } from './picture-shelf.ts';

/** What lays out and prints pages; given by the part of the app that owns windows. */
export type Press = { lay(job: PrintJob): Promise<PrintDone>; print(margins?: 'numbered'): Promise<Uint8Array>; close(): void };

export type PrintTask = {
  deck: Deck;
  projectId: string;
  picture: (asset: AssetId) => Uint8Array | undefined;
  progress: (done: number) => void;
  signal: AbortSignal;
  at: Date;
};

/** Pages that are laid out and printed at once: few enough to keep memory low, and to bind one part while the next is printed. */
const atOnce = 200;

/** Prints the deck's slides part after part and binds them into one file. */
export async function printDeck(press: Press, bindery: Bindery, { deck, projectId, picture, progress, signal, at }: PrintTask): Promise<Uint8Array> {
  const shelf = pictureShelf(projectId, picture);
  const sheets = slideSheets(deck, shelf.urlOf);
  const firstPages = new Map<number, number>();
  for (const [page, { group }] of sheets.entries()) if (!firstPages.has(group)) firstPages.set(group, page);

  bindery.begin(deck.language);
  for (let from = 0; from < sheets.length; from += atOnce) {
    signal.throwIfAborted();
    const part = sheets.slice(from, from + atOnce);
    const done = await press.lay(pagesJob(deck, part));
    shelf.shown(done.pictures);
    bindery.add(
      await press.print(),
      part.map(({ group }) => group),
    );
    progress(Math.min(0.9, (0.9 * (from + part.length)) / sheets.length));
  }
  const tooLarge = shelf.tooLarge();
  if (tooLarge.length > 0) shelf.replace((await press.lay({ kind: 'pictures', pictures: tooLarge })).made);
  signal.throwIfAborted();
  const bookmarks = slideBookmarks(deck.slides).map((mark) => bookmarkOf(mark, firstPages));
  return bindery.finish({ pictures: shelf.pictures(), bookmarks, properties: propertiesOf(deck, at) });
}

const bookmarkOf = ({ title, slide, kids }: SlideMark, firstPages: ReadonlyMap<number, number>): Bookmark => ({
  title,
  page: firstPages.get(slide) ?? 0,
  kids: kids.map((kid) => bookmarkOf(kid, firstPages)),
});

/** What stands on the slides, and nothing else: no user's name, no path. */
function propertiesOf(deck: Deck, at: Date): Properties {
  const opening = deck.slides.find((slide) => slide.kind === 'title');
  const words = (inline: string | undefined) => plainText(inline ?? '').trim();
  return { title: words(deck.title), author: words(opening?.byline?.speaker), subject: words(opening?.subtitle), language: deck.language, at };
}
