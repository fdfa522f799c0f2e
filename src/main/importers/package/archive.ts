import { crc32 } from 'node:zlib';
import { inflateSync } from 'fflate/browser';
import { ImportFailure } from '../failure.ts';
import { limits } from '../limits.ts';
import { packedBytes, type ZipEntry, zipList } from './zip-list.ts';

/**
 * The files in a zip, unpacked when they are first asked for. Names are keys and never become paths. `read` is for
 * pictures: what is left of a damaged one, empty where nothing is. `text` throws an ImportFailure rather than give a
 * damaged text. Both give null for a name that the zip does not hold.
 */
export type Archive = { names: readonly string[]; read(name: string): Uint8Array | null; text(name: string): string | null };

const stored = 0;
const deflated = 8;
// Deflate packs at most so many bytes into one; what says more does not tell the truth.
const densest = 1032;

/** Opens a zip of an office program, `format` as the user knows it. Throws an ImportFailure where it is damaged, locked or too much. */
export function openArchive(bytes: Uint8Array, format: string): Archive {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = () => new ImportFailure({ code: 'import.damaged', format });
  const list = zipList(buffer, limits.entries);
  if (!list || list.length === 0) throw damaged();
  if (list.length > limits.entries) throw new ImportFailure({ code: 'import.too-complex', what: 'entries', limit: limits.entries });
  if (list.some(({ encrypted }) => encrypted)) throw new ImportFailure({ code: 'import.encrypted' });
  // Nothing is unpacked here: the list says what would be.
  if (list.reduce((sum, { size }) => sum + size, 0) > limits.inflatedMegabytes * 2 ** 20) throw tooMuch(limits.inflatedMegabytes);
  const entries = new Map(list.map((entry) => [entry.name, entry]));
  const unpacked = new Map<string, Uint8Array | null>();
  const contentOf = (entry: ZipEntry): Uint8Array | null => {
    const known = unpacked.get(entry.name);
    if (known !== undefined) return known;
    const content = unpack(buffer, entry);
    unpacked.set(entry.name, content);
    return content;
  };
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name);
      return entry ? (contentOf(entry) ?? new Uint8Array()) : null;
    },
    text: (name) => {
      const entry = entries.get(name);
      if (!entry) return null;
      if (entry.size > limits.partMegabytes * 2 ** 20) throw tooMuch(limits.partMegabytes);
      const content = contentOf(entry);
      if (!content || crc32(content) !== entry.crc) throw damaged();
      return new TextDecoder(encodingOf(content)).decode(content);
    },
  };
}

const tooMuch = (megabytes: number) => new ImportFailure({ code: 'import.too-complex', what: 'inflated', limit: megabytes });

/** Null where the bytes cannot be unpacked to the size that the list states: a lie about it cannot grow. */
function unpack(buffer: Buffer, entry: ZipEntry): Uint8Array | null {
  const packed = packedBytes(buffer, entry);
  if (!packed) return null;
  if (entry.method === stored) return packed;
  if (entry.method !== deflated || entry.size > (entry.packed + 1) * densest) return null;
  try {
    return inflateSync(packed, { out: new Uint8Array(entry.size) });
  } catch {
    return null;
  }
}

/** XML in these packages is UTF-8, or UTF-16 with a mark of its byte order. */
function encodingOf(content: Uint8Array): string {
  if (content[0] === 0xff && content[1] === 0xfe) return 'utf-16le';
  if (content[0] === 0xfe && content[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
