import { mkdir, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { AppError } from '../../core/error.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { type FileStamp, stateOf } from './file-stamp.ts';
import type { Journal } from './journal.ts';
import type { Keeper } from './keeper.ts';
import type { FileMark } from './lectern-file.ts';
import { snapshotPath } from './recovery.ts';

// Saves 800 ms after the last change, and at the latest 5 s after the first one that is not saved yet. Where that does
// not work, the deck goes to a recovery file in the app's own folder, and saving is tried again until it works; only a
// file that somebody else has written or removed is left alone until the user decides.
const quiet = 800;
const longest = 5000;
const firstRetry = 3000;
const lastRetry = 30_000;
/** How often a file is looked at that others can reach. Watching is not to be relied on: network drives do not tell. */
const lookEvery = 2000;

export type Saved = Result<{ savedAt: number }, AppError>;

/** How saving stands; `seq` is the last change that the file has. */
export type SaveState = { seq: number; savedAt: number | null; problem: AppError | null };

export type Saving = {
  /** There is a new change. */
  changed(): void;
  /** Saves now what is not saved yet; `asked` where the user wants this state to be kept. */
  save(asked: boolean): Promise<Saved>;
  /** Writes the file whatever has become of it meanwhile. */
  replace(): Promise<Saved>;
  /** Writes to another place, and saves there from now on. */
  moveTo(path: string, draft: boolean): Promise<Saved>;
  isSaved(): boolean;
  /** Resolves when nothing is being written; nothing will be any more. */
  stop(): Promise<void>;
};

type Subject = { id: string; path: string; draft: boolean; name: string; seq: number; savedAt: number | null };
type Settings = {
  project: Subject;
  keeper: Keeper;
  journal: Journal;
  journalId: string;
  /** True where the file has all that the deck is. */
  saved: boolean;
  snapshots: string;
  /** Gives the keeper what it does not have yet besides the deck's changes; returns how the file was found, null for none. */
  complete: () => Promise<FileStamp | null>;
  now: () => number;
  tell: (state: SaveState) => void;
};

export function savingOf({ project, keeper, journal, journalId, saved: whole, snapshots, complete, now, tell }: Settings): Saving {
  let stamp: FileStamp | null = null;
  let ready = false;
  let savedSeq = whole ? project.seq : -1;
  let problem: AppError | null = null;
  let snapshot = -1;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let retry: ReturnType<typeof setTimeout> | null = null;
  let retryIn = firstRetry;
  let waitingSince: number | null = null;
  let stopped = false;
  let queue: Promise<unknown> = Promise.resolve();

  const next = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };
  const prepare = async () => {
    const found = await complete();
    if (!ready) stamp = found;
    ready = true;
  };
  const report = () => tell({ seq: savedSeq, savedAt: project.savedAt, problem });
  const forgetTimer = () => {
    if (timer) clearTimeout(timer);
    timer = null;
    waitingSince = null;
  };

  const failed = async (error: AppError): Promise<Saved> => {
    const news = problem?.code !== error.code;
    problem = error;
    if (snapshot < 0) await keepSnapshot();
    if (news) report();
    if (retry) clearTimeout(retry);
    if (!stopped) {
      retry = setTimeout(() => void next(tryAgain), retryIn);
      retry.unref();
      retryIn = Math.min(retryIn * 2, lastRetry);
    }
    return err(error);
  };

  const keepSnapshot = async () => {
    await mkdir(snapshots, { recursive: true }).catch(() => undefined);
    const { seq } = project;
    await prepare();
    const mark: FileMark = { journal: journalId, seq: project.seq, ...(stamp ? { file: stamp } : {}) };
    const kept = await keeper.write(project.id, { path: snapshotPath(snapshots, project.id), mark, reason: null, at: now(), expected: null });
    if (kept.ok) snapshot = seq;
  };

  const write = async (reason: 'saved' | 'edited', path: string, whatever: boolean): Promise<Saved> => {
    forgetTimer();
    let { seq } = project;
    try {
      await prepare();
      seq = project.seq;
      const expected = whatever ? null : stamp;
      if (project.draft) await mkdir(dirname(path), { recursive: true }).catch(() => undefined);
      const written = await keeper.write(project.id, { path, mark: { journal: journalId, seq }, reason, at: now(), expected });
      if (!written.ok) return written;
      stamp = written.value;
    } catch (error) {
      return err({ code: 'save.failed', name: basename(path), reason: String(error) });
    }
    savedSeq = seq;
    project.savedAt = now();
    problem = null;
    retryIn = firstRetry;
    if (retry) clearTimeout(retry);
    await journal.saved(seq);
    if (snapshot >= 0) await rm(snapshotPath(snapshots, project.id), { force: true }).catch(() => undefined);
    snapshot = -1;
    report();
    return ok({ savedAt: project.savedAt });
  };

  const saveHere = async (reason: 'saved' | 'edited'): Promise<Saved> => {
    if (savedSeq === project.seq && problem === null && reason === 'edited' && project.savedAt !== null) return ok({ savedAt: project.savedAt });
    const saved = await write(reason, project.path, project.draft);
    return saved.ok ? saved : failed(saved.error);
  };

  /** Where the cause is gone, saving goes on by itself. */
  const tryAgain = async (): Promise<void> => {
    if (!problem || stopped) return;
    const error = await lookAt();
    if (error) await failed(error);
    else await saveHere('edited');
  };

  const lookAt = async (): Promise<AppError | null> => {
    if (!stamp || project.draft) return null;
    const state = await stateOf(project.path, dirname(project.path), stamp);
    const name = basename(project.path);
    if (state === 'same') return null;
    return { code: ({ changed: 'save.changed', removed: 'save.removed', unreachable: 'save.folder' } as const)[state], name };
  };
  let looking = false;
  const look = setInterval(() => {
    if (looking || problem) return;
    looking = true;
    void next(async () => {
      const error = problem ? null : await lookAt();
      if (error && !stopped) await failed(error);
      looking = false;
    });
  }, lookEvery);
  look.unref();

  return {
    changed: () => {
      const at = now();
      waitingSince ??= at;
      if (timer) clearTimeout(timer);
      const save = async () => {
        if (!problem) await saveHere('edited');
      };
      timer = setTimeout(() => void next(save), Math.max(0, Math.min(quiet, waitingSince + longest - at)));
    },
    save: (asked) => next(() => saveHere(asked ? 'saved' : 'edited')),
    replace: () =>
      next(async () => {
        const saved = await write('saved', project.path, true);
        return saved.ok ? saved : failed(saved.error);
      }),
    moveTo: (path, draft) =>
      next(async () => {
        const before = { path: project.path, draft: project.draft };
        const saved = await write('saved', path, true);
        if (!saved.ok) return saved;
        Object.assign(project, { path, draft });
        await journal.saved(savedSeq, { path, name: project.name, draft });
        if (before.draft && before.path !== path) await rm(before.path, { force: true }).catch(() => undefined);
        return saved;
      }),
    isSaved: () => savedSeq === project.seq && problem === null,
    stop: async () => {
      stopped = true;
      forgetTimer();
      clearInterval(look);
      if (retry) clearTimeout(retry);
      await queue;
    },
  };
}
