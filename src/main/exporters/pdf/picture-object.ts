import { deflateSync, inflateSync } from 'node:zlib';
import type { PdfFile } from './file.ts';
import type { PictureFile } from './picture-file.ts';

/** Writes a picture as the object of that number, as it is. `rgb` is the colour space that the browser gives sRGB. */
export function writePicture(file: PdfFile, number: number, picture: PictureFile, rgb: string): void {
  const { width, height, colors } = picture;
  const space = colors === 3 ? rgb : '/DeviceGray';
  const dict = (colorSpace: string, bits: number, more: string) =>
    `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace ${colorSpace}/BitsPerComponent ${bits}${more}`;
  if (picture.kind === 'jpeg') {
    file.putStream(number, dict(space, 8, '/Filter/DCTDecode'), picture.data);
  } else if (picture.kind === 'png') {
    const { bits, palette, data } = picture;
    const indexed = palette && `[/Indexed ${rgb} ${palette.length / 3 - 1} <${Buffer.from(palette).toString('hex')}>]`;
    const parameters = `/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors ${colors}/BitsPerComponent ${bits}/Columns ${width}>>`;
    file.putStream(number, dict(indexed ?? space, bits, parameters), data);
  } else {
    const { color, alpha } = parted(inflateSync(picture.data), width, height, colors);
    const mask = alpha && file.addStream(dict('/DeviceGray', 8, '/Filter/FlateDecode'), deflateSync(alpha));
    file.putStream(number, dict(space, 8, `/Filter/FlateDecode${mask === null ? '' : `/SMask ${mask} 0 R`}`), deflateSync(color));
  }
}

/** The colours of the pixels and their opacity; null for the latter where all are opaque. PNG, 9.2 (filters). */
function parted(rows: Uint8Array, width: number, height: number, colors: 1 | 3): { color: Uint8Array; alpha: Uint8Array | null } {
  const each = colors + 1;
  const stride = width * each;
  const color = new Uint8Array(width * height * colors);
  const alpha = new Uint8Array(width * height);
  let [above, row] = [new Uint8Array(stride), new Uint8Array(stride)];
  let opaque = true;
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1);
    const filter = rows[start] ?? 0;
    for (let x = 0; x < stride; x++) {
      const left = x >= each ? (row[x - each] ?? 0) : 0;
      const up = above[x] ?? 0;
      const corner = x >= each ? (above[x - each] ?? 0) : 0;
      const guess = filter === 0 ? 0 : filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : paeth(left, up, corner);
      row[x] = (rows[start + 1 + x] ?? 0) + guess;
    }
    for (let x = 0; x < width; x++) {
      for (let part = 0; part < colors; part++) color[(y * width + x) * colors + part] = row[x * each + part] ?? 0;
      const seen = row[x * each + colors] ?? 255;
      alpha[y * width + x] = seen;
      opaque &&= seen === 255;
    }
    [above, row] = [row, above];
  }
  return { color, alpha: opaque ? null : alpha };
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
