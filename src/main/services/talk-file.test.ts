import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { slideId } from '../../core/model/id.ts';
import { beginRecord, endRecord, growRecord } from '../../core/present/record.ts';
import { beginSession } from '../../core/present/session.ts';
import { leftTalk, type Running, talkFileIn } from './talk-file.ts';

const fresh = () => join(mkdtempSync(join(tmpdir(), 'lectern-talk-')), 'talk.json');
const growing = beginRecord(
  {
    id: 'r',
    kind: 'talk',
    language: 'en',
    pace: 140,
    minutes: null,
    displays: { count: 1, audience: null, presenter: { label: '', width: 1, height: 1 } },
    slides: [],
  },
  { ...beginSession(slideId('a')), clock: { startedAt: 1000, counted: 500 } },
  1000,
);
const running: Running = { projectId: 'p', growing, seen: 4000 };

describe('the file of a talk', () => {
  it('lets a talk be gone on with after the program ended in it', async () => {
    const path = fresh();
    const file = talkFileIn(path);
    file.keep(running, true);
    await file.settled();
    const later = talkFileIn(path);
    expect(later.running()).toEqual(running);
    expect(leftTalk(later, 'p', false).stopped).toEqual({ slide: slideId('a'), elapsed: 3500, kind: 'talk' });
    expect(leftTalk(later, 'other', false).stopped).toBeNull();
    expect(leftTalk(later, 'p', true).stopped).toBeNull();
  });

  it('writes changes together, and the last of them in the end', async () => {
    const path = fresh();
    const file = talkFileIn(path);
    const states = [1, 2, 3].map((n) => ({ ...running, growing: growRecord(growing, beginSession(slideId(n)), [], 2000), seen: n }));
    for (const state of states) file.keep(state, true);
    await file.settled();
    expect(JSON.parse(readFileSync(path, 'utf8')).running.seen).toBe(3);
    file.keep({ ...running, seen: 9 }, false);
    expect(JSON.parse(readFileSync(path, 'utf8')).running.seen).toBe(3);
    await file.settled();
    expect(JSON.parse(readFileSync(path, 'utf8')).running.seen).toBe(9);
  });

  it('has the record of a talk that ended on the disk at once, until its deck has it', async () => {
    const path = fresh();
    const file = talkFileIn(path);
    file.keep(running, true);
    const record = endRecord(growing, 5000);
    file.end(record);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ running: null, records: [{ projectId: 'p', record }] });
    await file.settled();
    const later = talkFileIn(path);
    expect([later.recordsOf('p'), later.recordsOf('other')]).toEqual([[record], []]);
    later.kept(['r']);
    await later.settled();
    expect(talkFileIn(path).recordsOf('p')).toEqual([]);
  });

  it('makes a record of a talk that is not gone on with, up to when it was seen last', () => {
    const file = talkFileIn(fresh());
    file.keep(running, false);
    file.drop();
    expect(file.running()).toBeNull();
    expect(file.recordsOf('p')[0]).toMatchObject({ ended: 4000, visits: [{ milliseconds: 3000 }] });
  });

  it('holds nothing where it is damaged', () => {
    const path = fresh();
    writeFileSync(path, '{"running":');
    expect(talkFileIn(path).running()).toBeNull();
  });
});
