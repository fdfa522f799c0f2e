import { crc32 } from 'node:zlib';

/** How a picture's bytes can go into a PDF as they are. */
export type PictureFile =
  /** DCTDecode, ISO 32000-1 7.4.8. */
  | { kind: 'jpeg'; width: number; height: number; colors: 1 | 3; data: Uint8Array }
  /** FlateDecode with PNG's own predictor, ISO 32000-1 7.4.4.4; `palette` is red, green, blue of each colour. */
  | { kind: 'png'; width: number; height: number; colors: 1 | 3; bits: number; palette: Uint8Array | null; data: Uint8Array }
  /** As above, with transparency in the pixels; `data` is still to be parted into colours and their opacity. */
  | { kind: 'png-alpha'; width: number; height: number; colors: 1 | 3; data: Uint8Array };

/** Reads a JPEG or PNG; null for what the browser has to make a picture of: other formats, other colours than sRGB, turned photos, damaged files. */
export function pictureFile(bytes: Uint8Array): PictureFile | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpeg(bytes, view);
    return view.getUint32(0) === 0x89504e47 ? png(bytes, view) : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function jpeg(bytes: Uint8Array, view: DataView): PictureFile | null {
  let frame: { width: number; height: number; colors: number } | null = null;
  for (let at = 2; at < bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    const length = view.getUint16(at + 2);
    const body = bytes.subarray(at + 4, at + 2 + length);
    if (isFrame(marker)) frame = { height: view.getUint16(at + 5), width: view.getUint16(at + 7), colors: body[5] ?? 0 };
    if (isFrame(marker) && (body[0] !== 8 || marker > 0xc2)) return null;
    if (marker === 0xe1 && startsWith(body, 'Exif') && isTurned(body)) return null;
    if (marker === 0xe2 && startsWith(body, 'ICC_PROFILE') && !isSrgb(body)) return null;
    if (marker === 0xee && startsWith(body, 'Adobe') && body[11] !== 1) return null;
    if (marker === 0xda) break;
    at += 2 + length;
  }
  const whole = bytes.at(-2) === 0xff && bytes.at(-1) === 0xd9;
  if (!frame || !whole || frame.width === 0 || frame.height === 0 || (frame.colors !== 1 && frame.colors !== 3)) return null;
  return { kind: 'jpeg', width: frame.width, height: frame.height, colors: frame.colors, data: bytes };
}

const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** A camera says in its notes which side of the picture is up; the browser turns it. */
function isTurned(exif: Uint8Array): boolean {
  const view = new DataView(exif.buffer, exif.byteOffset + 6, exif.byteLength - 6);
  const little = view.getUint16(0) === 0x4949;
  const first = view.getUint32(4, little);
  for (let entry = 0; entry < view.getUint16(first, little); entry++) {
    const at = first + 2 + entry * 12;
    if (view.getUint16(at, little) === 0x0112) return view.getUint16(at + 8, little) > 1;
  }
  return false;
}

const isSrgb = (profile: Uint8Array) => Buffer.from(profile).includes('sRGB');

const startsWith = (bytes: Uint8Array, text: string) => Buffer.from(bytes.subarray(0, text.length)).toString('latin1') === text;

function png(bytes: Uint8Array, view: DataView): PictureFile | null {
  const [width, height, bits, type, interlaced] = [view.getUint32(16), view.getUint32(20), bytes[24] ?? 0, bytes[25] ?? 0, bytes[28]];
  if (interlaced !== 0 || bits > 8 || width === 0 || height === 0) return null;
  const data: Uint8Array[] = [];
  let palette: Uint8Array | null = null;
  for (let at = 8; ; ) {
    const length = view.getUint32(at);
    const name = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (body.length !== length || crc32(bytes.subarray(at + 4, at + 8 + length)) !== view.getUint32(at + 8 + length)) return null;
    if (name === 'tRNS' || name === 'iCCP' || name === 'acTL' || (name === 'gAMA' && view.getUint32(at + 8) !== 45455)) return null;
    if (name === 'PLTE') palette = body;
    if (name === 'IDAT') data.push(body);
    if (name === 'IEND') break;
    at += 12 + length;
  }
  const stream = data.length === 1 && data[0] ? data[0] : Buffer.concat(data);
  if (type === 4 || type === 6) return bits === 8 ? { kind: 'png-alpha', width, height, colors: type === 6 ? 3 : 1, data: stream } : null;
  if (type === 3 && !palette) return null;
  return { kind: 'png', width, height, colors: type === 2 ? 3 : 1, bits, palette: type === 3 ? palette : null, data: stream };
}
