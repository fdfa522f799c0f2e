import { createHash } from 'node:crypto';
import { AssetId } from '../../core/model/id.ts';
import type { Asset } from '../../core/model/report.ts';
import { gifSize, jpegSize, type PixelSize, pngSize, svgSize, webpSize } from './pixel-size.ts';

type Kind = { mime: string; ending: string; size: (bytes: Buffer) => PixelSize | null };

const kinds: readonly (Kind & { starts: (bytes: Buffer) => boolean })[] = [
  { mime: 'image/png', ending: 'png', size: pngSize, starts: (bytes) => bytes.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n' },
  { mime: 'image/jpeg', ending: 'jpg', size: jpegSize, starts: (bytes) => bytes.toString('latin1', 0, 3) === '\xff\xd8\xff' },
  { mime: 'image/gif', ending: 'gif', size: gifSize, starts: (bytes) => /^GIF8[79]a/.test(bytes.toString('latin1', 0, 6)) },
  { mime: 'image/webp', ending: 'webp', size: webpSize, starts: (bytes) => /^RIFF[\s\S]{4}WEBP/.test(bytes.toString('latin1', 0, 12)) },
  { mime: 'image/svg+xml', ending: 'svg', size: (bytes) => svgSize(bytes.toString('utf8')), starts: looksLikeSvg },
];

/**
 * A picture as an asset, known by its content and not by its name; null where it is none that slides can show, or is
 * damaged. SVG is only ever shown through <img>, where scripts in it do not run.
 */
export function pictureOf(name: string, content: Uint8Array): Asset | null {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const kind = kinds.find((candidate) => candidate.starts(bytes));
  const size = kind && sizeOf(kind, bytes);
  if (!kind || !size) return null;
  const id = AssetId.parse(`${createHash('sha256').update(bytes).digest('hex')}.${kind.ending}`);
  return { id, name, mime: kind.mime, width: size.width, height: size.height };
}

function sizeOf(kind: Kind, bytes: Buffer): PixelSize | null {
  try {
    return kind.size(bytes);
  } catch (error) {
    // A header that points behind the file's end.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function looksLikeSvg(bytes: Buffer): boolean {
  const start = bytes
    .toString('utf8', 0, 4096)
    .replace(/^\ufeff/, '')
    .trimStart();
  return /^<(?:\?xml|!--|!DOCTYPE\s+svg|svg\b)/i.test(start) && /<svg\b/i.test(start);
}
