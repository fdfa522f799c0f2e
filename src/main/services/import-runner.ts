import { basename } from 'node:path';
import type { AppError } from '../../core/error.ts';
import { err, ok, type Result } from '../../core/result.ts';
import type { Stage } from '../../shared/views.ts';
import { limits } from '../importers/limits.ts';
import type { ReaderProcess } from './reader-process.ts';
import type { FileBytes, Planned } from './reading.ts';
import { readBeside, readSource, sha256Of, sha256OfAll } from './source-file.ts';

export type Task = {
  /** The report's files in order. */
  paths: readonly string[];
  /** SHA-256 of reports that need not be read again. */
  known: readonly string[];
  progress: (stage: Stage, done: number) => void;
};

/** A report as it was read, with the bytes of its files. */
export type OpenedReport = Planned & { originals: { name: string; bytes: Uint8Array }[] };
export type Reading = { kind: 'new'; opened: OpenedReport } | { kind: 'known'; sha256: string };
export type ReadReport = (task: Task) => Promise<Result<Reading, AppError>>;

export type Reader = {
  read: ReadReport;
  /** Gives up whatever is being read; each of these ends as cancelled. */
  cancel: () => void;
  /** Starts a process for the next report ahead of time. */
  prepare: () => void;
  /** Ends what is being read and the process that waits, if any. */
  dispose: () => void;
};

type Settings = {
  start: () => Promise<ReaderProcess>;
  /** `once`: a process reads one report and is ended. `many`: it goes on to the next while all is well, which saves its start. */
  serves: 'once' | 'many';
};

// How often the memory of the reader is looked at, in milliseconds. It can grow by a gigabyte in a second.
const watch = 100;

/** Reads reports in processes of their own with limits of time and memory; on a breach the process is ended. */
export function readerApart({ start, serves }: Settings): Reader {
  const running = new Set<() => void>();
  let waiting: Promise<ReaderProcess> | null = null;

  const next = (): Promise<ReaderProcess> => {
    const process = waiting ?? start();
    waiting = null;
    return process;
  };

  const run = async (files: readonly FileBytes[], { paths, progress }: Task): Promise<Result<Planned, AppError>> => {
    const [first] = files;
    const name = first?.name ?? '';
    let cancelled = false;
    let stop = () => {
      cancelled = true;
    };
    const cancel = () => stop();
    running.add(cancel);
    const process = await next();
    return new Promise((resolve) => {
      const finish = (result: Result<Planned, AppError>, keep = false) => {
        clearTimeout(timer);
        clearInterval(watcher);
        running.delete(cancel);
        resolve(result);
        if (keep && serves === 'many') waiting = Promise.resolve(process);
        else process.end();
      };
      const seconds = limits.seconds * files.length;
      const timer = setTimeout(() => finish(err({ code: 'import.too-slow', name, seconds })), seconds * 1000);
      const tooMuch: AppError = { code: 'import.too-complex', name, what: 'memory', limit: limits.memoryMegabytes };
      const watcher = setInterval(() => process.memory() > limits.memoryMegabytes * 2 ** 20 && finish(err(tooMuch)), watch);
      stop = () => finish(err({ code: 'import.cancelled', name }));
      process.listen({
        ended: ({ outOfMemory }) => finish(err(outOfMemory ? tooMuch : { code: 'import.crashed', name })),
        message: (message) => {
          if (message.kind === 'progress') progress(message.stage, message.done);
          else if (message.kind === 'done') finish(message.result, true);
          else if (message.kind === 'beside')
            void besides(paths, message.file, message.path).then((bytes) => process.send({ kind: 'beside', id: message.id, bytes }));
        },
      });
      if (cancelled) stop();
      else process.send({ kind: 'read', files });
    });
  };

  const discard = () => {
    void waiting?.then((process) => process.end());
    waiting = null;
  };

  const cancel = () => {
    for (const each of [...running]) each();
  };

  return {
    read: async (task) => {
      const files = await readFiles(task.paths);
      if (!files.ok) {
        if (serves === 'once') discard();
        return files;
      }
      const sha256 = sha256OfAll(files.value.map((file) => file.sha256));
      if (task.known.includes(sha256)) {
        discard();
        return ok({ kind: 'known', sha256 });
      }
      const planned = await run(files.value, task);
      if (!planned.ok) return planned;
      return ok({ kind: 'new', opened: { ...planned.value, originals: files.value.map(({ name, bytes }) => ({ name, bytes })) } });
    },
    cancel,
    prepare: () => {
      waiting ??= start();
    },
    dispose: () => {
      cancel();
      discard();
    },
  };
}

async function readFiles(paths: readonly string[]): Promise<Result<FileBytes[], AppError>> {
  const files: FileBytes[] = [];
  for (const path of paths) {
    const bytes = await readSource(path);
    if (!bytes.ok) return bytes;
    files.push({ name: basename(path), bytes: bytes.value, sha256: sha256Of(bytes.value) });
  }
  return ok(files);
}

const besides = async (paths: readonly string[], file: number, picture: string): Promise<Uint8Array | null> => {
  const path = paths[file];
  return path === undefined ? null : readBeside(path)(picture);
};
