import type { AppError } from '../../core/error.ts';
import type { Warning } from '../../core/model/report.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { decode, looksBinary } from './decode.ts';
import type { SourceFile } from './importer.ts';

/** A text file's text, with a warning where its encoding had to be guessed. */
export async function readText({ name, bytes }: SourceFile): Promise<Result<{ text: string; warnings: Warning[] }, AppError>> {
  const { text, encoding, guessed } = await decode(bytes);
  if (looksBinary(text)) return err({ code: 'import.binary', name });
  if (!/\S/.test(text)) return err({ code: 'import.empty', name });
  return ok({ text, warnings: guessed ? [{ code: 'encoding-guessed', at: null, detail: encoding }] : [] });
}
