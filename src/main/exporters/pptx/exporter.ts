import { err, ok } from '../../../core/result.ts';
import type { Exporter } from '../exporter.ts';
import type { Rasterise } from '../pictures.ts';

const shown = new Set(['image/png', 'image/jpeg', 'image/gif']);

/** Slides that PowerPoint and Impress open and edit; the writer is loaded when it is asked for. */
export function pptxExporter(rasterise: Rasterise): Exporter {
  return {
    ending: '.pptx',
    write: async (task) => {
      const { deck, fileName, progress, signal } = task;
      try {
        const [{ writePptx }, { logoFor, picturesFor }] = await Promise.all([import('./write-pptx.ts'), import('../pictures.ts')]);
        const pictures = await picturesFor(task, shown, rasterise, false);
        const logo = await logoFor(task, shown, rasterise);
        const bytes = await writePptx({ deck, pictures, logo, progress, signal });
        return bytes === null ? err({ code: 'export.cancelled', name: fileName }) : ok(bytes);
      } catch (error) {
        return err({ code: 'export.failed', name: fileName, reason: error instanceof Error ? error.message : String(error) });
      }
    },
  };
}
