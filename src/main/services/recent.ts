import { readFile } from 'node:fs/promises';
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
  list(): Promise<RecentEntry[]>;
  find(test: (entry: RecentEntry) => boolean): Promise<RecentEntry | undefined>;
  /** Puts the entry first and takes older ones of the same deck out. */
  remember(entry: RecentEntry): Promise<void>;
};

/** The list of decks opened before, newest first, kept in one JSON file. A damaged list is an empty list. */
export function recentFiles(path: string): RecentFiles {
  const list = async () => {
    const read = await readFile(path, 'utf8').then(JSON.parse, () => []);
    return z.array(Entry).catch([]).parse(read);
  };
  // One change after another, so that none is lost.
  let queue: Promise<unknown> = Promise.resolve();
  return {
    list,
    find: async (test) => (await list()).find(test),
    remember: (entry) => {
      const change = async () => {
        const others = (await list()).filter((other) => other.id !== entry.id && other.path !== entry.path);
        await writeAtomically(path, Buffer.from(JSON.stringify([entry, ...others].slice(0, most), null, 1)));
      };
      const done = queue.then(change, change);
      queue = done;
      return done;
    },
  };
}
