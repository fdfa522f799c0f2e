import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyChanges, changesBetween } from '../../core/edit/changes.ts';
import { beginJournal, type Journal, journalOf, journalsIn } from './journal.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-journal-'));
});
const begun: Journal[] = [];
const begin = (place: string) => {
  const journal = beginJournal(place, head, []);
  begun.push(journal);
  return journal;
};
afterEach(async () => {
  for (const journal of begun.splice(0)) await journal.end();
  rmSync(folder, { recursive: true });
});

const head = { journal: 'j', project: 'p', path: '/x/a.lectern', name: 'a', draft: false, base: null };
const entry = (seq: number) => ({ seq, changes: [{ op: 'set' as const, path: ['title'], value: `Stand ${seq}` }] });
const path = () => join(folder, 'p.journal');
const seqs = async () => (await journalOf(folder, 'p'))?.entries.map(({ seq }) => seq);

describe('a journal', () => {
  it('is there from when the deck is shown, and not after it was closed in peace', async () => {
    const journal = begin(folder);
    expect(readdirSync(folder)).toEqual([]);
    await journal.start();
    expect(await journalsIn(folder)).toMatchObject([{ head, entries: [] }]);
    await journal.append(entry(1));
    expect(await journalsIn(folder)).toMatchObject([{ head, entries: [entry(1)] }]);
    await journal.end();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is read up to where it was torn, wherever that is', async () => {
    const journal = begin(folder);
    for (const seq of [1, 2, 3]) await journal.append(entry(seq));
    const whole = readFileSync(path());
    const ends = [...whole].flatMap((byte, at) => (byte === 10 ? [at + 1] : []));
    for (let length = whole.length; length >= 0; length--) {
      writeFileSync(path(), whole);
      truncateSync(path(), length);
      // The end of a line is no part of what it says.
      const lines = ends.filter((end) => end <= length + 1).length;
      expect(await seqs()).toEqual(lines === 0 ? undefined : [1, 2, 3].slice(0, lines - 1));
    }
  });

  it('ends where a line says something else than was written', async () => {
    const journal = begin(folder);
    for (const seq of [1, 2, 3]) await journal.append(entry(seq));
    writeFileSync(path(), readFileSync(path(), 'utf8').replace('Stand 2', 'Stand 7'));
    expect(await seqs()).toEqual([1]);
    appendFileSync(path(), 'no line of ours');
    expect(await seqs()).toEqual([1]);
  });

  it('begins anew, and loses nothing, where its file cannot be written for a while', async () => {
    const gone = join(folder, 'gone');
    writeFileSync(gone, 'a file where the folder has to be');
    const journal = begin(gone);
    expect(await journal.append(entry(1))).toBe(false);
    rmSync(gone);
    expect(await journal.append(entry(2))).toBe(true);
    expect((await journalOf(gone, 'p'))?.entries.map(({ seq }) => seq)).toEqual([1, 2]);
  });

  it('goes on under another name without what the file has', async () => {
    const journal = begin(folder);
    for (const seq of [1, 2]) await journal.append(entry(seq));
    await journal.saved(1, { path: '/y/b.lectern', name: 'b', draft: false });
    await journal.append(entry(3));
    expect(await journalOf(folder, 'p')).toMatchObject({ head: { path: '/y/b.lectern', name: 'b' }, entries: [entry(2), entry(3)] });
  });

  it('brings back any state that was told, whatever of it the file has already', async () => {
    const state = fc.record({
      title: fc.string(),
      slides: fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), text: fc.string() }), { selector: ({ id }) => id }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(state, { minLength: 1, maxLength: 8 }), fc.nat(7), async (states, at) => {
        const [first] = states;
        const journal = begin(folder);
        let [before, seq] = [first, 0];
        for (const after of states.slice(1)) {
          await journal.append({ seq: ++seq, changes: changesBetween(before, after) });
          before = after;
        }
        const saved = Math.min(at, states.length - 1);
        const later = (await journalOf(folder, 'p'))?.entries.filter((each) => each.seq > saved) ?? [];
        const back = later.reduce<unknown>((deck, { changes }) => applyChanges(deck, changes), states[saved]);
        expect(back).toEqual(states.at(-1));
        await journal.end();
      }),
      { numRuns: 60 },
    );
  });
});
