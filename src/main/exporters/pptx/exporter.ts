import type { Deck } from '../../../core/model/deck.ts';
import type { AssetId } from '../../../core/model/id.ts';
import { err, ok } from '../../../core/result.ts';
import { pictureOf } from '../../importers/picture.ts';
import type { Exporter, ExportTask } from '../exporter.ts';
import { deckSections } from './deck-sections.ts';
import type { PptxPicture } from './write-pptx.ts';

/** A picture as PNG, so many pixels wide at most; null where it cannot be drawn. Given by the part of the app that owns windows. */
export type Rasterise = (picture: { projectId: string; asset: AssetId; width: number; height: number }, widest: number) => Promise<Uint8Array | null>;

const shown = new Set(['image/png', 'image/jpeg', 'image/gif']);
/** Twice the pixels of a slide: as sharp as projectors and print get. */
const widest = 2560;

/** Slides that PowerPoint and Impress open and edit. */
export function pptxExporter(rasterise: Rasterise): Exporter {
  return {
    ending: '.pptx',
    write: async ({ deck, projectId, fileName, picture, progress, signal }) => {
      try {
        const { writePptx } = await import('./write-pptx.ts');
        const pictures = await picturesOf(deck, picture, (asset, size) => rasterise({ projectId, asset, ...size }, widest));
        const bytes = await writePptx({ deck, pictures, sections: deckSections(deck), progress, signal });
        return bytes === null ? err({ code: 'export.cancelled', name: fileName }) : ok(bytes);
      } catch (error) {
        return err({ code: 'export.failed', name: fileName, reason: error instanceof Error ? error.message : String(error) });
      }
    },
  };
}

/** The pictures on the slides in forms that Office shows; drawings and WebP become PNG. */
async function picturesOf(
  deck: Deck,
  picture: ExportTask['picture'],
  draw: (asset: AssetId, size: { width: number; height: number }) => Promise<Uint8Array | null>,
): Promise<Map<AssetId, PptxPicture>> {
  const pictures = new Map<AssetId, PptxPicture>();
  for (const { asset } of deck.slides.filter((slide) => slide.kind === 'figure')) {
    const bytes = picture(asset);
    const known = bytes && !pictures.has(asset) ? pictureOf('', bytes) : null;
    if (!bytes || !known) continue;
    const { width, height, mime } = known;
    const drawn = shown.has(mime) ? bytes : await draw(asset, { width, height });
    if (drawn) pictures.set(asset, { bytes: drawn, width, height, ...(drawn === bytes ? {} : { ending: 'png' }) });
  }
  return pictures;
}
