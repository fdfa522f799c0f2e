import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBeside, readSource } from './source-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-source-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('reading a file', () => {
  it('says what stands in the way', async () => {
    mkdirSync(join(folder, 'ordner'));
    expect(await readSource(join(folder, 'weg.md'))).toEqual({ ok: false, error: { code: 'file.missing', name: 'weg.md' } });
    expect(await readSource(join(folder, 'ordner'))).toEqual({ ok: false, error: { code: 'file.folder', name: 'ordner' } });
  });

  it('says that it is not allowed to', async () => {
    const path = join(folder, 'geheim.md');
    writeFileSync(path, '# Geheim');
    chmodSync(path, 0);
    chmodSync(folder, 0o755);
    // Root may read everything, so for a moment we are nobody.
    const root = process.getuid?.() === 0;
    if (root) process.seteuid?.(65534);
    const result = await readSource(path).finally(() => root && process.seteuid?.(0));
    expect(result).toEqual({ ok: false, error: { code: 'file.permission', name: 'geheim.md' } });
  });
});

describe('pictures beside a report', () => {
  it('are read in its own folder and below, and nowhere else', async () => {
    const home = join(folder, 'bericht');
    mkdirSync(join(home, 'bilder'), { recursive: true });
    writeFileSync(join(home, 'bilder', 'a.png'), 'A');
    writeFileSync(join(folder, 'fremd.png'), 'B');
    symlinkSync(join(folder, 'fremd.png'), join(home, 'link.png'));
    const read = readBeside(join(home, 'bericht.md'));
    expect(Buffer.from((await read('bilder/a.png')) ?? []).toString()).toBe('A');
    for (const path of ['../fremd.png', 'link.png', join(folder, 'fremd.png'), 'bilder/../../fremd.png', 'fehlt.png', 'bilder']) {
      expect(await read(path)).toBeNull();
    }
  });
});
