import { type Crop, isWhole } from '../../core/model/crop.ts';
import type { Deck, SlideOf } from '../../core/model/deck.ts';
import type { AssetId } from '../../core/model/id.ts';
import { pictureOf } from '../importers/picture.ts';
import type { ExportTask } from './exporter.ts';

/** A picture as PNG, so many pixels wide at most, or the part of it that is shown; null where it cannot be drawn. Given by the part of the app that owns windows. */
export type Rasterise = (
  picture: { projectId: string; asset: AssetId; width: number; height: number; crop?: Crop },
  widest: number,
) => Promise<Uint8Array | null>;

/** Twice the pixels of a slide: as sharp as projectors and print get. */
export const widest = 2560;

/** A picture as it is stored in a file: its bytes, its size in pixels, and what it is known by, which tells parts of one picture apart. */
export type StoredPicture = { name: string; bytes: Uint8Array; width: number; height: number; cropped: boolean };
export type Pictures = (slide: SlideOf<'figure'>) => StoredPicture | null;

type Wanted = Pick<ExportTask, 'deck' | 'projectId' | 'picture'>;

/**
 * The pictures of a deck's slides, each form of each once. Those of a kind that is not among `kinds` are drawn as PNG, and
 * with `cuts` so is the part of a picture that is shown. A recipient's are bare already (pictures-for-others.ts).
 */
export async function picturesFor({ deck, projectId, picture }: Wanted, kinds: ReadonlySet<string>, rasterise: Rasterise, cuts: boolean): Promise<Pictures> {
  const found = new Map<string, StoredPicture | null>();
  for (const slide of figuresOf(deck)) {
    const key = keyOf(slide);
    const bytes = picture(slide.asset);
    const known = bytes && !found.has(key) ? pictureOf('', bytes) : null;
    if (!bytes || !known) continue;
    const { width, height, mime } = known;
    const crop = cuts && slide.crop && !isWhole(slide.crop) ? slide.crop : undefined;
    if (!crop && kinds.has(mime)) {
      found.set(key, { name: slide.asset.replace(/\.jpeg$/, '.jpg'), bytes, width, height, cropped: false });
      continue;
    }
    const drawn = await rasterise({ projectId, asset: slide.asset, width, height, ...(crop ? { crop } : {}) }, widest);
    if (drawn) found.set(key, { name: nameOf(slide.asset, found.size, crop !== undefined), bytes: drawn, width, height, cropped: crop !== undefined });
  }
  return (slide) => found.get(keyOf(slide)) ?? null;
}

/** The logo of the deck's theme, in a form that is among `kinds`; null for none, or where it cannot be drawn. */
export async function logoFor({ deck, projectId, picture }: Wanted, kinds: ReadonlySet<string>, rasterise: Rasterise): Promise<StoredPicture | null> {
  const asset = deck.ownTheme?.logo?.asset;
  const bytes = asset && picture(asset);
  const known = bytes && pictureOf('', bytes);
  if (!asset || !bytes || !known) return null;
  const { width, height, mime } = known;
  if (kinds.has(mime)) return { name: asset.replace(/\.jpeg$/, '.jpg'), bytes, width, height, cropped: false };
  const drawn = await rasterise({ projectId, asset, width, height }, widestLogo);
  return drawn && { name: nameOf(asset, 0, false), bytes: drawn, width, height, cropped: false };
}

/** Four times the pixels that a logo has on a slide. */
const widestLogo = 1440;

const figuresOf = ({ slides }: Deck): SlideOf<'figure'>[] => slides.filter((slide) => slide.kind === 'figure');
const keyOf = ({ asset, crop }: SlideOf<'figure'>): string => (crop ? `${asset} ${crop.x} ${crop.y} ${crop.width} ${crop.height}` : asset);
const nameOf = (asset: AssetId, place: number, cropped: boolean): string => `${asset.slice(0, asset.lastIndexOf('.'))}${cropped ? `-${place}` : ''}.png`;
