import { ImportFailure } from '../failure.ts';
import { openArchive } from '../package/archive.ts';

export type OfficeKind = 'word' | 'powerpoint' | 'excel';

const folders: readonly [kind: OfficeKind, folder: string][] = [
  ['word', 'word/'],
  ['powerpoint', 'ppt/'],
  ['excel', 'xl/'],
];

/** Which program's package a zip is, by the folder that most of its parts are in, whatever its name; null for anything else. */
export function officeKind(bytes: Uint8Array): OfficeKind | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const names = namesIn(bytes);
  const counts = folders.map(([kind, folder]) => ({ kind, parts: names.filter((name) => name.startsWith(folder)).length }));
  const most = counts.reduce((best, other) => (other.parts > best.parts ? other : best));
  return most.parts > 0 ? most.kind : null;
}

/** A package that opens only with a password: an OLE file with a stream of this name (MS-OFFCRYPTO 2.3.4.4). */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return file.toString('hex', 0, 4) === 'd0cf11e0' && file.includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

/** The names in a zip's list, or where it has lost its list, those that stand before its files. */
function namesIn(bytes: Uint8Array): readonly string[] {
  try {
    return openArchive(bytes, '').names;
  } catch (error) {
    if (!(error instanceof ImportFailure)) throw error;
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const names: string[] = [];
    for (let at = file.indexOf('PK\x03\x04'); at >= 0 && at + 30 < file.length && names.length < 200; at = file.indexOf('PK\x03\x04', at + 4)) {
      names.push(file.toString('latin1', at + 30, at + 30 + Math.min(100, file.readUInt16LE(at + 26))));
    }
    return names;
  }
}
