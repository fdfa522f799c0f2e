import { isWhole } from '../../core/model/crop.ts';
import type { Deck, Slide, SlideOf } from '../../core/model/deck.ts';
import type { AssetId } from '../../core/model/id.ts';
import { plainText } from '../../core/text/inline.ts';
import type { Theme } from '../../core/theme/theme.ts';
import { pictureOf } from '../importers/picture.ts';
import type { ExportTask } from './exporter.ts';
import { withoutMetadata } from './picture-metadata.ts';
import { type Rasterise, widest } from './pictures.ts';

type Task = Pick<ExportTask, 'deck' | 'projectId' | 'picture' | 'signal'> & {
  /** Drawings may stay as they are where a format shows only what they look like. */
  drawingsStay: boolean;
};

/**
 * The deck with pictures that hold nothing but what is seen of them: no names, places or remarks, nothing that was cut away.
 * Throws where that cannot be had.
 */
export async function picturesForOthers({ deck, projectId, picture, signal, drawingsStay }: Task, rasterise: Rasterise) {
  const media = new Map<AssetId, Uint8Array>();
  const made = new Map<string, Bare | null>();
  const slides: Slide[] = [];
  for (const slide of deck.slides) {
    signal.throwIfAborted();
    const bytes = slide.kind === 'figure' ? picture(slide.asset) : undefined;
    if (slide.kind !== 'figure' || !bytes) {
      slides.push(slide);
      continue;
    }
    const key = JSON.stringify([slide.asset, slide.crop]);
    const bare = made.get(key) ?? (await bareOf(slide, bytes, { projectId, drawingsStay }, rasterise));
    if (!bare) throw new Error(`the picture on “${plainText(slide.title)}” could not be drawn for others`);
    made.set(key, bare);
    media.set(bare.asset, bare.bytes);
    slides.push({ ...slide, asset: bare.asset, ...(slide.crop ? { crop: whole(slide.crop.pixels.width, bare) } : {}) });
  }
  const ownTheme = deck.ownTheme && (await themeForOthers(deck.ownTheme, { projectId, picture, drawingsStay }, rasterise, media));
  return { deck: { ...deck, slides, ...(ownTheme ? { ownTheme } : {}) } satisfies Deck, media };
}

/** The theme with a logo that holds nothing but what is seen of it. */
async function themeForOthers(
  theme: Theme,
  { projectId, picture, drawingsStay }: Omit<Task, 'deck' | 'signal'>,
  rasterise: Rasterise,
  media: Map<AssetId, Uint8Array>,
): Promise<Theme> {
  const { logo, ...rest } = theme;
  const bytes = logo && picture(logo.asset);
  if (!logo || !bytes) return rest;
  const bare = await bareOf({ asset: logo.asset }, bytes, { projectId, drawingsStay }, rasterise);
  if (!bare) throw new Error('the logo could not be drawn for others');
  media.set(bare.asset, bare.bytes);
  return { ...rest, logo: { ...logo, asset: bare.asset } };
}

type Bare = { asset: AssetId; bytes: Uint8Array; width: number; height: number };

async function bareOf(
  { asset, crop }: Pick<SlideOf<'figure'>, 'asset' | 'crop'>,
  bytes: Uint8Array,
  { projectId, drawingsStay }: Pick<Task, 'projectId' | 'drawingsStay'>,
  rasterise: Rasterise,
): Promise<Bare | null> {
  const known = pictureOf('', bytes);
  if (!known) return null;
  const { mime, width, height } = known;
  const cut = crop && !isWhole(crop) ? crop : undefined;
  const stays = !cut && drawingsStay && mime === 'image/svg+xml' ? bytes : null;
  const bare =
    stays ?? (cut ? null : withoutMetadata(bytes, mime)) ?? (await rasterise({ projectId, asset, width, height, ...(cut ? { crop: cut } : {}) }, widest));
  const now = bare && pictureOf('', bare);
  return bare && now && { asset: now.id, bytes: bare, width: now.width, height: now.height };
}

/** As wide on the slide as the part was before the rest was cut away. */
const whole = (wide: number, { width, height }: Bare) => ({
  x: 0,
  y: 0,
  width: 1,
  height: 1,
  pixels: { width: wide, height: (wide * height) / Math.max(1, width) },
});
