import { err, ok } from '../../../core/result.ts';
import type { Exporter } from '../exporter.ts';

/** The notes as a document of Word; the writer is loaded when it is asked for. */
export const docxExporter: Exporter = {
  ending: '.docx',
  presenterOnly: true,
  write: async ({ deck, fileName, progress, signal }) => {
    try {
      const { writeDocx } = await import('./write-docx.ts');
      if (signal.aborted) return err({ code: 'export.cancelled', name: fileName });
      const bytes = await writeDocx(deck);
      progress(1);
      return signal.aborted ? err({ code: 'export.cancelled', name: fileName }) : ok(bytes);
    } catch (error) {
      return err({ code: 'export.failed', name: fileName, reason: error instanceof Error ? error.message : String(error) });
    }
  },
};
