import type { Report } from '../core/model/report.ts';
import type { Cut } from '../core/planner/budget/cut-to-time.ts';
import { ok } from '../core/result.ts';
import type { FileBytes, FromReader, ToReader } from './services/reading.ts';

// The process that reads reports for the app: apart, so that a huge or hostile file takes nothing with it. It gets the
// files' bytes and has no need to open any itself. Started by Electron, or by Node where there is no Electron.

const { parentPort } = process as { parentPort?: Electron.ParentPort };
const tell = (message: FromReader) => (parentPort ? parentPort.postMessage(message) : process.send?.(message));
if (parentPort) parentPort.on('message', ({ data }: { data: ToReader }) => take(data));
else {
  process.on('message', (message) => take(message as ToReader));
  process.on('disconnect', () => process.exit());
}

// Loaded while the files are still on their way.
const readers = import('./services/open-report.ts');

const asked = new Map<number, (bytes: Uint8Array | null) => void>();
let questions = 0;

function take(message: ToReader): void {
  if (message.kind === 'read') void read(message.files);
  else if (message.kind === 'plan') void plan(message.reports, message.cut);
  else {
    asked.get(message.id)?.(message.bytes);
    asked.delete(message.id);
  }
}

async function plan(reports: readonly Report[], { minutes, pace }: Cut): Promise<void> {
  const { planDeck } = await import('../core/planner/plan.ts');
  tell({ kind: 'planned', decks: reports.map((report) => planDeck(report, { minutes, pace })) });
}

const beside = (file: number) => (path: string) =>
  new Promise<Uint8Array | null>((resolve) => {
    const id = ++questions;
    asked.set(id, resolve);
    tell({ kind: 'beside', id, file, path });
  });

// Told at most so often, in milliseconds.
const pace = 100;

async function read(files: readonly FileBytes[]): Promise<void> {
  const { reportOf } = await readers;
  let [last, told] = ['', 0];
  const result = await reportOf(files, {
    besides: beside,
    progress: (stage, done) => {
      const now = Date.now();
      if (stage === last && now - told < pace) return;
      [last, told] = [stage, now];
      tell({ kind: 'progress', stage, done: Math.min(1, Math.max(0, done)) });
    },
  });
  tell({ kind: 'done', result: result.ok ? ok(result.value) : result });
}
