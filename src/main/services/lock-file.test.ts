import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LockOwner, lockPath, ownerOf, takeLock } from './lock-file.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-lock-'));
  path = join(folder, 'a.lectern');
});
afterEach(() => rmSync(folder, { recursive: true }));

const owner = (id: string, change: Partial<LockOwner> = {}): LockOwner => ({ id, user: 'anna', host: 'pc', pid: process.pid, since: 1, ...change });
const left = (by: LockOwner) => writeFileSync(lockPath(path), JSON.stringify(by));
// No process has this number.
const dead = 2 ** 30;

describe('the lock of a file', () => {
  it('says who has the file, until it is given back', async () => {
    const first = await takeLock(path, owner('1'));
    expect(await takeLock(path, owner('2'))).toEqual({ state: 'taken', by: owner('1') });
    if (first.state === 'free') await first.release();
    expect(existsSync(lockPath(path))).toBe(false);
    expect((await takeLock(path, owner('2'))).state).toBe('free');
  });

  it('is taken over from a program of this computer that is dead', async () => {
    left(owner('1', { pid: dead }));
    expect((await takeLock(path, owner('2'))).state).toBe('free');
    expect(await ownerOf(path, owner('3'))).toEqual(owner('2'));
  });

  it('is respected on another computer, whose programs are not ours to ask, until nobody has touched it for long', async () => {
    left(owner('1', { host: 'other', pid: dead }));
    expect((await takeLock(path, owner('2'))).state).toBe('taken');
    utimesSync(lockPath(path), 0, 0);
    expect((await takeLock(path, owner('2'))).state).toBe('free');
  });

  it('is not given back by one who has lost it', async () => {
    const first = await takeLock(path, owner('1'));
    left(owner('2'));
    if (first.state === 'free') await first.release();
    expect(await ownerOf(path, owner('3'))).toEqual(owner('2'));
  });

  it('keeps nobody out where it cannot be written, or is damaged', async () => {
    expect((await takeLock(join(folder, 'gone', 'a.lectern'), owner('1'))).state).toBe('free');
    writeFileSync(lockPath(path), 'nonsense');
    utimesSync(lockPath(path), 0, 0);
    expect((await takeLock(path, owner('1'))).state).toBe('free');
  });
});
