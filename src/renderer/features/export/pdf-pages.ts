import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs?worker&url';

/** Pages are drawn so many pixels wide: twice of what they are shown in. */
const width = 900;

/** A PDF's first pages as pictures, each named for those who cannot see it. */
export async function pdfPages(bytes: Uint8Array, name: (number: number) => string, most = 6): Promise<HTMLCanvasElement[]> {
  GlobalWorkerOptions.workerSrc = worker;
  const task = getDocument({ data: bytes, isEvalSupported: false, verbosity: 0 });
  const pdf = await task.promise;
  try {
    const canvases: HTMLCanvasElement[] = [];
    for (let number = 1; number <= Math.min(most, pdf.numPages); number++) {
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [Math.round(viewport.width), Math.round(viewport.height)];
      canvas.setAttribute('role', 'img');
      canvas.setAttribute('aria-label', name(number));
      await page.render({ canvas, viewport }).promise;
      canvases.push(canvas);
    }
    return canvases;
  } finally {
    await task.destroy();
  }
}
