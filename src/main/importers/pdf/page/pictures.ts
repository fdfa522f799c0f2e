import { pngOf } from '../png.ts';
import { areaOf, type Box, heightOf, widthOf } from './box.ts';
import type { PagePicture } from './page.ts';
import type { Painted } from './painter.ts';

/** Looks up what pdf.js has decoded, by the name it gave. */
export type Decoded = (id: string) => Promise<unknown>;

// In points: smaller is an icon, thinner a line.
const SMALLEST = 20;
const LONGEST_SIDES = 25;
// A page of more pictures than this is a drawing in pieces.
const MOST = 60;

/** True for a picture large enough to show something. */
const says = (box: Box): boolean => {
  const [width, height] = [widthOf(box), heightOf(box)];
  return Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LONGEST_SIDES * Math.min(width, height);
};

/** The pictures of a page, those that lie under all of its text left out. Each is decoded once, as `known` by its name. */
export async function picturesOf(
  painted: readonly Painted[],
  page: Box,
  hasText: boolean,
  decoded: Decoded,
  known: Map<string, Uint8Array | null>,
): Promise<PagePicture[]> {
  const pictures: PagePicture[] = [];
  const shown = painted.filter(({ box }) => says(box) && !(hasText && areaOf(box) >= 0.8 * areaOf(page)));
  if (shown.length > MOST) return [];
  for (const { box, source, mcid, artifact } of shown) {
    const id = nameOf(source);
    const bytes = id === null ? bytesOf(source) : (known.get(id) ?? bytesOf(await decoded(id)));
    // Only pictures of several pages keep their name.
    if (id?.startsWith('g_')) known.set(id, bytes);
    pictures.push({ box, bytes, mcid, artifact });
  }
  return pictures;
}

/** Pictures come by name, masks as an object that holds the name, small ones as they are. */
function nameOf(source: unknown): string | null {
  if (typeof source === 'string') return source;
  const data = fieldOf(source, 'data');
  return typeof data === 'string' ? data : null;
}

const fieldOf = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined);

// pdf.js' kinds of pixels; a mask says none.
const channels = new Map<unknown, 'bit' | 3 | 4>([
  [1, 'bit'],
  [2, 3],
  [3, 4],
]);

function bytesOf(image: unknown): Uint8Array | null {
  const [bitmap, data, width, height] = ['bitmap', 'data', 'width', 'height'].map((name) => fieldOf(image, name));
  if (bitmap instanceof ArrayBuffer) {
    // pdf.js would close it, as it closes what a browser has decoded.
    Reflect.set(image as object, 'bitmap', null);
    return new Uint8Array(bitmap);
  }
  if (!ArrayBuffer.isView(data) || typeof width !== 'number' || typeof height !== 'number') return null;
  const pixels = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return pngOf({ width, height, channels: channels.get(fieldOf(image, 'kind')) ?? 'bit', data: pixels });
}
