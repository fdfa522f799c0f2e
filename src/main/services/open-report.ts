import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { AppError } from '../../core/error.ts';
import type { Deck } from '../../core/model/deck.ts';
import type { AssetId } from '../../core/model/id.ts';
import type { Report } from '../../core/model/report.ts';
import { planDeck } from '../../core/planner/plan.ts';
import { buildReport } from '../../core/report/build.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { importReport } from '../importers/registry.ts';
import { readBeside, readSource } from './source-file.ts';

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
  const name = basename(path);
  const bytes = await readSource(path);
  if (!bytes.ok) return bytes;
  const imported = await importReport({ name, bytes: bytes.value }, readBeside(path));
  if (!imported.ok) return imported;
  const sha256 = createHash('sha256').update(bytes.value).digest('hex');
  const report = buildReport(imported.value.raw, { id: `report-${sha256.slice(0, 16)}`, sha256 });
  if (report.text.trim() === '' && report.assets.length === 0) return err({ code: 'import.empty', name });
  return ok({ name, report, deck: planDeck(report), original: bytes.value, media: imported.value.media });
}
