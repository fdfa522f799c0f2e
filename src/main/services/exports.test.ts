import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeExported } from './exports.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-exports-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('files that stand beside the exported one', () => {
  it('are written with it, and leave what else is in their folder', async () => {
    const beside = new Map([['deck-media/a.png', bytes('a')]]);
    expect((await writeExported(join(folder, 'deck.md'), { main: bytes('# A'), beside })).ok).toBe(true);
    writeFileSync(join(folder, 'deck-media/mine.txt'), 'mine');
    expect((await writeExported(join(folder, 'deck.md'), { main: bytes('# B'), beside })).ok).toBe(true);
    expect(readFileSync(join(folder, 'deck.md'), 'utf8')).toBe('# B');
    expect(readdirSync(join(folder, 'deck-media')).sort()).toEqual(['a.png', 'mine.txt']);
  });

  it('are taken away again where one of them cannot be written', async () => {
    const beside = new Map([
      ['deck-media/a.png', bytes('a')],
      ['deck-media/a.png/b.png', bytes('b')],
    ]);
    expect((await writeExported(join(folder, 'deck.md'), { main: bytes('# A'), beside })).ok).toBe(false);
    expect(existsSync(join(folder, 'deck.md'))).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('are taken away again where that is cancelled', async () => {
    const beside = new Map([['deck/1.png', bytes('a')]]);
    const signal = AbortSignal.abort();
    expect(await writeExported(join(folder, 'deck.png'), { main: null, beside }, signal)).toMatchObject({ ok: false, error: { code: 'export.cancelled' } });
    expect(readdirSync(folder)).toEqual([]);
  });
});
