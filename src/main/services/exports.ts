import { mkdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { AppError } from '../../core/error.ts';
import { recipientDeck } from '../../core/present/copies.ts';
import { err, ok, type Result } from '../../core/result.ts';
import type { Exported, Exporter, ExportTask } from '../exporters/exporter.ts';
import { writeAtomically } from './atomic-write.ts';

export type ExportDeck = (task: Omit<ExportTask, 'fileName'> & { path: string }) => Promise<Result<void, AppError>>;

/**
 * Picks the exporter by the file's ending, gives it the deck as this copy may have it, and puts its result at the path in one
 * step or not at all. What stands beside the file is written before it.
 */
export function exportWith(exporters: readonly Exporter[]): ExportDeck {
  return async ({ path, deck, ...task }) => {
    const fileName = basename(path);
    const exporter = exporters.find(({ ending }) => ending === extname(path).toLowerCase());
    if (!exporter) return err({ code: 'export.unsupported', name: fileName });
    const made = await exporter.write({ ...task, deck: task.options.copy === 'recipient' ? recipientDeck(deck) : deck, fileName });
    if (!made.ok) return made;
    return task.signal.aborted ? err({ code: 'export.cancelled', name: fileName }) : writeExported(path, made.value);
  };
}

/** Writes the files; where one fails, those that were not there before are taken away again. */
export async function writeExported(path: string, exported: Exported): Promise<Result<void, AppError>> {
  if (exported instanceof Uint8Array) return writeAtomically(path, exported);
  const anew: string[] = [];
  const files = [...exported.beside, ...(exported.main ? [[basename(path), exported.main] as const] : [])];
  for (const [name, bytes] of files) {
    const place = join(dirname(path), name);
    const folder = dirname(place);
    for (const one of [folder, place]) if (one !== dirname(path) && !(await stat(one).catch(() => null))) anew.push(one);
    await mkdir(folder, { recursive: folder !== dirname(path) }).catch(() => undefined);
    const written = await writeAtomically(place, bytes);
    if (written.ok) continue;
    for (const one of anew.reverse()) await rm(one, { recursive: true, force: true }).catch(() => undefined);
    return written;
  }
  return ok(undefined);
}
