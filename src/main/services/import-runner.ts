import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AppError } from '../../core/error.ts';
import { err, type Result } from '../../core/result.ts';
import type { OpenedReport } from './open-report.ts';

const longest = 60_000;
const memoryMegabytes = 1024;

export type OpenReport = (path: string) => Promise<Result<OpenedReport, AppError>>;

/** Opens reports in a thread of their own, `script`, with limits of time and memory; on a breach the thread is ended. */
export const openReportApart =
  (script: string): OpenReport =>
  (path) => {
    const name = basename(path);
    return new Promise((resolve) => {
      const worker = new Worker(script, {
        workerData: { path },
        // Room for a whole report's short-lived objects saves most of the garbage collection.
      resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes, maxYoungGenerationSizeMb: 64 },
      });
      const finish = (result: Result<OpenedReport, AppError>) => {
        clearTimeout(timer);
        resolve(result);
        void worker.terminate();
      };
      const timer = setTimeout(() => finish(err({ code: 'import.too-slow', name, seconds: longest / 1000 })), longest);
      worker.once('message', (result: Result<OpenedReport, AppError>) => finish(result));
      worker.once('error', (error) => finish(err({ code: 'import.failed', name, reason: error.message })));
      worker.once('exit', () => finish(err({ code: 'import.failed', name, reason: 'the reader stopped' })));
    });
  };
