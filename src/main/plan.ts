import { basename } from 'node:path';
import type { AppError } from '../core/error.ts';
import type { Deck } from '../core/model/deck.ts';
import type { Report } from '../core/model/report.ts';
import { type Cut, cutDeck } from '../core/planner/budget/cut-to-time.ts';
import { ledgerOf } from '../core/planner/ledger.ts';
import { planJson } from '../core/planner/plan-json.ts';
import { ok, type Result } from '../core/result.ts';
import { wordsFor } from '../shared/words/words.ts';
import { openReport } from './services/open-report.ts';

// `lectern plan`: needs no Electron, so that it starts in the time Node needs.

/** A report with its deck cut as asked for, or why it cannot be read. */
export async function planOf(path: string, cut: Cut): Promise<Result<{ report: Report; deck: Deck }, AppError>> {
  const opened = await openReport(path);
  if (!opened.ok) return opened;
  const { report, deck } = opened.value;
  return ok({ report, deck: cutDeck(deck, report, cut) });
}

/** Prints the plan of each report as one JSON object a line. Returns the exit code: 1 where a report cannot be read. */
export async function printPlans(paths: readonly string[], cut: Cut, locale: string): Promise<number> {
  const words = wordsFor(locale);
  let code = 0;
  for (const path of paths) {
    const planned = await planOf(path, cut);
    if (!planned.ok) {
      process.stderr.write(`lectern: ${words.error(planned.error)}\n`);
      code = 1;
      continue;
    }
    const { report, deck } = planned.value;
    const plan = planJson(report, deck, ledgerOf(report, deck), words.warning);
    process.stdout.write(`${JSON.stringify(paths.length > 1 ? { file: basename(path), ...plan } : plan)}\n`);
  }
  return code;
}
