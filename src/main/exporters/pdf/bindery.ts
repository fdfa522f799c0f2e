import { Worker } from 'node:worker_threads';
import { deferred } from '../../deferred.ts';
import type { Binding } from './binder.ts';

/** A binder in a thread of its own, which binds one part while the next is printed. */
export type Bindery = {
  begin(language: string): void;
  add(printed: Uint8Array, groups: readonly number[] | null): void;
  /** The whole file; fails where a part could not be bound, with a Leak where it has one of the secret words. */
  finish(rest: Binding, secrets: readonly string[]): Promise<Uint8Array>;
  close(): void;
};

export type ToBindery =
  | { kind: 'begin'; language: string }
  | { kind: 'add'; printed: Uint8Array; groups: readonly number[] | null }
  | { kind: 'finish'; rest: Binding; secrets: readonly string[] };
export type FromBindery = { kind: 'bound'; file: Uint8Array } | { kind: 'leaked'; word: string } | { kind: 'failed'; reason: string };

/** A word is in the file that must not be. */
export class Leak extends Error {
  readonly word: string;
  constructor(word: string) {
    super(`the file has the word ${word}`);
    this.word = word;
  }
}

/** Starts the thread. Its many small objects die young: with little room for the young they would be looked at again and again. */
export function openBindery(script: string): Bindery {
  const worker = new Worker(script, { resourceLimits: { maxYoungGenerationSizeMb: 64 } });
  const bound = deferred<Uint8Array>();
  bound.promise.catch(() => undefined); // told to whoever waits for the file
  worker.on('message', (message: FromBindery) => {
    if (message.kind === 'bound') bound.resolve(message.file);
    else bound.reject(message.kind === 'leaked' ? new Leak(message.word) : new Error(message.reason));
  });
  worker.on('error', bound.reject);
  worker.on('exit', () => bound.reject(new Error('the binder has ended')));
  const send = (message: ToBindery) => worker.postMessage(message);
  return {
    begin: (language) => send({ kind: 'begin', language }),
    add: (printed, groups) => send({ kind: 'add', printed, groups }),
    finish: (rest, secrets) => {
      send({ kind: 'finish', rest, secrets });
      return bound.promise;
    },
    close: () => void worker.terminate(),
  };
}
