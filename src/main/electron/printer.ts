import type { BrowserWindow } from 'electron';
import type { Deck } from '../../core/model/deck.ts';
import type { Report } from '../../core/model/report.ts';
import type { DrawnPage, MeasuredSlide, PrintJob } from '../../shared/views.ts';
import { openWindow } from './windows.ts';

// One hidden window per job: it asks for its job, lays all slides out, measures them and says that it is ready.

type Waiting = { job: PrintJob; page: DrawnPage | null; ready: (slides: MeasuredSlide[]) => void };
const waiting = new Map<number, Waiting>();

/** The job of a print window; throws for a window that has none. */
export function jobOf(contentsId: number): PrintJob {
  const entry = waiting.get(contentsId);
  if (!entry) throw new Error('this window has nothing to print');
  return entry.job;
}

export function jobReady(contentsId: number, slides: MeasuredSlide[]): void {
  waiting.get(contentsId)?.ready(slides);
}

/** The laid-out slides of a job that asked for them; told before the window says that it is ready. */
export function jobDrawn(contentsId: number, page: DrawnPage): void {
  const entry = waiting.get(contentsId);
  if (entry) entry.page = page;
}

export type Aborted = { aborted: true };
type Task = { deck: Deck; projectId: string; report?: Report; drawn?: true; locale?: string; signal?: AbortSignal };

/** The deck as a tagged PDF with bookmarks, one page of 1280 by 720 CSS pixels a slide. */
export const printPdf = (task: Task): Promise<Uint8Array | Aborted> =>
  withWindow(task, (window) =>
    window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true, generateTaggedPDF: true, generateDocumentOutline: true }),
  );

/** The ledger of a report as a tagged PDF of A4 pages, each with its title and number; its words are those of the locale. */
export const printLedger = (task: Task & { report: Report; locale: string }): Promise<Uint8Array | Aborted> =>
  withWindow(task, (window) =>
    window.webContents.printToPDF({
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: margin('<span class="title"></span>'),
      footerTemplate: margin('<span></span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span>'),
    }),
  );

// What stands in the margins is a page of its own, which knows neither our fonts nor our styles.
const margin = (html: string): string =>
  `<div style="display: flex; justify-content: space-between; width: 100%; margin: 0 16mm; font: 7.5pt Inter, 'Helvetica Neue', Arial, 'Noto Sans CJK SC', sans-serif; color: #5d667a">${html}</div>`;

/** The deck's slides as HTML, laid out exactly as they are printed. */
export const drawDeck = (task: Task): Promise<DrawnPage | Aborted> =>
  withWindow({ ...task, drawn: true }, async (window) => {
    const page = waiting.get(window.webContents.id)?.page;
    if (!page) throw new Error('the slides were not drawn');
    return page;
  });

/** Each slide as a PNG, so many pixels wide, in order. */
export const paintSlides = (task: Task, width: number, painted: (slide: number) => void): Promise<Uint8Array[] | Aborted> =>
  withWindow(task, async (window) => {
    const { debugger: devtools } = window.webContents;
    devtools.attach('1.3');
    const pictures: Uint8Array[] = [];
    for (const [index] of task.deck.slides.entries()) {
      if (task.signal?.aborted) break;
      const clip = { x: 0, y: index * 720, width: 1280, height: 720, scale: width / 1280 };
      const { data } = await devtools.sendCommand('Page.captureScreenshot', { format: 'png', clip, captureBeyondViewport: true });
      pictures.push(Buffer.from(data, 'base64'));
      painted(index + 1);
    }
    return pictures;
  });

/** What the laid-out slides measure: where something overflows, how small the type is. */
export async function measureDeck(task: Omit<Task, 'signal'>): Promise<MeasuredSlide[]> {
  const slides = await withWindow(task, async (_window, measured) => measured);
  return 'aborted' in slides ? [] : slides;
}

async function withWindow<T>({ deck, projectId, report, drawn, locale, signal }: Task, work: (window: BrowserWindow, slides: MeasuredSlide[]) => Promise<T>) {
  if (signal?.aborted) return { aborted: true } as const;
  const window = openWindow(
    'print',
    { width: 1280, height: 720, webPreferences: { backgroundThrottling: false, offscreen: process.platform === 'linux' } },
    locale,
  );
  const { id } = window.webContents;
  const aborted = new Promise<Aborted>((resolve) => signal?.addEventListener('abort', () => resolve({ aborted: true }), { once: true }));
  const failed = new Promise<never>((_, reject) => window.webContents.once('render-process-gone', (_event, details) => reject(new Error(details.reason))));
  try {
    const laidOut = new Promise<MeasuredSlide[]>((ready) =>
      waiting.set(id, { job: { id: `print-${id}`, projectId, deck, ...(report ? { report } : {}), ...(drawn ? { drawn } : {}) }, page: null, ready }),
    );
    const finished = laidOut.then((slides) => work(window, slides));
    finished.catch(() => undefined); // reported below, unless the job was cancelled before
    return await Promise.race([finished, aborted, failed]);
  } finally {
    waiting.delete(id);
    window.destroy();
  }
}
