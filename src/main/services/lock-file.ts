import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import * as z from 'zod';

// A file beside the deck says who has it open, as LibreOffice does it: it works between users, computers and data
// folders, wherever the deck lies. Whoever has it touches it every so often; one that has not been touched for long was
// left by a program that is no more.

const Owner = z.object({ id: z.string(), user: z.string(), host: z.string(), pid: z.number().int(), since: z.number() });
export type LockOwner = z.infer<typeof Owner>;

/** `free` also where there is no way to write a lock: whoever may not write there cannot save there either. */
export type Locked = { state: 'free'; release: () => Promise<void> } | { state: 'taken'; by: LockOwner };

/** Milliseconds between two touches, and without one after which a lock is void. */
const touchEvery = 20_000;
const voidAfter = 120_000;

export const lockPath = (path: string) => join(dirname(path), `.~lock.${basename(path)}#`);

/** Takes the lock of a file, also one that a dead program left. */
export async function takeLock(path: string, owner: LockOwner): Promise<Locked> {
  const lock = lockPath(path);
  for (let attempt = 0; attempt < 3; attempt++) {
    const written = await writeFile(lock, JSON.stringify(owner), { flag: 'wx' }).then(
      () => true,
      (error: NodeJS.ErrnoException) => (error.code === 'EEXIST' ? false : null),
    );
    if (written === null) return { state: 'free', release: async () => undefined };
    if (written) return held(lock, owner);
    const by = await ownerOf(path, owner);
    if (by) return { state: 'taken', by };
    await rm(lock, { force: true }).catch(() => undefined);
  }
  return { state: 'free', release: async () => undefined };
}

/** Who else has the file open now; null where nobody has. */
export async function ownerOf(path: string, self: Pick<LockOwner, 'id' | 'host'>): Promise<LockOwner | null> {
  const lock = lockPath(path);
  const text = await readFile(lock, 'utf8').catch(() => null);
  if (text === null) return null;
  const age =
    Date.now() -
    (await stat(lock).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    ));
  const owner = Owner.safeParse(jsonOf(text));
  // One that is being written just now has nothing in it yet.
  if (!owner.success) return age < 2000 ? { id: '', user: '', host: '', pid: 0, since: 0 } : null;
  if (owner.data.id === self.id || age > voidAfter) return null;
  return owner.data.host === self.host && !isAlive(owner.data.pid) ? null : owner.data;
}

function held(lock: string, owner: LockOwner): Locked {
  const isOurs = async () => Owner.safeParse(jsonOf(await readFile(lock, 'utf8').catch(() => ''))).data?.id === owner.id;
  const touch = setInterval(() => {
    const now = new Date();
    void utimes(lock, now, now).catch(() => undefined);
  }, touchEvery);
  touch.unref();
  return {
    state: 'free',
    release: async () => {
      clearInterval(touch);
      if (await isOurs()) await rm(lock, { force: true }).catch(() => undefined);
    },
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
