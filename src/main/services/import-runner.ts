import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AppError } from '../../core/error.ts';
import { err, type Result } from '../../core/result.ts';
import type { OpenedReport } from './open-report.ts';

const longest = 60_000;
const memoryMegabytes = 1024;

/** What the thread is asked for: the report at `path`, unless its SHA-256 is among the `known` ones. */
export type Task = { path: string; known: readonly string[] };
export type Reading = { kind: 'new'; opened: OpenedReport } | { kind: 'known'; sha256: string };
export type ReadReport = (task: Task) => Promise<Result<Reading, AppError>>;
export type Reader = { read: ReadReport /** Gives up whatever is being read; each of these ends as cancelled. */; cancel: () => void };

/** Opens reports in a thread of their own, `script`, with limits of time and memory; on a breach the thread is ended. */
export function readerApart(script: string): Reader {
  const running = new Set<() => void>();
  const read: ReadReport = (task) => {
    const name = basename(task.path);
    return new Promise((resolve) => {
      const worker = new Worker(script, {
        workerData: task,
        // Room for a whole report's short-lived objects saves most of the garbage collection.
        resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes, maxYoungGenerationSizeMb: 64 },
      });
      const finish = (result: Result<Reading, AppError>) => {
        clearTimeout(timer);
        running.delete(cancel);
        resolve(result);
        void worker.terminate();
      };
      const cancel = () => finish(err({ code: 'import.cancelled', name }));
      const timer = setTimeout(() => finish(err({ code: 'import.too-slow', name, seconds: longest / 1000 })), longest);
      running.add(cancel);
      worker.once('message', (result: Result<Reading, AppError>) => finish(result));
      worker.once('error', (error) => finish(err({ code: 'import.failed', name, reason: error.message })));
      worker.once('exit', () => finish(err({ code: 'import.failed', name, reason: 'the reader stopped' })));
    });
  };
  return {
    read,
    cancel: () => {
      for (const cancel of [...running]) cancel();
    },
  };
}
