import type { AppError } from '../../core/error.ts';
import { err, type Result } from '../../core/result.ts';
import { markdownDeckImporter } from './decks/importer.ts';
import { ImportFailure } from './failure.ts';
import { foreignFormat, isEncryptedOffice } from './foreign-format.ts';
import { htmlImporter } from './html/importer.ts';
import type { Imported, Importer, SourceFile, Surroundings } from './importer.ts';
import { limits } from './limits.ts';
import { markdownImporter } from './markdown/importer.ts';
import { openDocumentImporter } from './opendocument/importer.ts';
import { pdfImporter } from './pdf/importer.ts';
import { plainTextImporter } from './plain-text.ts';
import { powerpointImporter } from './powerpoint/importer.ts';
import { rtfImporter } from './rtf/importer.ts';
import { wordImporter } from './word/importer.ts';

// The first that accepts a file reads it: formats known by their content first, plain text last.
const importers: readonly Importer[] = [
  wordImporter,
  powerpointImporter,
  openDocumentImporter,
  rtfImporter,
  pdfImporter,
  htmlImporter,
  markdownDeckImporter,
  markdownImporter,
  plainTextImporter,
];

/** Reads a report in whatever format its content and then its name say it is. */
export async function importReport(file: SourceFile, around: Surroundings): Promise<Result<Imported, AppError>> {
  const { name, bytes } = file;
  if (bytes.length === 0) return err({ code: 'import.empty', name });
  if (isEncryptedOffice(file)) return err({ code: 'import.encrypted', name });
  const importer = importers.find((candidate) => candidate.accepts(file));
  if (!importer) return err({ code: 'import.unsupported', name, format: foreignFormat(file) ?? '' });
  const megabytes = bytes.length / 2 ** 20;
  const limit = isText(importer) ? limits.textMegabytes : limits.fileMegabytes;
  if (megabytes > limit) return err({ code: 'import.too-large', name, megabytes: Math.ceil(megabytes), limit });
  try {
    return await importer.read(file, around);
  } catch (error) {
    if (error instanceof ImportFailure) return err({ ...error.problem, name } as AppError);
    // A parser that gives up on a hostile file must not take the app with it.
    return err({ code: 'import.failed', name, reason: error instanceof Error ? error.message : String(error) });
  }
}

/** Text of this size is no report; other formats may hold large pictures. */
const isText = (importer: Importer) => importer === markdownDeckImporter || importer === markdownImporter || importer === plainTextImporter;
