import { readFileSync } from 'node:fs';
import { access, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { writeAtomically } from './atomic-write.ts';

const Entry = z.object({
  id: z.string(),
  name: z.string(),
  /** Of the .lectern file. */
  path: z.string(),
  reportSha256: z.string(),
  draft: z.boolean(),
  openedAt: z.number(),
  /** When its picture was made; absent where there is none. */
  pictured: z.number().optional(),
});
export type RecentEntry = z.infer<typeof Entry>;

const most = 20;
/** Milliseconds that a drive may take to say whether a file is there; one that takes longer is not asked again. */
const patience = 2000;

export type RecentFiles = {
  list(): readonly RecentEntry[];
  /** Puts the entry first and takes older ones of the same deck out; its picture stays. */
  remember(entry: RecentEntry): Promise<void>;
  /** Takes an entry off the list. The deck's file stays where it is. */
  forget(id: string): Promise<void>;
  /** The entries whose files are not where they were, by their ids. */
  missing(): Promise<string[]>;
  /** Keeps a picture of the deck's first slide, a PNG. */
  picture(id: string, png: Uint8Array): Promise<void>;
  pictureOf(id: string): Promise<Uint8Array | null>;
};

/** The list of decks opened before, newest first, kept in one JSON file, and their pictures in a folder. A damaged list is an empty list. */
export function recentFiles(path: string, pictures: string): RecentFiles {
  let entries = read(path);
  // One write after another, so that an older list never lands on a newer one.
  let queue: Promise<unknown> = Promise.resolve();
  const write = async () => {
    const bytes = Buffer.from(JSON.stringify(entries, null, 1));
    queue = queue.then(() => writeAtomically(path, bytes));
    await queue;
  };
  const pathOf = (id: string) => join(pictures, `${id}.png`);
  const known = (id: string) => entries.find((entry) => entry.id === id);
  return {
    list: () => entries,
    remember: async (entry) => {
      const pictured = known(entry.id)?.pictured;
      const first = pictured === undefined ? entry : { ...entry, pictured };
      const all = [first, ...entries.filter((other) => other.id !== entry.id && other.path !== entry.path)];
      entries = all.slice(0, most);
      await write();
      for (const { id } of all.slice(most)) await rm(pathOf(id), { force: true });
    },
    forget: async (id) => {
      entries = entries.filter((entry) => entry.id !== id);
      await write();
      await rm(pathOf(id), { force: true });
    },
    missing: async () => {
      const asked = await Promise.all(entries.map(async (entry) => ((await isThere(entry.path)) ? [] : [entry.id])));
      return asked.flat();
    },
    picture: async (id, png) => {
      const entry = known(id);
      if (!entry || png.length === 0) return;
      await mkdir(pictures, { recursive: true });
      if (!(await writeAtomically(pathOf(id), png)).ok) return;
      entries = entries.map((other) => (other.id === id ? { ...other, pictured: Date.now() } : other));
      await write();
    },
    // Only what is on the list has a picture: an id never becomes a path by itself.
    pictureOf: async (id) => (known(id)?.pictured === undefined ? null : readFile(pathOf(id)).catch(() => null)),
  };
}

function isThere(path: string): Promise<boolean> {
  const slow = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience).unref());
  return Promise.race([
    access(path).then(
      () => true,
      () => false,
    ),
    slow,
  ]);
}

/** Small, and wanted before the first window is there: read at once. */
function read(path: string): RecentEntry[] {
  try {
    return z.array(Entry).parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return [];
  }
}
