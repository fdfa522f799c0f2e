import { type FileHandle, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import * as z from 'zod';
import { Change } from '../../core/edit/changes.ts';
import { FileMark } from './lectern-file.ts';

// What is typed is on the disk long before the deck's file is: each few changes are one line of a journal in the app's
// own folder, synced at once. A journal that is still there when the program starts tells of a deck that was not closed
// in peace. A line begins with the checksum of what follows, so that one that was torn is known, and ends the journal.

const Head = z.object({
  /** Names this journal; the deck's file says up to which change of which journal it is. */
  journal: z.string(),
  project: z.string(),
  path: z.string(),
  name: z.string(),
  draft: z.boolean(),
  /** The mark of the file that the deck was opened from: the first change follows on that. */
  base: FileMark.nullable(),
});
export type JournalHead = z.infer<typeof Head>;

const Entry = z.object({ seq: z.number().int().positive(), changes: z.array(Change) });
export type JournalEntry = z.infer<typeof Entry>;

export type Journal = {
  /** The deck is open: from now on the journal is there, until the deck is closed in peace. */
  start(): Promise<void>;
  /** Resolves once the entry is on the disk, to false where it could not be written. */
  append(entry: JournalEntry): Promise<boolean>;
  /** The deck's file has the entries up to `seq`; it may have another place or name now. */
  saved(seq: number, changed?: Pick<JournalHead, 'path' | 'name' | 'draft'>): Promise<void>;
  /** Nothing more will be written. Without `keep` the journal is taken away: the deck's file has everything. */
  end(options?: { keep: boolean }): Promise<void>;
};

export type FoundJournal = { file: string; head: JournalHead; entries: JournalEntry[] };

const pathOf = (folder: string, project: string) => join(folder, `${project}.journal`);

/** Bytes from which on a journal is begun anew once the deck's file has what is in it. */
const long = 256 * 1024;

/** A deck's journal, with what was recovered, if anything; nothing is written before the start or the next change. */
export function beginJournal(folder: string, first: JournalHead, recovered: readonly JournalEntry[]): Journal {
  let head = first;
  let file: FileHandle | null = null;
  let written = 0;
  // Since the deck's file was last written.
  let recent = [...recovered];
  let queue: Promise<unknown> = Promise.resolve();
  const next = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };
  const path = pathOf(folder, first.project);

  const begin = async (): Promise<FileHandle> => {
    await mkdir(folder, { recursive: true });
    const temporary = `${path}.new`;
    const begun = await open(temporary, 'w');
    const text = [head, ...recent].map(line).join('');
    try {
      await begun.writeFile(text);
      await begun.datasync();
      await rename(temporary, path);
    } catch (error) {
      await begun.close();
      throw error;
    }
    written = text.length;
    return begun;
  };
  const close = async () => {
    await file?.close().catch(() => undefined);
    file = null;
  };

  return {
    start: () =>
      next(async () => {
        // One with what was recovered is still there; it is not to be lost between two files.
        file ??= await begin().catch(() => null);
      }),
    append: (entry) =>
      next(async () => {
        recent.push(entry);
        try {
          if (file) {
            const text = line(entry);
            await file.appendFile(text);
            await file.datasync();
            written += text.length;
          } else file = await begin();
          return true;
        } catch {
          // What is half written is given up with the file; the next entry writes all of them anew.
          await close();
          return false;
        }
      }),
    saved: (seq, changed) =>
      next(async () => {
        recent = recent.filter((entry) => entry.seq > seq);
        if (changed) head = { ...head, ...changed };
        if (!changed && file && written < long) return;
        await close();
        file = await begin().catch(() => null);
      }),
    end: ({ keep } = { keep: false }) =>
      next(async () => {
        await close();
        if (keep) return;
        recent = [];
        await rm(path, { force: true });
      }),
  };
}

/** The journals that were left behind, the one written last first. Damaged ones are as long as they are sound. */
export async function journalsIn(folder: string): Promise<FoundJournal[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.journal'));
  const found = await Promise.all(names.map(async (name) => ({ name, modified: await modifiedAt(join(folder, name)) })));
  found.sort((a, b) => b.modified - a.modified);
  const read = await Promise.all(found.map(({ name }) => readJournal(join(folder, name))));
  return read.filter((journal) => journal !== null);
}

/** The journal that was left behind of a deck; null where it was closed in peace. */
export const journalOf = (folder: string, project: string): Promise<FoundJournal | null> => readJournal(pathOf(folder, project));

/** Puts a journal aside that fits no file: nothing reads it any more, and nothing of it is thrown away. */
export async function putAside({ file }: FoundJournal): Promise<void> {
  await rename(file, join(dirname(file), `${basename(file)}.aside`)).catch(() => undefined);
}

async function readJournal(file: string): Promise<FoundJournal | null> {
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  const head = Head.safeParse(checkedJson(lines[0]));
  if (!head.success) return null;
  const entries: JournalEntry[] = [];
  for (const text of lines.slice(1)) {
    const entry = Entry.safeParse(checkedJson(text));
    if (!entry.success || entry.data.seq <= (entries.at(-1)?.seq ?? 0)) break;
    entries.push(entry.data);
  }
  return { file, head: head.data, entries };
}

function line(value: JournalHead | JournalEntry): string {
  const text = JSON.stringify(value);
  return `${sumOf(text)} ${text}\n`;
}

function checkedJson(text = ''): unknown {
  const [sum, json] = [text.slice(0, 8), text.slice(9)];
  return sumOf(json) === sum ? JSON.parse(json) : null;
}

const sumOf = (text: string) => crc32(text).toString(16).padStart(8, '0');

async function modifiedAt(path: string): Promise<number> {
  const file = await open(path, 'r').catch(() => null);
  const modified = await file?.stat().then(({ mtimeMs }) => mtimeMs);
  await file?.close();
  return modified ?? 0;
}
