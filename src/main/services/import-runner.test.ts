import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { limits } from '../importers/limits.ts';
import { readerApart } from './import-runner.ts';
import { readerHere } from './reader-here.fixture.ts';
import { type ReaderProcess, relay } from './reader-process.ts';
import type { ToReader } from './reading.ts';
import { sha256Of } from './source-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-reader-'));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});
const text = '# Lage\n\nDie Arbeiten am Deich gehen voran. Im Mai folgt die Abnahme.\n';
const written = (name: string, content = text) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** A reader that does nothing but what the test makes it do. */
function puppet() {
  const { listen, message, ended } = relay();
  const state = { sent: [] as ToReader[], bytes: 0, ends: 0 };
  const process: ReaderProcess = { listen, send: (task) => state.sent.push(task), memory: () => state.bytes, end: () => state.ends++ };
  return { process, state, message, ended };
}
const task = (path: string) => ({ paths: [path], known: [], progress: () => undefined });

/** Reads a file with a puppet that has been given its task. */
async function reading(name = 'a.md') {
  vi.useFakeTimers();
  const reader = puppet();
  const { read, cancel } = readerApart({ start: async () => reader.process, serves: 'once' });
  const outcome = read(task(written(name)));
  await vi.waitFor(() => expect(reader.state.sent).toHaveLength(1));
  return { ...reader, outcome, cancel };
}

describe('reading in a process apart', () => {
  it('gives the report, its files and what it was told on the way', async () => {
    const told: string[] = [];
    const reader = puppet();
    const { read } = readerApart({ start: async () => reader.process, serves: 'once' });
    const outcome = read({ ...task(written('a.md')), progress: (stage, done) => told.push(`${stage} ${done}`) });
    await vi.waitFor(() => expect(reader.state.sent).toHaveLength(1));
    reader.message({ kind: 'progress', stage: 'reading', done: 0.5 });
    const here = readerHere();
    here.listen({ message: reader.message, ended: reader.ended });
    for (const sent of reader.state.sent) here.send(sent);
    expect(await outcome).toMatchObject({ ok: true, value: { kind: 'new', opened: { report: { title: 'Lage' }, originals: [{ name: 'a.md' }] } } });
    expect(told).toEqual(['reading 0.5']);
    expect(reader.state.ends).toBe(1);
  });

  it('needs no process for a report that is known', async () => {
    const start = vi.fn();
    const known = [sha256Of(Buffer.from(text))];
    expect(await readerApart({ start, serves: 'once' }).read({ ...task(written('a.md')), known })).toMatchObject({ ok: true, value: { kind: 'known' } });
    expect(start).not.toHaveBeenCalled();
  });

  it('is ended where it takes too long', async () => {
    const { outcome, state } = await reading();
    vi.advanceTimersByTime(limits.seconds * 1000);
    expect(await outcome).toEqual({ ok: false, error: { code: 'import.too-slow', name: 'a.md', seconds: 60 } });
    expect(state.ends).toBe(1);
  });

  it('is ended where it takes too much memory', async () => {
    const { outcome, state } = await reading();
    state.bytes = (limits.memoryMegabytes + 1) * 2 ** 20;
    vi.advanceTimersByTime(200);
    expect(await outcome).toMatchObject({ ok: false, error: { code: 'import.too-complex', what: 'memory' } });
    expect(state.ends).toBe(1);
  });

  it('is a sentence where the process ends in the middle, of memory or of anything else', async () => {
    const crashed = await reading();
    crashed.ended({ outOfMemory: false });
    expect(await crashed.outcome).toEqual({ ok: false, error: { code: 'import.crashed', name: 'a.md' } });
    const full = await reading();
    full.ended({ outOfMemory: true });
    expect(await full.outcome).toMatchObject({ error: { code: 'import.too-complex', what: 'memory' } });
  });

  it('is ended at once where it is cancelled', async () => {
    const { outcome, cancel, state } = await reading();
    cancel();
    expect(await outcome).toEqual({ ok: false, error: { code: 'import.cancelled', name: 'a.md' } });
    expect(state.ends).toBe(1);
  });

  it('reads no picture for the process but those beside the report', async () => {
    writeFileSync(join(folder, 'karte.png'), 'PNG');
    const { message, state, outcome, cancel } = await reading();
    vi.useRealTimers();
    message({ kind: 'beside', id: 1, file: 0, path: 'karte.png' });
    message({ kind: 'beside', id: 2, file: 0, path: '../../../etc/passwd' });
    message({ kind: 'beside', id: 3, file: 7, path: 'karte.png' });
    await vi.waitFor(() => expect(state.sent).toHaveLength(4));
    const answers = state.sent.flatMap((sent) => (sent.kind === 'beside' ? [[sent.id, sent.bytes?.length ?? null]] : []));
    expect(new Map(answers as [number, number | null][])).toEqual(
      new Map([
        [1, 3],
        [2, null],
        [3, null],
      ]),
    );
    cancel();
    await outcome;
  });

  it('goes on with the same process for many reports, and with a new one after a bad end', async () => {
    const readers = [puppet(), puppet()];
    const start = vi.fn(async () => (readers[start.mock.calls.length - 1] ?? puppet()).process);
    const reader = readerApart({ start, serves: 'many' });
    const [first, second] = readers;
    const empty = { kind: 'done', result: { ok: false, error: { code: 'import.empty', name: 'a.md' } } } as const;
    for (const round of [1, 2]) {
      const outcome = reader.read(task(written('a.md')));
      await vi.waitFor(() => expect(first?.state.sent).toHaveLength(round));
      first?.message(empty);
      expect(await outcome).toMatchObject({ error: { code: 'import.empty' } });
    }
    expect(start).toHaveBeenCalledTimes(1);
    const broken = reader.read(task(written('b.md')));
    await vi.waitFor(() => expect(first?.state.sent).toHaveLength(3));
    first?.ended({ outOfMemory: false });
    expect(await broken).toMatchObject({ error: { code: 'import.crashed' } });
    void reader.read(task(written('c.md')));
    await vi.waitFor(() => expect(second?.state.sent).toHaveLength(1));
    expect(first?.state.ends).toBe(1);
    reader.dispose();
    expect(second?.state.ends).toBe(1);
  });
});
