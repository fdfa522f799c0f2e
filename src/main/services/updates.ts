import { basename } from 'node:path';
import type { AppError } from '../../core/error.ts';
import type { Deck } from '../../core/model/deck.ts';
import type { Report } from '../../core/model/report.ts';
import type { Cut } from '../../core/planner/budget/cut-to-time.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { limits } from '../importers/limits.ts';
import type { OpenedReport, Reader, Task } from './import-runner.ts';
import type { Projects } from './projects.ts';
import type { ReaderProcess } from './reader-process.ts';

/** The next version of a deck's report, and both versions as they are planned. */
export type Offer = { report: Report; deck: Deck; base: Deck };

export type Updates = {
  /** Reads the next version of the open deck's report; nothing changes until it is taken. */
  read(id: string, paths: readonly string[], cut: Cut, progress: Task['progress']): Promise<Result<Offer, AppError>>;
  /** The same of a report that was opened as a deck of its own by now. */
  ofOpened(id: string, other: string, cut: Cut): Promise<Result<Offer, AppError>>;
  /** The deck is one of the version that was read last, as soon as it says so. */
  take(id: string): Promise<void>;
  /** The version that was read last is not wanted, nor one that was `opened` as a deck of its own and not read for this. */
  decline(id: string, opened: string | null): Promise<void>;
  /** Gives up what is being read or planned; it ends as cancelled. */
  cancel(): void;
};

type Settings = { projects: Projects; reader: Pick<Reader, 'read' | 'cancel'>; start: () => Promise<ReaderProcess> };
type Pending = { next: Omit<OpenedReport, 'deck'>; from: string | null };

/** How an open deck gets the next version of its report; the reports are read and planned in a process apart. */
export function updatesFor({ projects, reader, start }: Settings): Updates {
  const pending = new Map<string, Pending>();
  let planning: AbortController | null = null;

  const offer = async (id: string, { next, from }: Pending, cut: Cut): Promise<Result<Offer, AppError>> => {
    const project = projects.get(id);
    if (!project) return err({ code: 'file.missing', name: id });
    planning?.abort();
    planning = new AbortController();
    const planned = await planApart(start, { reports: [project.report, next.report], cut, name: project.name, signal: planning.signal });
    if (!planned.ok) return planned;
    const [base, deck] = planned.value;
    if (!base || !deck) throw new Error('a report was not planned');
    pending.set(id, { next, from });
    return ok({ report: next.report, deck, base });
  };

  /** A report that was opened as a deck of its own for this is no deck any more. */
  const settle = async (id: string): Promise<void> => {
    const from = pending.get(id)?.from ?? null;
    pending.delete(id);
    if (from !== null) await projects.discard(from);
  };

  return {
    cancel: () => {
      reader.cancel();
      planning?.abort();
    },
    read: async (id, paths, cut, progress) => {
      const read = await reader.read({ paths, known: [], progress });
      if (!read.ok) return read;
      if (read.value.kind !== 'new') throw new Error('a report that is known was asked for');
      return offer(id, { next: read.value.opened, from: null }, cut);
    },
    ofOpened: async (id, other, cut) => {
      const next = projects.get(other);
      return next ? offer(id, { next, from: other }, cut) : err({ code: 'file.missing', name: other });
    },
    take: async (id) => {
      const taken = pending.get(id);
      if (taken) projects.adopt(id, taken.next);
      await settle(id);
    },
    decline: async (id, opened) => {
      await settle(id);
      if (opened !== null && opened !== id) await projects.discard(opened);
    },
  };
}

type Planning = { reports: readonly Report[]; cut: Cut; name: string; signal: AbortSignal };

/** The decks of these reports, planned in a process of their own; an error where it takes too long, ends before or is given up. */
async function planApart(start: Settings['start'], { reports, cut, name, signal }: Planning): Promise<Result<Deck[], AppError>> {
  const process = await start();
  return new Promise((resolve) => {
    const finish = (result: Result<Deck[], AppError>) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
      resolve(result);
      process.end();
    };
    const giveUp = () => finish(err({ code: 'import.cancelled', name }));
    const timer = setTimeout(() => finish(err({ code: 'import.too-slow', name: basename(name), seconds: limits.seconds })), limits.seconds * 1000);
    signal.addEventListener('abort', giveUp);
    if (signal.aborted) return giveUp();
    process.listen({
      message: (message) => message.kind === 'planned' && finish(ok(message.decks)),
      ended: () => finish(err({ code: 'import.crashed', name })),
    });
    process.send({ kind: 'plan', reports, cut });
  });
}
