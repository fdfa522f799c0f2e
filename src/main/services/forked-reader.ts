import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { limits } from '../importers/limits.ts';
import { type ReaderProcess, relay } from './reader-process.ts';
import type { FromReader } from './reading.ts';

/** Starts a Node process that reads: without an environment, and allowed to read the program's own folder and nothing else. */
export async function forkReader(script: string): Promise<ReaderProcess> {
  const child = fork(script, [], { execArgv: flagsFor(dirname(script)), env: {}, serialization: 'advanced', stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  let said = '';
  child.stderr?.on('data', (data) => {
    said = `${said}${data}`.slice(-4000);
  });
  const { listen, message, ended } = relay();
  child.on('message', (told) => message(told as FromReader));
  child.once('close', () => ended({ outOfMemory: said.includes('heap out of memory') }));
  return {
    listen,
    // A reader that has ended meanwhile says so in another way.
    send: (task) => child.send(task, () => undefined),
    memory: () => (child.pid === undefined ? 0 : residentBytes(child.pid)),
    end: () => child.kill('SIGKILL'),
  };
}

function flagsFor(folder: string): string[] {
  // Node 20 has the permission model under its older name.
  const permission = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission';
  // Room for a whole report's short-lived objects saves most of the garbage collection.
  return [permission, `--allow-fs-read=${folder}/`, '--no-warnings', `--max-old-space-size=${limits.memoryMegabytes}`, '--max-semi-space-size=32'];
}

/** Linux tells; elsewhere the limit of the heap has to do. */
function residentBytes(pid: number): number {
  if (process.platform !== 'linux') return 0;
  try {
    const [, pages = '0'] = readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ');
    return Number(pages) * 4096;
  } catch {
    return 0;
  }
}
