import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changesBetween } from '../../core/edit/changes.ts';
import type { AppError } from '../../core/error.ts';
import type { Deck } from '../../core/model/deck.ts';
import type { Result } from '../../core/result.ts';
import { readerApart } from './import-runner.ts';
import { keeperHere } from './keeper.ts';
import { type Project, type Projects, projectStore } from './projects.ts';
import { readerHere } from './reader-here.fixture.ts';
import { recentFiles } from './recent.ts';
import { updatesFor } from './updates.ts';

let folder = '';
const stores: Projects[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-updates-'));
});
afterEach(async () => {
  for (const projects of stores.splice(0)) await projects.close();
  rmSync(folder, { recursive: true });
});

const reader = readerApart({ start: async () => readerHere(), serves: 'once' });
let programs = 0;
/** A program with decks of its own, in a folder that all of a test share. */
function program() {
  let id = 0;
  const own = ++programs;
  const recent = recentFiles(join(folder, 'recent.json'), join(folder, 'pictures'));
  const projects = projectStore({
    folders: { drafts: join(folder, 'drafts'), journals: join(folder, 'journals') },
    recent,
    readReport: reader.read,
    keeper: keeperHere(),
    self: { id: `program ${own}`, user: 'anna', host: hostname(), pid: process.pid },
    tell: () => undefined,
    now: () => 1,
    newId: () => `p${own}-${++id}`,
  });
  stores.push(projects);
  return { projects, recent, updates: updatesFor({ projects, reader, start: async () => readerHere() }) };
}
const written = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const value = <T>(result: Result<T, AppError>): T => {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const whole = { minutes: null, pace: null };
const text = '# Lage\n\nDie Arbeiten am Deich gehen voran. Im Mai folgt die Abnahme.\n';
const save = async (projects: Projects, { id, deck, seq }: Project, next: Deck) => {
  void projects.change(id, seq + 1, changesBetween(deck, next));
  return projects.save(id, false);
};

describe('the next version of a report', () => {
  it('is read and planned beside the old one, and is the report of the saved deck once that says so', async () => {
    const { projects, updates } = program();
    const old = written('a.md', text);
    const project = value(await projects.open([old]));
    const next = written('b.md', text.replace('Mai', 'Juni'));
    const offer = value(await updates.read(project.id, [next], whole, () => undefined));
    expect(offer.base.slides).toEqual(project.deck.slides);
    expect(offer.report.text).toContain('Im Juni');
    expect(offer.deck.reportId).toBe(offer.report.id);

    await updates.take(project.id);
    await save(projects, project, { ...offer.deck, id: project.deck.id });
    await projects.close();
    const again = program();
    const resumed = value(await again.projects.open([next]));
    expect(resumed).toMatchObject({ id: project.id, resumed: true, originals: [{ name: 'b.md' }] });
    expect(resumed.report.text).toContain('Im Juni');
    expect(value(await again.projects.open([old]))).toMatchObject({ resumed: false });
  });

  it('gives way to the old report where the deck goes back to it', async () => {
    const { projects, updates } = program();
    const old = written('a.md', text);
    const project = value(await projects.open([old]));
    const before = project.deck;
    const offer = value(await updates.read(project.id, [written('b.md', text.replace('Mai', 'Juni'))], whole, () => undefined));
    await updates.take(project.id);
    await save(projects, project, { ...offer.deck, id: before.id });
    await save(projects, project, before);
    await projects.close();
    const resumed = value(await program().projects.open([old]));
    expect(resumed).toMatchObject({ id: project.id, resumed: true, originals: [{ name: 'a.md' }] });
    expect(resumed.report.text).toContain('Im Mai');
  });

  it('that was opened as a deck is none any more, whether it is taken or not', async () => {
    const { projects, recent, updates } = program();
    const project = value(await projects.open([written('a.md', text)]));
    const other = value(await projects.open([written('b.md', text.replace('Mai', 'Juni'))]));
    value(await updates.ofOpened(project.id, other.id, whole));
    await updates.decline(project.id, null);
    expect(projects.get(other.id)).toBeUndefined();
    expect(recent.list().map(({ id }) => id)).toEqual([project.id]);
    await updates.take(project.id);
    expect(project.editions).toBeUndefined();
  });

  it('that was opened as a deck and is not looked at is closed again', async () => {
    const { projects, recent, updates } = program();
    const project = value(await projects.open([written('a.md', text)]));
    const other = value(await projects.open([written('b.md', text.replace('Mai', 'Juni'))]));
    await updates.decline(project.id, other.id);
    expect(projects.get(other.id)).toBeUndefined();
    expect(projects.get(project.id)).toBe(project);
    expect(recent.list().map(({ id }) => id)).toEqual([project.id]);
  });

  it('is given up while it is planned', async () => {
    const { projects, updates } = program();
    const project = value(await projects.open([written('a.md', text)]));
    const other = value(await projects.open([written('b.md', text.replace('Mai', 'Juni'))]));
    const offer = updates.ofOpened(project.id, other.id, whole);
    updates.cancel();
    expect(await offer).toMatchObject({ ok: false, error: { code: 'import.cancelled' } });
    expect(value(await updates.ofOpened(project.id, other.id, whole)).deck.slides).not.toEqual([]);
  });
});
