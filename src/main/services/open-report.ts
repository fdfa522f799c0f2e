import { basename } from 'node:path';
import type { AppError } from '../../core/error.ts';
import type { Deck } from '../../core/model/deck.ts';
import type { AssetId } from '../../core/model/id.ts';
import type { Report } from '../../core/model/report.ts';
import { planDeck } from '../../core/planner/plan.ts';
import { buildReport } from '../../core/report/build.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { importReport } from '../importers/registry.ts';
import { readBeside, readSource, sha256Of } from './source-file.ts';

/** A report as it was read, with the first deck planned from it. */
export type OpenedReport = {
  name: string;
  report: Report;
  deck: Deck;
  original: Uint8Array;
  media: Map<AssetId, Uint8Array>;
};

/** From a path to a planned deck. Knows no window and no process; the caller decides where it runs. */
export async function openReport(path: string): Promise<Result<OpenedReport, AppError>> {
  const bytes = await readSource(path);
  return bytes.ok ? reportOf(path, bytes.value, sha256Of(bytes.value)) : bytes;
}

/** The same for bytes that have been read already. */
export async function reportOf(path: string, original: Uint8Array, sha256: string): Promise<Result<OpenedReport, AppError>> {
  const name = basename(path);
  const imported = await importReport({ name, bytes: original }, { readBeside: readBeside(path), progress: () => undefined });
  if (!imported.ok) return imported;
  const report = buildReport(imported.value.raw, { id: `report-${sha256.slice(0, 16)}`, sha256 });
  if (report.text.trim() === '' && report.assets.length === 0) return err({ code: 'import.empty', name });
  return ok({ name, report, deck: planDeck(report), original, media: imported.value.media });
}
