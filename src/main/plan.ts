import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AppError } from '../core/error.ts';
import type { Deck } from '../core/model/deck.ts';
import type { AssetId } from '../core/model/id.ts';
import type { Report } from '../core/model/report.ts';
import { type Cut, cutDeck } from '../core/planner/budget/cut-to-time.ts';
import { ledgerOf } from '../core/planner/ledger.ts';
import { planJson } from '../core/planner/plan-json.ts';
import { ok, type Result } from '../core/result.ts';
import type { PrintJob } from '../shared/views.ts';
import { wordsFor } from '../shared/words/words.ts';
import { slidesJob } from './exporters/print-pages.ts';
import { forkReader } from './services/forked-reader.ts';
import { readerApart } from './services/import-runner.ts';

// `lectern plan`: needs no Electron, so that it starts in the time Node needs.

/** A report with its deck cut as asked for, read in this very process: for measuring. */
export async function planOf(path: string, cut: Cut): Promise<Result<{ report: Report; deck: Deck }, AppError>> {
  const { openReport } = await import('./services/open-report.ts');
  const opened = await openReport(path);
  if (!opened.ok) return opened;
  const { report, deck } = opened.value;
  return ok({ report, deck: cutDeck(deck, report, cut) });
}

/** The pages that a report's slides are printed from, with their pictures as they are: for measuring. */
export async function pagesOf(path: string): Promise<{ job: PrintJob; media: Map<AssetId, Uint8Array>; count: number }> {
  const { openReport } = await import('./services/open-report.ts');
  const opened = await openReport(path);
  if (!opened.ok) throw new Error(opened.error.code);
  const { deck, media } = opened.value;
  return { job: await slidesJob(deck, 'job'), media, count: deck.slides.length };
}

/**
 * Prints the plan of each report as one JSON object a line; `reports` are lists of files, each list one report in order.
 * Returns the exit code: 1 where a report cannot be read.
 */
export async function printPlans(reports: readonly (readonly string[])[], cut: Cut, locale: string): Promise<number> {
  const words = wordsFor(locale);
  const reader = readerApart({ start: () => forkReader(fileURLToPath(new URL('import-worker.js', import.meta.url))), serves: 'many' });
  reader.prepare();
  let code = 0;
  for (const paths of reports) {
    const read = await reader.read({ paths, known: [], progress: () => undefined });
    if (!read.ok) process.stderr.write(`lectern: ${words.error(read.error)}\n`);
    if (!read.ok || read.value.kind === 'known') {
      code = 1;
      continue;
    }
    const { report, deck: whole } = read.value.opened;
    const deck = cutDeck(whole, report, cut);
    const plan = planJson(report, deck, ledgerOf(report, deck), words.warning);
    process.stdout.write(`${JSON.stringify(reports.length > 1 ? { file: basename(paths[0] ?? ''), ...plan } : plan)}\n`);
  }
  reader.dispose();
  return code;
}
