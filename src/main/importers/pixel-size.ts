export type PixelSize = { width: number; height: number };

/** The size a picture's header names, in pixels, and that its end is there; null for a damaged file. */
export function pngSize(bytes: Buffer): PixelSize | null {
  if (bytes.length < 33 || bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  // Chunk by chunk: a file cut short does not reach its end.
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at))
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return sized(bytes.readUInt32BE(16), bytes.readUInt32BE(20));
  return null;
}

export function gifSize(bytes: Buffer): PixelSize | null {
  if (bytes.length < 14 || bytes.lastIndexOf(0x3b) < 13) return null;
  return sized(bytes.readUInt16LE(6), bytes.readUInt16LE(8));
}

export function webpSize(bytes: Buffer): PixelSize | null {
  if (bytes.length < 30 || bytes.readUInt32LE(4) + 8 > bytes.length + 1) return null;
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return sized(bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff);
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21);
      return sized((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
    }
    case 'VP8X':
      return sized(bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1);
    default:
      return null;
  }
}

/** JPEG: from the frame header; turned where the camera's orientation says that the picture lies on its side. */
export function jpegSize(bytes: Buffer): PixelSize | null {
  let turned = false;
  for (let at = 2; at + 9 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = bytes.readUInt16BE(at + 2);
    if (marker === 0xe1) turned = liesOnItsSide(bytes.subarray(at + 4, at + 2 + length));
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) {
      if (bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) < at) return null;
      const [height, width] = [bytes.readUInt16BE(at + 5), bytes.readUInt16BE(at + 7)];
      return turned ? sized(height, width) : sized(width, height);
    }
    at += 2 + length;
  }
  return null;
}

/** Exif's orientation tag (0x0112) is 5 to 8 for pictures turned by a quarter. */
function liesOnItsSide(exif: Buffer): boolean {
  if (exif.length < 20 || exif.toString('latin1', 0, 6) !== 'Exif\0\0') return false;
  const tiff = exif.subarray(6);
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const word = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const entries = word(directory);
  for (let i = 0; i < entries; i += 1) {
    const entry = directory + 2 + i * 12;
    if (word(entry) === 0x0112) return word(entry + 8) >= 5;
  }
  return false;
}

/** SVG: its width and height, else its view box; 0 where it names neither. */
export function svgSize(source: string): PixelSize | null {
  const tag = /<svg\b[^>]*>/i.exec(source)?.[0];
  if (!tag || !(/<\/(?:\w+:)?svg\s*>\s*$/i.test(source.replace(/<!--[\s\S]*?-->\s*$/, '')) || /\/>$/.test(tag))) return null;
  const length = (name: string) => Number.parseFloat(new RegExp(`\\s${name}\\s*=\\s*["']\\s*([\\d.]+)(?:px)?\\s*["']`, 'i').exec(tag)?.[1] ?? '0');
  const [, , boxWidth = 0, boxHeight = 0] = (/\sviewBox\s*=\s*["']([^"']+)["']/i.exec(tag)?.[1] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [width, height] = [length('width'), length('height')];
  if (width > 0 && height > 0) return { width, height };
  return boxWidth > 0 && boxHeight > 0 ? { width: boxWidth, height: boxHeight } : { width: 0, height: 0 };
}

const sized = (width: number, height: number): PixelSize | null => (width > 0 && height > 0 ? { width, height } : null);
