import type { AppError } from '../../core/error.ts';
import type { Deck } from '../../core/model/deck.ts';
import type { Result } from '../../core/result.ts';

/** Turns a deck into the bytes of one format. The file is written by the caller, atomically and only when all is well. */
export type Exporter = {
  /** The file ending, with its dot. */
  ending: string;
  write(task: ExportTask): Promise<Result<Uint8Array, AppError>>;
};

export type ExportTask = { deck: Deck; projectId: string; fileName: string; signal: AbortSignal };

/** How slides become pages; given by the part of the app that owns windows. */
export type PrintPdf = (task: { deck: Deck; projectId: string; signal: AbortSignal }) => Promise<Uint8Array | { aborted: true }>;
