import type { DocumentInitParameters, PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import { limits } from '../limits.ts';
import { Resources } from './resources.ts';
import { installStandIns } from './stand-ins.ts';

export type Pdf = PDFDocumentProxy;
type Engine = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

let engine: Promise<Engine> | null = null;

/** pdf.js in this very thread: its "worker" is loaded beside it, so that it looks for no script of its own. */
export function pdfEngine(): Promise<Engine> {
  engine ??= load();
  return engine;
}

async function load(): Promise<Engine> {
  installStandIns();
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return await import('pdfjs-dist/legacy/build/pdf.mjs');
}

// pdf.js adds fonts to a document; here nobody looks at them.
const fonts = { add: () => undefined, delete: () => undefined };

/** How a file is opened: for its text and pictures only, nothing drawn, nothing evaluated, nothing fetched. */
export const opening = (data: Uint8Array): DocumentInitParameters => ({
  data,
  verbosity: 0,
  isEvalSupported: false,
  useSystemFonts: false,
  useWorkerFetch: false,
  disableAutoFetch: true,
  disableFontFace: false,
  fontExtraProperties: true,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: true,
  maxImageSize: limits.pixels,
  stopAtErrors: false,
  enableXfa: false,
  BinaryDataFactory: Resources,
  ownerDocument: { fonts } as never,
});
