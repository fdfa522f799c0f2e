import type { AppError } from '../../../core/error.ts';
import { err, ok, type Result } from '../../../core/result.ts';
import { ImportFailure } from '../failure.ts';
import type { Imported, Importer, SourceFile, Surroundings } from '../importer.ts';
import { isEncryptedPackage, officeKind } from '../ooxml/kind.ts';
import { coreProperties } from '../ooxml/properties.ts';
import { openArchive } from '../package/archive.ts';
import { omissionWarnings } from '../rich/omissions.ts';
import { titleThatStands } from '../rich/properties.ts';
import { openWord } from './open.ts';
import { settle } from './settle.ts';

/** Word's .docx, .docm and .dotx, in both editions of ECMA-376. */
export const wordImporter: Importer = {
  format: 'word',
  accepts: ({ bytes }) => officeKind(bytes) === 'word' || isEncryptedPackage(bytes),
  read: async (file, around) => readWord(file, around),
};

function readWord({ name, bytes }: SourceFile, { progress }: Surroundings): Result<Imported, AppError> {
  if (isEncryptedPackage(bytes)) throw new ImportFailure({ code: 'import.encrypted' });
  const archive = openArchive(bytes, 'Word');
  const { drafts, reading, comments } = openWord(archive);
  progress(0.7);
  const said = coreProperties(archive);
  const { title, blocks } = settle(drafts, said.title);
  if (blocks.length === 0) return err({ code: 'import.empty', name });
  const { media, changes, hidden } = reading;
  const warnings = [...omissionWarnings({ changes, comments, hidden }), ...reading.warnings.values(), ...media.warnings];
  progress(1);
  return ok({
    raw: {
      format: 'word',
      title: title === said.title ? titleThatStands(title, blocks) : title,
      language: languageOf(reading.languages, said.language),
      author: said.author,
      date: said.date,
      blocks,
      warnings,
    },
    media: media.files,
  });
}

/** The language that most of the text is marked as, else what the properties say; core doubts both. */
function languageOf(letters: ReadonlyMap<string, number>, said: string): string {
  const byLanguage = new Map<string, number>();
  for (const [tag, count] of letters) {
    const language = /^[a-z]{2,3}(?![a-z])/i.exec(tag)?.[0].toLowerCase() ?? '';
    byLanguage.set(language, (byLanguage.get(language) ?? 0) + count);
  }
  const all = [...byLanguage.values()].reduce((sum, count) => sum + count, 0);
  const [most, count] = [...byLanguage].reduce((best, other) => (other[1] > best[1] ? other : best), ['', 0] as const);
  if (most !== '' && count * 2 > all) return most;
  return said;
}
