import { extname } from 'node:path';
import { AssetId } from '../../../core/model/id.ts';
import { shownDeck } from '../../../core/present/shown.ts';
import { err, ok } from '../../../core/result.ts';
import type { DrawnPage } from '../../../shared/views.ts';
import { mediaType } from '../../media-type.ts';
import type { Exporter, ExportTask } from '../exporter.ts';
import { type File, type Reveal, webPage } from './web-page.ts';

type Tools = {
  /** Lays the slides out as they are printed. */
  draw: (task: Pick<ExportTask, 'deck' | 'projectId' | 'signal'>) => Promise<DrawnPage | { aborted: true }>;
  reveal: () => Reveal;
  /** One of the app's own files by its address; undefined where there is none. */
  ownFile: (address: string) => Uint8Array | undefined;
};

/** The slides that are shown as one HTML file with reveal.js in it. */
export function htmlExporter({ draw, reveal, ownFile }: Tools): Exporter {
  return {
    ending: '.html',
    write: async ({ deck, projectId, fileName, picture, progress, signal }) => {
      try {
        const shown = shownDeck(deck);
        const page = await draw({ deck: shown, projectId, signal });
        if ('aborted' in page) return err({ code: 'export.cancelled', name: fileName });
        progress(0.7);
        const file = (address: string): File | undefined => {
          const [, first, , name = ''] = address.split('/');
          const asset = first === 'media' ? AssetId.safeParse(name) : null;
          const bytes = asset?.success ? picture(asset.data) : ownFile(address);
          return bytes && { mime: mediaType(extname(address)), bytes };
        };
        return ok(new TextEncoder().encode(webPage({ deck: shown, page, reveal: reveal(), file })));
      } catch (error) {
        return err({ code: 'export.failed', name: fileName, reason: error instanceof Error ? error.message : String(error) });
      }
    },
  };
}
