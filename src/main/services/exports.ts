import { basename, extname } from 'node:path';
import type { AppError } from '../../core/error.ts';
import type { Deck } from '../../core/model/deck.ts';
import { shownDeck } from '../../core/present/shown.ts';
import { err, type Result } from '../../core/result.ts';
import type { Exporter } from '../exporters/exporter.ts';
import { writeAtomically } from './atomic-write.ts';

export type ExportDeck = (task: { deck: Deck; projectId: string; path: string; signal: AbortSignal }) => Promise<Result<void, AppError>>;

/** Picks the exporter by the file's ending, gives it the slides that are shown, and puts its result at the path in one step or not at all. */
export function exportWith(exporters: readonly Exporter[]): ExportDeck {
  return async ({ path, deck, ...task }) => {
    const fileName = basename(path);
    const exporter = exporters.find(({ ending }) => ending === extname(path).toLowerCase());
    if (!exporter) return err({ code: 'export.unsupported', name: fileName });
    const bytes = await exporter.write({ ...task, deck: shownDeck(deck), fileName });
    return bytes.ok ? writeAtomically(path, bytes.value) : bytes;
  };
}
