import { planDeck } from '../../core/planner/plan.ts';
import { reportOf } from './open-report.ts';
import { type ReaderProcess, relay } from './reader-process.ts';

/** A reader for tests: no process of its own, but as one is spoken to. */
export function readerHere(): ReaderProcess {
  const { listen, message } = relay();
  return {
    listen,
    send: async (task) => {
      if (task.kind === 'plan') message({ kind: 'planned', decks: task.reports.map((report) => planDeck(report, task.cut)) });
      if (task.kind !== 'read') return;
      const around = { besides: () => async () => null, progress: () => undefined };
      message({ kind: 'done', result: await reportOf(task.files, around) });
    },
    memory: () => 0,
    end: () => undefined,
  };
}
