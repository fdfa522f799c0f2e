import { parentPort } from 'node:worker_threads';
import { type Binder, binder } from './exporters/pdf/binder.ts';
import type { FromBindery, ToBindery } from './exporters/pdf/bindery.ts';

// The thread that binds printed pages into one file.

let current: Binder | null = null;
let broken = false;

parentPort?.on('message', async (message: ToBindery) => {
  if (broken) return;
  try {
    if (message.kind === 'begin') current = binder(message.language);
    else if (message.kind === 'add') current?.add(message.printed, message.groups);
    else if (current) {
      const file = current.finish(message.rest);
      const word = message.secrets.length === 0 ? null : await (await import('./exporters/pdf/read-again.ts')).foundIn(file, message.secrets);
      answer(word === null ? { kind: 'bound', file } : { kind: 'leaked', word });
    }
  } catch (error) {
    broken = true;
    answer({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
});

/** The file goes over without being copied. */
function answer(message: FromBindery): void {
  const buffer = message.kind === 'bound' ? message.file.buffer : null;
  parentPort?.postMessage(message, buffer instanceof ArrayBuffer ? [buffer] : []);
}
