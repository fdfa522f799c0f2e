import { parentPort, workerData } from 'node:worker_threads';
import { openReport } from './services/open-report.ts';

// Reads one report away from the app's own thread, so that a huge or hostile file can be given up on.
const { path } = workerData as { path: string };
openReport(path).then((result) => parentPort?.postMessage(result));
