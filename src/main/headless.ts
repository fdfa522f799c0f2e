import { writeSync } from 'node:fs';
import { app } from 'electron';
import type { AssetId } from '../core/model/id.ts';
import { wordsFor } from '../shared/words/words.ts';
import { built } from './electron/built.ts';
import { jobOf, jobReady, measurePages } from './electron/printer.ts';
import { serveApp } from './electron/protocol.ts';
import { startReader } from './electron/reader-process.ts';
import { lockSession } from './electron/security.ts';
import { answerCalls } from './ipc.ts';
import { type JobRequest, runJob } from './job.ts';
import type { Exports } from './services/exports.ts';
import { readerApart } from './services/import-runner.ts';

/** Carries out one request without a window or a display, and exits: 0 when done, 1 with a sentence on stderr. */
export function startHeadless(request: JobRequest, exports: Exports, shop: { ready(): void }): void {
  app.disableHardwareAcceleration();
  app.on('window-all-closed', () => undefined); // the print window closing does not end the job
  app.whenReady().then(async () => {
    let media = new Map<AssetId, Uint8Array>();
    lockSession();
    serveApp(built('renderer'), { media: (_project, asset) => media.get(asset), recent: async () => null });
    answerCalls({
      'print.job': (_input, from) => jobOf(from.id),
      'print.ready': (done, from) => jobReady(from.id, done),
    });
    const serve = (pictures: typeof media) => {
      media = pictures;
    };
    if (request.kind === 'export' && request.output.toLowerCase().endsWith('.pdf')) shop.ready();
    const reader = readerApart({ start: startReader, serves: 'once' });
    const words = wordsFor(app.getLocale());
    const result = await runJob(request, { readReport: reader.read, exports, measurePages, serve, words });
    const wrong = result.ok ? result.value.unmended : words.error(result.error);
    if (result.ok && result.value.output !== '') writeSync(1, `${result.value.output}\n`);
    if (wrong !== null) writeSync(2, `lectern: ${wrong}\n`);
    app.exit(wrong === null ? 0 : 1);
  });
}
