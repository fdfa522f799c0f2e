import { open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { AppError } from '../../core/error.ts';
import { err, ok, type Result } from '../../core/result.ts';

/**
 * Writes a file so that at any moment either the old or the new one is there, whole: a temporary file beside it,
 * synced, then renamed, then the folder synced. On failure the old file is untouched and nothing is left behind.
 */
export async function writeAtomically(path: string, bytes: Uint8Array): Promise<Result<void, AppError>> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}-${counter++}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    await syncFolder(dirname(path));
    return ok(undefined);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return err(saveError(error, basename(path)));
  }
}

let counter = 0;

/** What processes that were killed while they wrote this file left beside it; for the one that has the file to itself. */
export async function sweepBeside(path: string): Promise<void> {
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => []);
  const left = names.filter((name) => name.startsWith(`.${basename(path)}.`) && /\.\d+-\d+\.tmp$/.test(name));
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true }).catch(() => undefined)));
}

/** Only then a power cut cannot take the new name back. Windows has no way to, and needs none. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

function saveError(error: unknown, name: string): AppError {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return { code: 'save.permission', name };
  if (code === 'ENOSPC' || code === 'EDQUOT') return { code: 'save.full', name };
  if (code === 'ENOENT') return { code: 'save.folder', name };
  return { code: 'save.failed', name, reason: code || String(error) };
}
