import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { strToU8, Zip, type ZipInputFile } from 'fflate/browser';
import { packedBytes, zipList } from '../importers/package/zip-list.ts';

/** A file of a zip as it lies in there. What does not change is packed once and put into every zip that follows as it is. */
export type PackedEntry = { name: string; crc: number; size: number; method: 0 | 8; bytes: Uint8Array };

/** Bytes that an entry may unpack to. */
const largest = 1024 * 2 ** 20;
const mostEntries = 10_000;

export function packed(name: string, content: Uint8Array | string, { compress }: { compress: boolean } = { compress: true }): PackedEntry {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  return { name, crc: crc32(bytes), size: bytes.length, method: compress ? 8 : 0, bytes: compress ? deflateRawSync(bytes) : bytes };
}

/** The content of an entry; null where it is damaged or too large. */
export function unpacked({ bytes, method, crc, size }: PackedEntry): Uint8Array | null {
  try {
    if (size === 0) return new Uint8Array();
    const { buffer, byteOffset, length } = method === 0 ? bytes : inflateRawSync(bytes, { maxOutputLength: Math.min(size, largest) });
    const content = new Uint8Array(buffer, byteOffset, length);
    return content.length === size && crc32(content) === crc ? content : null;
  } catch {
    return null;
  }
}

/** The entries of a zip, still packed; null where it is none, is cut short, or holds what we never write. */
export function entriesIn(zip: Uint8Array): PackedEntry[] | null {
  const buffer = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const list = zipList(buffer, mostEntries);
  if (!list || list.length > mostEntries) return null;
  const entries: PackedEntry[] = [];
  for (const entry of list) {
    const bytes = packedBytes(buffer, entry);
    const { name, crc, size, method } = entry;
    if (!bytes || entry.encrypted || (method !== 0 && method !== 8)) return null;
    entries.push({ name, crc, size, method, bytes });
  }
  return entries;
}

/** A zip of these entries, the same bytes for the same entries. */
export function zipOf(entries: readonly PackedEntry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const { name, crc, size, method, bytes } of entries) {
    const file: ZipInputFile = { filename: name, crc, size, compression: method, mtime: '2020-01-01' };
    zip.add(file);
    file.ondata?.(null, new Uint8Array(bytes), true);
  }
  zip.end();
  return Buffer.concat(parts);
}
