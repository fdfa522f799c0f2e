import type { AssetId } from '../../core/model/id.ts';
import type { RawBlock } from '../../core/model/raw.ts';
import type { Warning } from '../../core/model/report.ts';
import type { Locator } from '../../core/model/text.ts';
import { escapeInline } from '../../core/text/inline.ts';
import { limits } from './limits.ts';
import { pictureOf } from './picture.ts';

type Figure = Extract<RawBlock, { kind: 'figure' }>;
/** A picture that stands inside a file; `alt` and `name` are plain text. */
export type EmbeddedPicture = { name: string; bytes: Uint8Array | null; alt: string; at: Locator };

/** The pictures of one report, each kept once by its content, with a warning for each that cannot be shown. */
export class Media {
  readonly files = new Map<AssetId, Uint8Array>();
  readonly warnings: Warning[] = [];
  readonly #warned = new Set<string>();

  /** A figure for the picture, without an asset where it cannot be shown: then its name or its caption stands for it. */
  figure({ name, bytes, alt, at }: EmbeddedPicture): Figure {
    const asset = bytes && pictureOf(name, bytes);
    const shown = asset && asset.width * asset.height <= limits.pixels ? asset : null;
    if (shown && bytes) this.files.set(shown.id, bytes);
    else this.#warn({ code: bytes ? (isForeignPicture(name, bytes) ? 'image-format' : 'image-unreadable') : 'image-missing', at, detail: name });
    return { kind: 'figure', asset: shown, alt: escapeInline(alt), caption: '', name: escapeInline(name), at };
  }

  #warn(warning: Warning) {
    const key = `${warning.code} ${warning.detail}`;
    if (!this.#warned.has(key)) this.warnings.push(warning);
    this.#warned.add(key);
  }
}

// As the first bytes in hex: WMF with and without its own header, TIFF, and the zipped kinds of EMF and WMF.
const foreignStarts = ['d7cdc69a', '01000900', '49492a00', '4d4d002a', '1f8b'];

/** Formats that office programs embed and no browser draws. */
function isForeignPicture(name: string, bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 44));
  const hex = start.toString('hex');
  return start.toString('latin1', 40) === ' EMF' || foreignStarts.some((known) => hex.startsWith(known)) || /\.(?:emf|wmf|emz|wmz|tiff?|pict?)$/i.test(name);
}
