import { basename } from 'node:path';
import { type Cut, cutDeck } from '../core/planner/budget/cut-to-time.ts';
import { ledgerOf } from '../core/planner/ledger.ts';
import { planJson } from '../core/planner/plan-json.ts';
import { wordsFor } from '../shared/words/words.ts';
import { openReport } from './services/open-report.ts';

// `lectern plan`: needs no Electron, so that it starts in the time Node needs.

/** Prints the plan of each report as one JSON object a line. Returns the exit code: 1 where a report cannot be read. */
export async function printPlans(paths: readonly string[], cut: Cut, locale: string): Promise<number> {
  const words = wordsFor(locale);
  let code = 0;
  for (const path of paths) {
    const opened = await openReport(path);
    if (!opened.ok) {
      process.stderr.write(`lectern: ${words.error(opened.error)}\n`);
      code = 1;
      continue;
    }
    const { report } = opened.value;
    const deck = cutDeck(opened.value.deck, report, cut);
    const plan = planJson(report, deck, ledgerOf(report, deck), words.warning);
    process.stdout.write(`${JSON.stringify(paths.length > 1 ? { file: basename(path), ...plan } : plan)}\n`);
  }
  return code;
}
