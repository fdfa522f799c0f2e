import type { RawBlock } from '../../../core/model/raw.ts';
import type { Locator } from '../../../core/model/text.ts';
import type { Media } from '../media.ts';
import type { Picture } from './group.ts';

/** What a picture is in, by its control word, and how such a file is called. */
export const pictureEndings: Record<string, string> = {
  pngblip: 'png',
  jpegblip: 'jpg',
  emfblip: 'emf',
  wmetafile: 'wmf',
  macpict: 'pict',
  dibitmap: 'dib',
  wbitmap: 'dib',
};

/** A picture that stands in the file in hexadecimal or as its bytes. */
export function figureOf(picture: Picture, number: number, file: Uint8Array, media: Media, at: Locator): RawBlock {
  const { hex, binary, ending, alt } = picture;
  const bytes = binary ? file.slice(...binary) : bytesOfHex(file, hex);
  return media.figure({ name: `image${number}.${ending}`, bytes: bytes.length > 0 ? bytes : null, alt, at });
}

function bytesOfHex(file: Uint8Array, ranges: readonly [start: number, end: number][]): Uint8Array {
  const length = ranges.reduce((sum, [start, end]) => sum + end - start, 0);
  const bytes = new Uint8Array(length >> 1);
  let written = 0;
  let high = -1;
  for (const [start, end] of ranges)
    for (let i = start; i < end; i += 1) {
      const digit = digitOf(file[i] ?? 0);
      if (digit < 0) continue;
      if (high < 0) high = digit;
      else {
        bytes[written] = high * 16 + digit;
        written += 1;
        high = -1;
      }
    }
  return bytes.subarray(0, written);
}

function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
