import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { TalkRecord } from '../../core/model/talk-record.ts';
import { endRecord, Growing } from '../../core/present/record.ts';
import { elapsed } from '../../core/present/session.ts';
import type { LeftTalk } from '../../shared/views.ts';
import { writeAtomically } from './atomic-write.ts';

// A talk is on the disk while it goes on, so that the end of the program is not the end of it; and its record is there
// until the deck has it, whatever becomes of the editor's window meanwhile.

/** A talk that was going on at `seen`, in epoch milliseconds. */
const Running = z.object({ projectId: z.string(), growing: Growing, seen: z.number() });
export type Running = z.infer<typeof Running>;

const Kept = z.object({ running: Running.nullable(), records: z.array(z.object({ projectId: z.string(), record: TalkRecord })) });
type Kept = z.infer<typeof Kept>;

export type TalkFile = {
  /** The talk that the program ended in, or the one that goes on now; null for none. */
  running(): Running | null;
  /** How the talk stands; written at once where `now`, else with what comes in the next half second. */
  keep(running: Running, now: boolean): void;
  /** The talk is over; its record waits for its deck. On the disk on return. */
  end(record: TalkRecord): void;
  /** The talk that the program ended in is not gone on with: what there is of it is its record. */
  drop(): void;
  recordsOf(projectId: string): TalkRecord[];
  /** The deck has these records. */
  kept(ids: readonly string[]): void;
  /** Resolves when nothing more is being written. */
  settled(): Promise<void>;
};

/** Milliseconds within which changes are written together. */
const together = 500;

/** Keeps the talk in one JSON file; a damaged or missing file holds none. */
export function talkFileIn(path: string): TalkFile {
  let state: Kept | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let writing: Promise<unknown> | null = null;
  let again = false;

  const now = (): Kept => {
    state ??= read(path);
    return state;
  };
  const bytes = () => Buffer.from(JSON.stringify(now()));
  const write = () => {
    if (timer) clearTimeout(timer);
    timer = null;
    // What is being written is written to its end; then the latest, and nothing between.
    again = writing !== null;
    writing ??= writeAtomically(path, bytes()).then(() => {
      writing = null;
      if (again) write();
    });
  };
  const end = (running: Running, record: TalkRecord) => {
    state = { running: null, records: [...now().records, { projectId: running.projectId, record }] };
  };

  return {
    running: () => now().running,
    keep: (running, atOnce) => {
      state = { ...now(), running };
      if (atOnce) write();
      else timer ??= setTimeout(write, together);
    },
    end: (record) => {
      const { running } = now();
      if (!running) return;
      end(running, record);
      // The program may be about to end: not left to what comes later.
      writeNow(path, bytes());
      write();
    },
    drop: () => {
      const { running } = now();
      if (!running) return;
      end(running, endRecord(running.growing, running.seen));
      write();
    },
    recordsOf: (projectId) => now().records.flatMap((each) => (each.projectId === projectId ? [each.record] : [])),
    kept: (ids) => {
      const left = now().records.filter(({ record }) => !ids.includes(record.id));
      if (left.length === now().records.length) return;
      state = { ...now(), records: left };
      write();
    },
    settled: async () => {
      if (timer) write();
      while (writing) await writing;
    },
  };
}

/** What of the deck's talks is left from before; a talk that goes on now is not. */
export function leftTalk(file: TalkFile, projectId: string, goesOn: boolean): LeftTalk {
  const running = goesOn ? null : file.running();
  const { growing, seen } = running?.projectId === projectId ? running : { growing: null, seen: 0 };
  const stopped = growing && { slide: growing.session.slide, elapsed: elapsed(growing.session, seen), kind: growing.record.kind };
  return { stopped, records: file.recordsOf(projectId) };
}

function read(path: string): Kept {
  try {
    return Kept.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return { running: null, records: [] };
  }
}

function writeNow(path: string, bytes: Uint8Array): void {
  try {
    const temporary = `${path}.${process.pid}.tmp`;
    writeFileSync(temporary, bytes);
    renameSync(temporary, path);
  } catch {
    // The write that follows tries once more.
  }
}
