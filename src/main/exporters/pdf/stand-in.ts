import { crc32, deflateSync } from 'node:zlib';

// The browser would unpack every picture and pack it again, which takes most of the time that printing takes. So it
// prints a picture of four pixels in its place, of the same measures, whose colours are a number; the picture itself is
// put into the file as it is (binder.ts).

/** Pixels of a stand-in, across and down. */
export const standInSide = 2;
const bytes = standInSide * standInSide * 3;
const sign = [0x4c, 0x65, 0x63] as const;

/** An SVG as large as the picture that it stands for, in pixels. */
export function standInSvg(number: number, width: number, height: number): string {
  const size = `width="${width}" height="${height}"`;
  const pixels = `data:image/png;base64,${png(pixelsOf(number)).toString('base64')}`;
  const image = `<image ${size} preserveAspectRatio="none" image-rendering="pixelated" href="${pixels}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">${image}</svg>`;
}

/** The number that a stand-in's pixels are, red, green and blue one after another; null for any other picture. */
export function standInNumber(pixels: Uint8Array): number | null {
  const [high = 0, middle = 0, low = 0] = pixels.subarray(sign.length);
  const number = (high << 16) | (middle << 8) | low;
  return pixels.length === bytes && pixelsOf(number).equals(pixels) ? number : null;
}

/** Half of it is there to tell the number from a picture of four pixels that a report has. */
function pixelsOf(number: number): Buffer {
  const digits = [(number >> 16) & 255, (number >> 8) & 255, number & 255];
  return Buffer.from([...sign, ...digits, ...digits.map((digit) => digit ^ 255), ...sign.toReversed()]);
}

function png(pixels: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(standInSide, 0);
  header.writeUInt32BE(standInSide, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const row = standInSide * 3;
  const rows = Array.from({ length: standInSide }, (_, y) => Buffer.concat([Buffer.from([0]), pixels.subarray(y * row, (y + 1) * row)]));
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(rows))), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
