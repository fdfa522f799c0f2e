import { basename, extname } from 'node:path';
import { shownDeck } from '../../core/present/shown.ts';
import { err, ok } from '../../core/result.ts';
import type { Exporter, ExportTask } from './exporter.ts';

/** Paints the deck's slides so many pixels wide, and tells how many it has painted. */
export type PaintSlides = (
  task: Pick<ExportTask, 'deck' | 'projectId' | 'signal'>,
  width: number,
  painted: (slides: number) => void,
) => Promise<Uint8Array[] | { aborted: true }>;

/** The slides that are shown as numbered pictures in a folder of the file's name. */
export function pngExporter(paint: PaintSlides): Exporter {
  return {
    ending: '.png',
    draws: true,
    write: async ({ deck, projectId, fileName, options, progress, signal }) => {
      try {
        const shown = shownDeck(deck);
        const pictures = await paint({ deck: shown, projectId, signal }, options.width, (slides) => progress(slides / shown.slides.length));
        if ('aborted' in pictures) return err({ code: 'export.cancelled', name: fileName });
        const folder = basename(fileName, extname(fileName));
        const digits = String(pictures.length).length;
        return ok({ main: null, beside: new Map(pictures.map((picture, index) => [`${folder}/${String(index + 1).padStart(digits, '0')}.png`, picture])) });
      } catch (error) {
        return err({ code: 'export.failed', name: fileName, reason: error instanceof Error ? error.message : String(error) });
      }
    },
  };
}
