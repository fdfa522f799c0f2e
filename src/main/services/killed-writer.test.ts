import { fork } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sweepBeside } from './atomic-write.ts';
import { entriesIn, unpacked } from './packed-entry.ts';

let folder = '';
let script = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-killed-'));
  // Node 20 reads no TypeScript by itself.
  await build({
    logLevel: 'silent',
    configFile: false,
    build: { ssr: join(import.meta.dirname, 'killed-writer.fixture.ts'), outDir: folder, rollupOptions: { output: { entryFileNames: 'writer.mjs' } } },
    ssr: { noExternal: true },
  });
  script = join(folder, 'writer.mjs');
});
afterAll(() => rmSync(folder, { recursive: true }));

const told = (bytes: Uint8Array, name: string) => {
  const entry = entriesIn(bytes)?.find((each) => each.name === name);
  const content = entry && unpacked(entry);
  return content ? Buffer.from(content).toString() : null;
};

describe('a program that is killed while it writes', () => {
  it('leaves a whole file behind each time, as new as it had said, and nothing else for long', async () => {
    const path = join(folder, 'deck.lectern');
    for (let round = 0; round < 25; round++) {
      const writer = fork(script, [path]);
      let last = 0;
      writer.on('message', (n) => {
        if (typeof n === 'number') last = n;
      });
      await new Promise((resolve) => writer.once('message', resolve));
      await new Promise((resolve) => setTimeout(resolve, 10 + ((round * 37) % 90)));
      const ended = new Promise((resolve) => writer.once('exit', resolve));
      writer.kill('SIGKILL');
      await ended;
      if (last === 0) continue;
      const bytes = readFileSync(path);
      expect(told(bytes, 'filling')?.length).toBeGreaterThan(0);
      expect(told(bytes, 'again')).toBe(told(bytes, 'n'));
      expect(Number(told(bytes, 'n'))).toBeGreaterThanOrEqual(last);
    }
    await sweepBeside(path);
    expect(readdirSync(folder).sort()).toEqual(['deck.lectern', 'writer.mjs']);
  });
});
