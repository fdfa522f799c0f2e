import { readFile, stat } from 'node:fs/promises';
import * as z from 'zod';
import { sha256Of } from './source-file.ts';

/** How a file was when it was last read or written by us. The time alone does not tell: sync programs and copies change it. */
export const FileStamp = z.object({ size: z.number(), modified: z.number(), sha256: z.string() });
export type FileStamp = z.infer<typeof FileStamp>;

export type FileState = 'same' | 'changed' | 'removed' | 'unreachable';

export async function stampOf(path: string, bytes: Uint8Array): Promise<FileStamp> {
  const { mtimeMs } = await stat(path);
  return { size: bytes.length, modified: mtimeMs, sha256: sha256Of(bytes) };
}

/** Whether somebody else has been at the file: `removed` where its folder is there without it, `unreachable` where not even that is. */
export async function stateOf(path: string, folder: string, stamp: FileStamp): Promise<FileState> {
  try {
    const { size, mtimeMs } = await stat(path);
    if (size === stamp.size && mtimeMs === stamp.modified) return 'same';
    return size === stamp.size && sha256Of(await readFile(path)) === stamp.sha256 ? 'same' : 'changed';
  } catch {
    return stat(folder).then(
      () => 'removed',
      () => 'unreachable',
    );
  }
}
