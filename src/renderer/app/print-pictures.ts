import type { PrintJob, ShownPicture } from '../../shared/views.ts';

type Wanted = Extract<PrintJob, { kind: 'pictures' }>['pictures'];

/** The pictures on the pages by their numbers; one that is shown twice counts at its widest. */
export function shownPictures(root: HTMLElement): ShownPicture[] {
  const widths = new Map<number, number>();
  for (const picture of root.querySelectorAll('img, svg.picture image')) {
    const address = picture.getAttribute('src') ?? picture.getAttribute('href') ?? '';
    const number = Number(/^\/stand-in\/[^/]+\/(\d+)\.svg$/.exec(address)?.[1] ?? Number.NaN);
    if (Number.isNaN(number)) continue;
    widths.set(number, Math.max(widths.get(number) ?? 0, picture.getBoundingClientRect().width));
  }
  return [...widths].map(([number, width]) => ({ number, width }));
}

/** The pictures again with fewer pixels: as JPEG where they are photos and that is much smaller, else as PNG. */
export async function madeSmaller(wanted: Wanted): Promise<{ number: number; bytes: Uint8Array<ArrayBuffer> }[]> {
  const made: { number: number; bytes: Uint8Array<ArrayBuffer> }[] = [];
  for (const { number, url, width } of wanted) {
    const bytes = await smaller(url, width).catch(() => null);
    if (bytes) made.push({ number, bytes });
  }
  return made;
}

async function smaller(url: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const height = Math.max(1, Math.round((image.naturalHeight * width) / image.naturalWidth));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('there is no canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, height);
  const [png, jpeg] = [await canvas.convertToBlob({ type: 'image/png' }), await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.88 })];
  const photo = jpeg.size < png.size / 2 && isOpaque(context.getImageData(0, 0, width, height).data);
  return new Uint8Array(await (photo ? jpeg : png).arrayBuffer());
}

function isOpaque(pixels: Uint8ClampedArray): boolean {
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at] !== 255) return false;
  return true;
}
