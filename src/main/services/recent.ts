import { readFileSync } from 'node:fs';
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
});
export type RecentEntry = z.infer<typeof Entry>;

const most = 20;

export type RecentFiles = {
  list(): readonly RecentEntry[];
  /** Puts the entry first and takes older ones of the same deck out. */
  remember(entry: RecentEntry): Promise<void>;
  forget(id: string): Promise<void>;
};

/** The list of decks opened before, newest first, kept in one JSON file. A damaged list is an empty list. */
export function recentFiles(path: string): RecentFiles {
  let entries = read(path);
  // One write after another, so that an older list never lands on a newer one.
  let queue: Promise<unknown> = Promise.resolve();
  const write = async (next: RecentEntry[]) => {
    entries = next;
    const bytes = Buffer.from(JSON.stringify(entries, null, 1));
    queue = queue.then(() => writeAtomically(path, bytes));
    await queue;
  };
  return {
    list: () => entries,
    remember: (entry) => write([entry, ...entries.filter((other) => other.id !== entry.id && other.path !== entry.path)].slice(0, most)),
    forget: (id) => write(entries.filter((entry) => entry.id !== id)),
  };
}

/** Small, and wanted before the first window is there: read at once. */
function read(path: string): RecentEntry[] {
  try {
    return z.array(Entry).parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return [];
  }
}
