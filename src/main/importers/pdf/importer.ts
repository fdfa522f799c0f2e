import { err, ok } from '../../../core/result.ts';
import type { Importer } from '../importer.ts';
import { Media } from '../media.ts';

/** PDF (ISO 32000-2): by its tags where it has them, else by how its pages look. */
export const pdfImporter: Importer = {
  format: 'pdf',
  accepts: ({ name, bytes }) => isPdf(startOf(bytes), name),
  read: async (file, around) => {
    // Only a PDF pays for its reader.
    const { readPdf } = await import('./read-pdf.ts');
    const media = new Media();
    const read = await readPdf(file.bytes, media, around.progress);
    if (read.kind === 'scanned') return err({ code: 'import.scanned', name: file.name, pages: read.pages });
    return ok({ raw: { ...read.raw, warnings: [...read.raw.warnings, ...media.warnings] }, media: media.files });
  },
};

const isPdf = (start: string, name: string): boolean => /^\s*%PDF-/.test(start) || (/\.pdf$/i.test(name) && start.includes('%PDF-'));

/** Some programs write other bytes before the file's own start; readers look for it in the first kilobyte. */
const startOf = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).toString('latin1');
