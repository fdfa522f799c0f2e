import { parentPort, workerData } from 'node:worker_threads';
import type { AppError } from '../core/error.ts';
import { ok, type Result } from '../core/result.ts';
import type { Reading, Task } from './services/import-runner.ts';
import { readSource, sha256Of } from './services/source-file.ts';

// Reads one report away from the app's own thread, so that a huge or hostile file can be given up on.

async function read({ path, known }: Task): Promise<Result<Reading, AppError>> {
  const bytes = await readSource(path);
  if (!bytes.ok) return bytes;
  const sha256 = sha256Of(bytes.value);
  if (known.includes(sha256)) return ok({ kind: 'known', sha256 });
  // Loaded only for a report that has to be parsed.
  const { reportOf } = await import('./services/open-report.ts');
  const opened = await reportOf(path, bytes.value, sha256);
  return opened.ok ? ok({ kind: 'new', opened: opened.value }) : opened;
}

read(workerData as Task).then((result) => parentPort?.postMessage(result));
