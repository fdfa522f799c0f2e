import type { AppError } from '../../core/error.ts';
import type { ExportOptions } from '../../core/export/options.ts';
import type { Deck } from '../../core/model/deck.ts';
import type { AssetId } from '../../core/model/id.ts';
import type { Report } from '../../core/model/report.ts';
import type { Result } from '../../core/result.ts';

/** Turns a deck into the files of one format. They are written by the caller, atomically and only when all is well. */
export type Exporter = {
  /** The file ending, with its dot. */
  ending: string;
  /** Its files are never for others: nothing would be left of them. */
  presenterOnly?: true;
  /** Drawings go into its files as they look, not as they are stored. */
  draws?: true;
  write(task: ExportTask): Promise<Result<Exported, AppError>>;
};

export type ExportTask = {
  /** A recipient's copy has lost all that only its presenter may know before it comes here. */
  deck: Deck;
  projectId: string;
  /** The deck's report, where it is known; a recipient gets nothing of it. */
  report?: Report | undefined;
  fileName: string;
  /** The bytes of a picture; undefined where it is missing. */
  picture: (asset: AssetId) => Uint8Array | undefined;
  /** How far it is, from 0 to 1. */
  progress: (done: number) => void;
  signal: AbortSignal;
  options: ExportOptions;
  /** Words that must not be in the file: what only the presenter may know, where this is a recipient's copy. */
  secrets?: readonly string[];
};

/** One file, or one with others beside it, by their paths from its folder; null where only those are written. */
export type Exported = Uint8Array | { main: Uint8Array | null; beside: ReadonlyMap<string, Uint8Array> };
