import type { FromReader, ToReader } from './reading.ts';

export type Listener = {
  message(message: FromReader): void;
  /** It has ended, by itself or not; `outOfMemory` where it is known to have ended of that. */
  ended(why: { outOfMemory: boolean }): void;
};

/** A process that reads for this one, as `import-worker.ts` does, however it was started. */
export type ReaderProcess = {
  send(message: ToReader): void;
  /** Tells this listener from now on, and none that was given before. */
  listen(listener: Listener): void;
  /** Bytes of memory that it holds now; 0 where nobody knows. */
  memory(): number;
  end(): void;
};

/** Passes on what a process says to the listener of the moment; that it has ended is told also to one that comes later. */
export function relay(): Listener & Pick<ReaderProcess, 'listen'> {
  let listener: Listener | null = null;
  let over: { outOfMemory: boolean } | null = null;
  return {
    message: (message) => listener?.message(message),
    ended: (why) => {
      over = why;
      listener?.ended(why);
    },
    listen: (next) => {
      listener = next;
      if (over) next.ended(over);
    },
  };
}
