import { basename, extname } from 'node:path';
import { err, ok } from '../../../core/result.ts';
import type { Exporter } from '../exporter.ts';
import type { Rasterise } from '../pictures.ts';

const shown = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/svg+xml']);

/** The deck in reveal-md's dialect, with its pictures in a folder of its name beside it; the writer is loaded when it is asked for. */
export function markdownExporter(rasterise: Rasterise): Exporter {
  return {
    ending: '.md',
    write: async (task) => {
      const { deck, fileName, progress, signal } = task;
      try {
        const [{ writeMarkdown }, { picturesFor }] = await Promise.all([import('./write-markdown.ts'), import('../pictures.ts')]);
        const pictures = await picturesFor(task, shown, rasterise, true);
        if (signal.aborted) return err({ code: 'export.cancelled', name: fileName });
        const folder = `${basename(fileName, extname(fileName))}-media`;
        const address = encodeURIComponent(folder).replace(/[()']/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
        const beside = new Map<string, Uint8Array>();
        const text = writeMarkdown(deck, (slide) => {
          const picture = pictures(slide);
          if (!picture) return null;
          beside.set(`${folder}/${picture.name}`, picture.bytes);
          return `${address}/${picture.name}`;
        });
        progress(1);
        return ok({ main: new TextEncoder().encode(text), beside });
      } catch (error) {
        return err({ code: 'export.failed', name: fileName, reason: error instanceof Error ? error.message : String(error) });
      }
    },
  };
}
