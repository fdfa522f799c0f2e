import type { AppError } from '../../core/error.ts';
import type { AssetId } from '../../core/model/id.ts';
import type { RawDocument } from '../../core/model/raw.ts';
import type { Result } from '../../core/result.ts';

export type SourceFile = { name: string; bytes: Uint8Array };

/** Reads a file in the report's folder or below it; null where there is none. Whoever gives it refuses paths that lead outside. */
export type ReadBeside = (relativePath: string) => Promise<Uint8Array | null>;

/** What a file says, and the bytes of the pictures in it by the ids that its figures name. */
export type Imported = { raw: RawDocument; media: Map<AssetId, Uint8Array> };

/** What a reader may use beside the file's own bytes. */
export type Surroundings = {
  readBeside: ReadBeside;
  /** Told from time to time how much of the file has been read, from 0 to 1. */
  progress: (done: number) => void;
};

/** One file format. Adding a format is one such object and a line in the registry. */
export type Importer = {
  format: string;
  /** Judges by content where the format can be told by it, else by the name. */
  accepts(file: SourceFile): boolean;
  read(file: SourceFile, around: Surroundings): Promise<Result<Imported, AppError>>;
};
