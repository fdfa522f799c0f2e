import { Worker } from 'node:worker_threads';
import type { Keeper } from './keeper.ts';

// The way to a keeper in another thread: each call is a message and its answer another.

export type ToKeeper = { ask: number; call: keyof Keeper; input: unknown[] };
export type FromKeeper = { ask: number; value: unknown } | { ask: number; error: string };

/** A keeper in a thread, started when it is first needed. Where the thread ends, what was asked of it fails, and `lost` is told. */
export function keeperApart(script: string, lost: () => void): Keeper {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let asked = 0;
  let thread: Worker | null = null;

  const ended = (error: Error) => {
    if (!thread) return;
    thread = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    lost();
  };
  const start = (): Worker => {
    const worker = new Worker(script);
    worker.on('message', (answer: FromKeeper) => {
      const question = waiting.get(answer.ask);
      waiting.delete(answer.ask);
      if ('error' in answer) question?.reject(new Error(answer.error));
      else question?.resolve(answer.value);
      // The program may end while the keeper has nothing to do.
      if (waiting.size === 0) worker.unref();
    });
    worker.on('error', ended);
    worker.on('exit', () => ended(new Error('the keeper has ended')));
    return worker;
  };
  const ask = <K extends keyof Keeper>(call: K, input: Parameters<Keeper[K]>): ReturnType<Keeper[K]> => {
    thread ??= start();
    thread.ref();
    const question: ToKeeper = { ask: ++asked, call, input };
    const answer = new Promise((resolve, reject) => waiting.set(question.ask, { resolve, reject }));
    thread.postMessage(question);
    return answer as ReturnType<Keeper[K]>;
  };

  return {
    holdFile: (...input) => ask('holdFile', input),
    hold: (...input) => ask('hold', input),
    change: (...input) => ask('change', input),
    add: (...input) => ask('add', input),
    write: (...input) => ask('write', input),
    versions: (...input) => ask('versions', input),
    version: (...input) => ask('version', input),
    release: (...input) => ask('release', input),
  };
}
