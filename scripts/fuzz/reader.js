import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../setup/root.js';

/**
 * The app's reading process, in an empty folder, with the network refused. `read` resolves to what came of a file:
 * { report }, { code, reason } of an error, { hang }, { crash } or { trespass }.
 */
export function readerInACell(seconds) {
  const cell = mkdtempSync(join(tmpdir(), 'lectern-fuzz-'));
  const [work, home] = [join(cell, 'a', 'b', 'work'), join(cell, 'home')];
  for (const folder of [work, home]) mkdirSync(folder, { recursive: true });
  const before = treeOf(cell);
  let child = null;
  let said = '';

  const start = () => {
    said = '';
    child = fork(inRoot('out', 'main', 'import-worker.js'), [], {
      cwd: work,
      env: { HOME: home, TMPDIR: home },
      execArgv: ['--import', pathToFileURL(inRoot('scripts', 'fuzz', 'no-network.js')).href, '--max-old-space-size=1536', '--no-warnings'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    child.stderr.on('data', (data) => {
      said = `${said}${data}`.slice(-4000);
    });
  };

  const read = (name, bytes) => {
    if (!child?.connected) start();
    const own = child;
    return new Promise((resolve) => {
      const finish = (outcome, alive = true) => {
        clearTimeout(timer);
        own.removeAllListeners('message');
        own.removeAllListeners('close');
        if (!alive) {
          own.kill('SIGKILL');
          child = null;
        }
        const after = treeOf(cell);
        resolve(after === before ? outcome : { trespass: `files changed: ${after}` });
      };
      const timer = setTimeout(() => finish({ hang: `over ${seconds} s` }, false), seconds * 1000);
      own.on('close', (code, signal) => finish({ crash: lineOf(said) || `ended with ${signal ?? code}` }, false));
      own.on('message', (message) => {
        if (message.kind === 'network') finish({ trespass: message.what }, false);
        else if (message.kind === 'beside') own.send({ kind: 'beside', id: message.id, bytes: null });
        else if (message.kind === 'done')
          finish(message.result.ok ? { report: message.result.value.report } : { code: message.result.error.code, reason: message.result.error.reason });
      });
      own.send({ kind: 'read', files: [{ name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }] });
    });
  };

  const close = () => {
    child?.removeAllListeners();
    child?.kill('SIGKILL');
    rmSync(cell, { recursive: true, force: true });
  };
  return { read, close };
}

const treeOf = (folder) => readdirSync(folder, { recursive: true }).sort().join('\n');

/** The line of a process' last words that says what happened. */
const lineOf = (said) =>
  said
    .split('\n')
    .find((line) => /Error|FATAL|heap/.test(line))
    ?.trim() ?? '';
