import { ok } from '../../../core/result.ts';
import type { Importer, SourceFile } from '../importer.ts';
import { readRtf } from './reader.ts';

/** Rich Text Format, as Word, WordPad, TextEdit and LibreOffice write it. */
export const rtfImporter: Importer = {
  format: 'rtf',
  accepts: ({ bytes }: SourceFile) =>
    /^(?:\xef\xbb\xbf)?\s*\{\\rtf/.test(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 64)).toString('latin1')),
  read: async ({ bytes }) => ok(readRtf(bytes)),
};
