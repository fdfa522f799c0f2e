import { shownDeck } from '../../core/present/shown.ts';
import { err, ok } from '../../core/result.ts';
import type { Exporter, PrintPdf } from './exporter.ts';

/** Slides as PDF, printed by the browser from the same HTML that is on the screen. */
export function pdfExporter(printPdf: PrintPdf): Exporter {
  return {
    ending: '.pdf',
    write: async ({ deck, projectId, fileName, signal }) => {
      try {
        const pdf = await printPdf({ deck: shownDeck(deck), projectId, signal });
        return 'aborted' in pdf ? err({ code: 'export.cancelled', name: fileName }) : ok(pdf);
      } catch (error) {
        return err({ code: 'export.failed', name: fileName, reason: error instanceof Error ? error.message : String(error) });
      }
    },
  };
}
