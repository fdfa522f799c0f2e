import type { BrowserWindow, PrintToPDFOptions } from 'electron';
import type { Deck } from '../../core/model/deck.ts';
import { frameOf, wide } from '../../core/render/frame.ts';
import { escapeHtml } from '../../core/text/inline.ts';
import type { DrawnPage, MeasuredSlide, PrintDone, PrintJob } from '../../shared/views.ts';
import { deferred } from '../deferred.ts';
import { slidesJob } from '../exporters/print-pages.ts';
import { openWindow } from './windows.ts';

// A hidden window does one job after another: it asks for one, lays its pages out, says that fonts and pictures are
// really there, and asks for the next.

type Asking = { next: (job: PrintJob) => void; jobs: Promise<PrintJob>; done: (result: PrintDone) => void };
const windows = new Map<number, Asking>();
/** Windows that were closed: they may have asked for their next job before, and the question arrive when they are gone. */
const closed = new Set<number>();

/** The next job of a print window, none ever for one that is closed; throws for a window that does not print. */
export function jobOf(contentsId: number): Promise<PrintJob> {
  if (closed.has(contentsId)) return new Promise(() => undefined);
  const asking = windows.get(contentsId);
  if (!asking) throw new Error('this window has nothing to print');
  return asking.jobs;
}

export function jobReady(contentsId: number, done: PrintDone): void {
  windows.get(contentsId)?.done(done);
}

/** A window that lays out and prints. Whatever it is doing fails when it is closed. */
export type Press = {
  /** Lays out the pages, or does what else the job asks for. */
  lay(job: PrintJob): Promise<PrintDone>;
  /** Prints what was laid out last, tagged; with margins the title, the page's number and a marking stand in them. */
  print(margins?: { marking: string }): Promise<Uint8Array>;
  /** What was laid out, as a PNG: a part of the page in CSS pixels, at that scale. */
  paint(clip: { x: number; y: number; width: number; height: number; scale: number }): Promise<Uint8Array>;
  close(): void;
};

/** Opens a print window, which loads while other things are done; its words, where it has any, are those of the locale. */
export function openPress(locale = ''): Press {
  const window = openWindow(
    'print',
    { width: wide.width, height: wide.height, webPreferences: { backgroundThrottling: false, offscreen: process.platform === 'linux' } },
    locale,
  );
  const { id } = window.webContents;
  const broken = deferred<never>();
  broken.promise.catch(() => undefined); // told to whoever waits for something
  window.webContents.once('render-process-gone', (_event, { reason }) => broken.reject(new Error(reason)));

  let printing: Promise<unknown> = Promise.resolve();

  const ask = () => {
    const { promise, resolve } = deferred<PrintJob>();
    windows.set(id, { next: resolve, jobs: promise, done: () => undefined });
  };
  ask();

  return {
    lay: (job) => {
      const { promise, resolve } = deferred<PrintDone>();
      const asking = windows.get(id);
      if (!asking) return Promise.reject(new Error('the print window is closed'));
      asking.done = (result) => {
        ask();
        resolve(result);
      };
      asking.next(job);
      return Promise.race([promise, broken.promise]);
    },
    print: (margins) => {
      const print = inTurn(() => printed(window, margins ? numberedMargins(margins.marking) : {}));
      printing = print;
      return Promise.race([print, broken.promise]);
    },
    paint: async (clip) => {
      const { debugger: devtools } = window.webContents;
      if (!devtools.isAttached()) devtools.attach('1.3');
      const shot = devtools.sendCommand('Page.captureScreenshot', { format: 'png', clip, captureBeyondViewport: true });
      const { data } = await Promise.race([shot, broken.promise]);
      return Buffer.from(data, 'base64');
    },
    close: () => {
      windows.delete(id);
      closed.add(id);
      broken.reject(new Error('the print window is closed'));
      // Where a window goes while it is printed, Chromium prints no other any more.
      const shut = () => window.isDestroyed() || window.destroy();
      printing.then(shut, shut);
    },
  };
}

let turn: Promise<unknown> = Promise.resolve();

/** Chromium prints for one window at a time: what is asked for meanwhile waits, and goes on too where what it waits for fails. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work);
  turn = mine.catch(() => undefined);
  return mine;
}

const printed = (window: BrowserWindow, options: PrintToPDFOptions): Promise<Uint8Array> =>
  window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true, generateTaggedPDF: true, ...options });

export type Aborted = { aborted: true };
type Task = { deck: Deck; projectId: string; signal: AbortSignal };

/** The deck's slides as HTML, laid out exactly as they are printed. */
export const drawDeck = ({ deck, projectId, signal }: Task): Promise<DrawnPage | Aborted> =>
  withPress(signal, async (press) => {
    const job = await slidesJob(deck, projectId);
    const { drawn } = await press.lay(job.kind === 'pages' ? { ...job, drawn: { steps: deck.steps === true } } : job);
    if (!drawn) throw new Error('the slides were not drawn');
    return drawn;
  });

/** Each slide as a PNG, so many pixels wide, in order. */
export const paintSlides = ({ deck, projectId, signal }: Task, width: number, painted: (slide: number) => void): Promise<Uint8Array[] | Aborted> =>
  withPress(signal, async (press) => {
    await press.lay(await slidesJob(deck, projectId));
    const pictures: Uint8Array[] = [];
    const frame = frameOf(deck);
    for (const [index] of deck.slides.entries()) {
      pictures.push(await press.paint({ x: 0, y: index * frame.height, width: frame.width, height: frame.height, scale: width / frame.width }));
      painted(index + 1);
    }
    return pictures;
  });

/** What the laid-out slides measure: where something overflows, how small the type is. */
export async function measurePages(job: PrintJob): Promise<MeasuredSlide[]> {
  const measured = await withPress(new AbortController().signal, async (press) => (await press.lay(job)).slides);
  return 'aborted' in measured ? [] : measured;
}

async function withPress<T>(signal: AbortSignal, work: (press: Press) => Promise<T>): Promise<T | Aborted> {
  if (signal.aborted) return { aborted: true };
  const press = openPress();
  signal.addEventListener('abort', press.close, { once: true });
  try {
    return await work(press);
  } catch (error) {
    if (signal.aborted) return { aborted: true };
    throw error;
  } finally {
    signal.removeEventListener('abort', press.close);
    press.close();
  }
}

/** The title above, the number of the page below; with bookmarks of the headings, for pages that are no slides. */
const numberedMargins = (marking: string): PrintToPDFOptions => ({
  generateDocumentOutline: true,
  displayHeaderFooter: true,
  headerTemplate: margin(`<span class="title"></span><span>${escapeHtml(marking)}</span><span></span>`),
  footerTemplate: margin('<span></span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span>'),
});

// What stands in the margins is a page of its own, which knows neither our fonts nor our styles.
const margin = (html: string): string =>
  `<div style="display: flex; justify-content: space-between; width: 100%; margin: 0 16mm; font: 7.5pt Inter, 'Helvetica Neue', Arial, 'Noto Sans CJK SC', sans-serif; color: #5d667a">${html}</div>`;
