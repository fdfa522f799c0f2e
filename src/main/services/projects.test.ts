import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-projects-'));
});
const stores: Projects[] = [];
afterEach(async () => {
  for (const projects of stores.splice(0)) await projects.close();
  rmSync(folder, { recursive: true });
});

/** As the app reads, but in this process. */
const reader = readerApart({ start: async () => readerHere(), serves: 'once' });

const store = () => {
  let id = 0;
  const projects = projectStore({
    folders: { drafts: join(folder, 'drafts'), journals: join(folder, 'journals') },
    recent: recentFiles(join(folder, 'recent.json'), join(folder, 'pictures')),
    readReport: reader.read,
    keeper: keeperHere(),
    self: { id: `program ${++programs}`, user: 'anna', host: hostname(), pid: process.pid },
    tell: () => undefined,
    now: () => 1,
    newId: () => `p${programs}-${++id}`,
  });
  stores.push(projects);
  return projects;
};
let programs = 0;
const edit = (projects: Projects, { id, deck, seq }: Project, change: Partial<Deck>) =>
  projects.change(id, seq + 1, changesBetween(deck, { ...deck, ...change }));
const saved = async (projects: Projects, project: Project, change: Partial<Deck> = {}) => {
  void edit(projects, project, change);
  return projects.save(project.id, false);
};
const written = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const value = (result: Result<Project, AppError>): Project => {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const text = '# Lage\n\nDie Arbeiten am Deich gehen voran. Im Mai folgt die Abnahme.\n';

describe('decks and where they are kept', () => {
  it('opens a report a second time as the draft that was edited', async () => {
    const report = written('a.md', text);
    const projects = store();
    const first = value(await projects.open([report]));
    expect(first).toMatchObject({ draft: true, resumed: false, savedAt: null });
    await saved(projects, first, { title: 'Von Hand' });
    const resumed = value(await store().open([report]));
    expect(resumed).toMatchObject({ resumed: true, deck: { title: 'Von Hand' } });
  });

  it('finds the draft of several files again, where they are named in the same order', async () => {
    const [first, second] = [written('a.md', text), written('b.md', text.replace('Lage', 'Ausblick'))];
    const projects = store();
    const opened = value(await projects.open([first, second]));
    expect(opened).toMatchObject({ name: 'a +1', report: { files: [{ name: 'a.md' }, { name: 'b.md' }] }, originals: [{ name: 'a.md' }, { name: 'b.md' }] });
    await saved(projects, opened);
    expect(value(await store().open([first, second])).resumed).toBe(true);
    expect(value(await store().open([second, first])).resumed).toBe(false);
  });

  it('does not take a deck for a part of a report', async () => {
    const result = await store().open([written('a.md', text), join(folder, 'b.lectern')]);
    expect(result).toEqual({ ok: false, error: { code: 'import.deck-among', name: 'b.lectern' } });
  });

  it('begins anew for a report that was changed since', async () => {
    const report = written('a.md', text);
    const projects = store();
    const first = value(await projects.open([report]));
    await saved(projects, first, { title: 'Von Hand' });
    written('a.md', text.replace('Mai', 'Juni'));
    expect(value(await projects.open([report])).deck.title).not.toBe('Von Hand');
  });

  it('plans the report anew where its draft is damaged, and leaves the draft where it is', async () => {
    const report = written('a.md', text);
    const projects = store();
    const first = value(await projects.open([report]));
    await saved(projects, first);
    const [draft = ''] = readdirSync(join(folder, 'drafts'));
    writeFileSync(join(folder, 'drafts', draft), 'broken');
    expect(value(await store().open([report])).resumed).toBe(false);
    expect(readdirSync(join(folder, 'drafts'))).toContain(draft);
  });

  it('keeps saving to the file that the user chose', async () => {
    const projects = store();
    const project = value(await projects.open([written('a.md', text)]));
    const path = join(folder, 'chosen.lectern');
    expect(await projects.saveAs(project.id, path)).toEqual({ ok: true, value: { name: 'chosen', savedAt: 1 } });
    await saved(projects, project, { title: 'Später' });
    expect(value(await store().open([path]))).toMatchObject({ draft: false, deck: { title: 'Später' } });
  });

  it('lets the last of many saves at once win', async () => {
    const projects = store();
    const project = value(await projects.open([written('a.md', text)]));
    await Promise.all([1, 2, 3, 4, 5].map((n) => saved(projects, project, { title: `Stand ${n}` })));
    expect(value(await store().openRecent(project.id)).deck.title).toBe('Stand 5');
  });
});
