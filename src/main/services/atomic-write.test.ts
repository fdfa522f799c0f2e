import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeAtomically } from './atomic-write.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('writing a file', () => {
  it('replaces the old one and leaves nothing beside it', async () => {
    const path = join(folder, 'a.lectern');
    writeFileSync(path, 'old');
    expect(await writeAtomically(path, Buffer.from('new'))).toEqual({ ok: true, value: undefined });
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a.lectern']);
  });

  it('says when the folder is gone', async () => {
    expect(await writeAtomically(join(folder, 'gone', 'a.pdf'), Buffer.from('x'))).toEqual({ ok: false, error: { code: 'save.folder', name: 'a.pdf' } });
  });

  it('leaves nothing behind when the file cannot take its place', async () => {
    // A folder of that name with something in it cannot be replaced by a file.
    mkdirSync(join(folder, 'taken', 'inside'), { recursive: true });
    expect((await writeAtomically(join(folder, 'taken'), Buffer.from('x'))).ok).toBe(false);
    expect(readdirSync(folder)).toEqual(['taken']);
  });
});
