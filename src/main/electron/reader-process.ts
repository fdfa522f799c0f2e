import { app, utilityProcess } from 'electron';
import { type ReaderProcess, relay } from '../services/reader-process.ts';
import type { FromReader } from '../services/reading.ts';
import { built } from './built.ts';

/** Starts a utility process that reads, without this program's environment, arguments or terminal. Waits until the app is ready. */
export async function startReader(): Promise<ReaderProcess> {
  await app.whenReady();
  const process = utilityProcess.fork(built('main', 'import-worker.js'), [], {
    serviceName: 'Lectern Reader',
    stdio: 'ignore',
    // Electron passes its own environment on where this one is empty.
    env: { LECTERN_READER: '1' },
  });
  const { listen, message, ended } = relay();
  process.on('message', (said: FromReader) => message(said));
  process.once('exit', () => ended({ outOfMemory: false }));
  return {
    listen,
    send: (said) => process.postMessage(said),
    memory: () => (app.getAppMetrics().find(({ pid }) => pid === process.pid)?.memory.workingSetSize ?? 0) * 1024,
    end: () => process.kill(),
  };
}
