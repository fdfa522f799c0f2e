import { mkdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { AppError } from '../../core/error.ts';
import type { AssetId } from '../../core/model/id.ts';
import { recipientDeck } from '../../core/present/copies.ts';
import { secretWords } from '../../core/present/secret-words.ts';
import { err, ok, type Result } from '../../core/result.ts';
import type { Exported, Exporter, ExportTask } from '../exporters/exporter.ts';
import type { Rasterise } from '../exporters/pictures.ts';
import { picturesForOthers } from '../exporters/pictures-for-others.ts';
import { writeAtomically } from './atomic-write.ts';

type Making = Omit<ExportTask, 'fileName'> & { path: string };
export type Exports = {
  /** What the file of that name would be; nothing is written. */
  make(task: Making): Promise<Result<Exported, AppError>>;
  /** Puts the result at the path in one step or not at all; what stands beside the file is written before it. */
  write(task: Making): Promise<Result<void, AppError>>;
};

type Tools = {
  rasterise: Rasterise;
  /** Lets print windows find pictures that no project holds. */
  lend: (media: ReadonlyMap<AssetId, Uint8Array>) => { projectId: string; takeBack: () => void };
};

/** Picks the exporter by the file's ending, and gives it the deck as this copy may have it. */
export function exportsWith(exporters: readonly Exporter[], { rasterise, lend }: Tools): Exports {
  const make: Exports['make'] = async ({ path, deck, ...task }) => {
    const fileName = basename(path);
    const exporter = exporters.find(({ ending }) => ending === extname(path).toLowerCase());
    if (!exporter) return err({ code: 'export.unsupported', name: fileName });
    if (task.options.copy === 'presenter') return exporter.write({ ...task, deck, fileName });
    if (exporter.presenterOnly) return err({ code: 'export.presenter-only', name: fileName });
    return forOthers(exporter, { ...task, deck, fileName });
  };
  const forOthers = async (exporter: Exporter, task: ExportTask): Promise<Result<Exported, AppError>> => {
    const { fileName, signal } = task;
    try {
      const { deck, media } = await picturesForOthers({ ...task, deck: recipientDeck(task.deck), drawingsStay: exporter.draws ?? false }, rasterise);
      const { projectId, takeBack } = lend(media);
      const bare = { deck, projectId, report: undefined, picture: (asset: AssetId) => media.get(asset), secrets: secretWords(task.deck) };
      return await exporter.write({ ...task, ...bare }).finally(takeBack);
    } catch (error) {
      if (signal.aborted) return err({ code: 'export.cancelled', name: fileName });
      return err({ code: 'export.failed', name: fileName, reason: error instanceof Error ? error.message : String(error) });
    }
  };
  const write: Exports['write'] = async (task) => {
    const made = await make(task);
    if (!made.ok) return made;
    return task.signal.aborted ? err({ code: 'export.cancelled', name: basename(task.path) }) : writeExported(task.path, made.value, task.signal);
  };
  return { make, write };
}

/** Writes the files; where one fails, or it is cancelled between them, those that were not there before are taken away again. */
export async function writeExported(path: string, exported: Exported, signal?: AbortSignal): Promise<Result<void, AppError>> {
  if (exported instanceof Uint8Array) return writeAtomically(path, exported);
  const anew: string[] = [];
  const files = [...exported.beside, ...(exported.main ? [[basename(path), exported.main] as const] : [])];
  for (const [name, bytes] of files) {
    const place = join(dirname(path), name);
    const folder = dirname(place);
    for (const one of [folder, place]) if (one !== dirname(path) && !(await stat(one).catch(() => null))) anew.push(one);
    await mkdir(folder, { recursive: folder !== dirname(path) }).catch(() => undefined);
    const cancelled = signal?.aborted ? err({ code: 'export.cancelled' as const, name: basename(path) }) : null;
    const written = cancelled ?? (await writeAtomically(place, bytes));
    if (written.ok) continue;
    for (const one of anew.reverse()) await rm(one, { recursive: true, force: true }).catch(() => undefined);
    return written;
  }
  return ok(undefined);
}
