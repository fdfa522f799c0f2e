import type { AppError } from '../core/error.ts';
import type { Failure } from '../shared/views.ts';
import type { Words } from '../shared/words/words.ts';

/** What went wrong, as a window says it. */
export const failure = (error: AppError, words: Words): { ok: false; error: Failure } => ({
  ok: false,
  error: { code: error.code, message: words.error(error) },
});
