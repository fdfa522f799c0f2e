import type { AppError } from '../../core/error.ts';
import { err, type Result } from '../../core/result.ts';
import { ImportFailure } from './failure.ts';
import { foreignFormat, isEncryptedOffice } from './foreign-format.ts';
import type { Imported, Importer, SourceFile, Surroundings } from './importer.ts';
import { limits } from './limits.ts';
import { plainTextImporter } from './plain-text.ts';

type Reader = {
  /** By a look at the file's first bytes: false only where the importer would refuse the file anyway. */
  may: (start: string, name: string) => boolean;
  /** Loaded only then: the readers together are most of the program, and a report needs one of them. */
  load: () => Promise<Importer>;
};

const always = () => true;
const isZip = (start: string) => start.startsWith('PK');
const isZipOrCompound = (start: string) => isZip(start) || start.startsWith('\xd0\xcf\x11\xe0');
const isRtf = (start: string) => start.includes('{\\rtf');
const isPdf = (start: string, name: string) => start.includes('%PDF') || /\.pdf$/i.test(name);
const isMarkup = (start: string, name: string) => /^(?:\xef\xbb\xbf)?\s*(?:<|[\w-]+:)/.test(start) || /\.(?:html?|xhtml|xht|mht|mhtml)$/i.test(name);

// The first that accepts a file reads it: formats known by their content first, plain text last.
const readers: readonly Reader[] = [
  { may: isZipOrCompound, load: async () => (await import('./word/importer.ts')).wordImporter },
  { may: isZipOrCompound, load: async () => (await import('./powerpoint/importer.ts')).powerpointImporter },
  { may: isZip, load: async () => (await import('./opendocument-slides/importer.ts')).openPresentationImporter },
  { may: (start, name) => isZip(start) || isMarkup(start, name), load: async () => (await import('./opendocument/importer.ts')).openDocumentImporter },
  { may: isRtf, load: async () => (await import('./rtf/importer.ts')).rtfImporter },
  { may: isPdf, load: async () => (await import('./pdf/importer.ts')).pdfImporter },
  { may: isMarkup, load: async () => (await import('./html/importer.ts')).htmlImporter },
  { may: always, load: async () => (await import('./decks/importer.ts')).markdownDeckImporter },
  { may: always, load: async () => (await import('./markdown/importer.ts')).markdownImporter },
  { may: always, load: async () => plainTextImporter },
];

async function importerFor(file: SourceFile): Promise<Importer | null> {
  const start = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, Math.min(file.bytes.byteLength, 4096)).toString('latin1');
  for (const { may, load } of readers) {
    if (!may(start, file.name)) continue;
    const importer = await load();
    if (importer.accepts(file)) return importer;
  }
  return null;
}

/** Reads a report in whatever format its content and then its name say it is. */
export async function importReport(file: SourceFile, around: Surroundings): Promise<Result<Imported, AppError>> {
  const { name, bytes } = file;
  if (bytes.length === 0) return err({ code: 'import.empty', name });
  if (isEncryptedOffice(file)) return err({ code: 'import.encrypted', name });
  const importer = await importerFor(file);
  if (!importer) return err({ code: 'import.unsupported', name, format: foreignFormat(file) ?? '' });
  const megabytes = bytes.length / 2 ** 20;
  const limit = isText(importer) ? limits.textMegabytes : limits.fileMegabytes;
  if (megabytes > limit) return err({ code: 'import.too-large', name, megabytes: Math.ceil(megabytes), limit });
  try {
    return await importer.read(file, around);
  } catch (error) {
    if (error instanceof ImportFailure) return err({ ...error.problem, name } as AppError);
    // Too deep for a parser that goes down into each level.
    if (error instanceof RangeError && /call stack/.test(error.message))
      return err({ code: 'import.too-complex', name, what: 'nesting', limit: limits.nesting });
    // A parser that gives up on a hostile file must not take the app with it.
    return err({ code: 'import.failed', name, reason: error instanceof Error ? error.message : String(error) });
  }
}

/** Text of this size is no report; other formats may hold large pictures. */
const isText = ({ format }: Importer) => format === 'markdown' || format === 'text';
