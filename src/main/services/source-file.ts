import { createHash } from 'node:crypto';
import { open, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import type { AppError } from '../../core/error.ts';
import { err, ok, type Result } from '../../core/result.ts';

/** Bytes above which a report is not read at all; formats may set lower limits of their own. */
const largestReport = 512 * 1024 * 1024;
const largestPicture = 64 * 1024 * 1024;

/** Reads a whole file, or says why not. */
export async function readSource(path: string): Promise<Result<Uint8Array, AppError>> {
  const name = basename(path);
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await regular(file);
      if (size > largestReport) return err({ code: 'import.too-large', name, megabytes: Math.round(size / 2 ** 20), limit: largestReport / 2 ** 20 });
      return ok(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    return err(readError(error, name));
  }
}

async function regular(file: { stat(): Promise<{ size: number; isFile(): boolean; isDirectory(): boolean }> }) {
  const info = await file.stat();
  if (info.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  if (!info.isFile()) throw Object.assign(new Error('not a regular file'), { code: 'ENOTREG' });
  return info;
}

function readError(error: unknown, name: string): AppError {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'file.missing', name };
  if (code === 'EISDIR') return { code: 'file.folder', name };
  if (code === 'EACCES' || code === 'EPERM') return { code: 'file.permission', name };
  return { code: 'file.unreadable', name, reason: code };
}

/** Reads pictures beside a report: only inside the report's own folder, links resolved; null for everything else. */
export function readBeside(report: string): (relative: string) => Promise<Uint8Array | null> {
  return async (relative) => {
    try {
      const folder = await realpath(dirname(report));
      const path = await realpath(join(folder, relative));
      if (!path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null;
      const info = await stat(path);
      return info.isFile() && info.size <= largestPicture ? await readFile(path) : null;
    } catch {
      return null;
    }
  };
}

/** In hex: what tells one report from another, whatever their names. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Of a report of several files: of their hashes in order. Of a single file it is its own. */
export const sha256OfAll = (hashes: readonly string[]): string => (hashes.length === 1 ? hashes.join('') : sha256Of(Buffer.from(hashes.join(''))));
