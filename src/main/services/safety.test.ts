import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changesBetween } from '../../core/edit/changes.ts';
import type { AppError } from '../../core/error.ts';
import type { Deck } from '../../core/model/deck.ts';
import type { AssetId } from '../../core/model/id.ts';
import type { Result } from '../../core/result.ts';
import { readerApart } from './import-runner.ts';
import { keeperHere } from './keeper.ts';
import { decodeLectern } from './lectern-file.ts';
import { lockPath } from './lock-file.ts';
import { type Project, type ProjectState, type Projects, projectStore } from './projects.ts';
import { readerHere } from './reader-here.fixture.ts';
import { recentFiles } from './recent.ts';

const reader = readerApart({ start: async () => readerHere(), serves: 'once' });
// No process has this number: what it had open it left when it died.
const dead = 2 ** 30;

let folder = '';
let file = '';
let programs = 0;
let clock = 1;
const running: Projects[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-safety-'));
  file = join(folder, 'deck.lectern');
});
afterEach(async () => {
  for (const projects of running.splice(0)) await projects.close();
  rmSync(folder, { recursive: true });
});

/** A start of the program; one of `data` folder of its own is another user's. */
function program({ data = 'data', pid = process.pid } = {}) {
  const number = ++programs;
  let id = 0;
  const states: ProjectState[] = [];
  const projects = projectStore({
    folders: { drafts: join(folder, data, 'drafts'), journals: join(folder, data, 'journals') },
    recent: recentFiles(join(folder, data, 'recent.json'), join(folder, data, 'pictures')),
    readReport: reader.read,
    keeper: keeperHere(),
    self: { id: `program ${number}`, user: `user ${number}`, host: hostname(), pid },
    tell: (state) => states.push(state),
    now: () => clock,
    newId: () => `p${number}-${++id}`,
  });
  running.push(projects);
  return { ...projects, states };
}
const value = <T>(result: Result<T, AppError>): T => {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const errorOf = async (result: Promise<Result<unknown, AppError>>) => {
  const { ok, ...rest } = await result;
  return ok ? 'saved' : (rest as { error: AppError }).error.code;
};
const edit = (projects: Projects, { id, deck, seq }: Project, title: string) => projects.change(id, seq + 1, changesBetween(deck, { ...deck, title }));
const onDisk = (path = file): Deck => value(decodeLectern(readFileSync(path), 'x')).deck;

/** A deck in a file of its user's choice, open in a program. */
async function openFile(options = {}) {
  const report = join(folder, 'a.md');
  writeFileSync(report, '# Lage\n\nDie Arbeiten am Deich gehen voran. Im Mai folgt die Abnahme.\n');
  const projects = program(options);
  const project = value(await projects.open([report]));
  await projects.shown(project.id);
  value(await projects.saveAs(project.id, file));
  return { projects, project };
}
const unfinished = async (projects: Projects) => {
  const found = await projects.unfinished();
  return found && value(await found.open());
};

describe('after a crash', () => {
  it('the deck comes back with what its file does not have yet', async () => {
    const { projects, project } = await openFile({ pid: dead });
    await edit(projects, project, 'Getippt');
    await edit(projects, project, 'Weiter getippt');
    const next = program();
    const back = await unfinished(next);
    expect(back).toMatchObject({ path: file, recovered: true, takenBy: null, deck: { title: 'Weiter getippt' } });
    await next.shown(back?.id ?? '');
    await next.close();
    expect(onDisk().title).toBe('Weiter getippt');
    expect(await program().unfinished()).toBeNull();
  });

  it('so does a draft, a second crash later too', async () => {
    const report = join(folder, 'a.md');
    writeFileSync(report, '# Lage\n\nDie Arbeiten am Deich gehen voran.\n');
    const first = program({ pid: dead });
    const project = value(await first.open([report]));
    await first.save(project.id, false);
    await edit(first, project, 'Eins');
    const second = program({ pid: dead });
    const again = await unfinished(second);
    expect(again?.deck.title).toBe('Eins');
    if (again) await edit(second, again, 'Zwei');
    expect(await unfinished(program())).toMatchObject({ draft: true, recovered: true, deck: { title: 'Zwei' } });
  });

  it('what another program wrote meanwhile stays as it is, and the edits come back from the recovery file', async () => {
    const { projects, project } = await openFile({ pid: dead });
    const other = join(folder, 'other.lectern');
    copyFileSync(file, other);
    await edit(projects, project, 'Meins');
    await projects.save(project.id, false);
    copyFileSync(other, file);
    expect(await errorOf(projects.save(project.id, true))).toBe('save.changed');
    const theirs = readFileSync(file);
    await edit(projects, project, 'Meins und mehr');
    const next = program();
    const back = await unfinished(next);
    expect(back).toMatchObject({ recovered: true, deck: { title: 'Meins und mehr' } });
    expect(await errorOf(next.save(back?.id ?? '', true))).toBe('save.changed');
    expect(readFileSync(file)).toEqual(theirs);
    value(await next.replace(back?.id ?? ''));
    expect(onDisk().title).toBe('Meins und mehr');
  });

  it('a deck whose file is gone comes back too, and its file is not written again unasked', async () => {
    const { projects, project } = await openFile({ pid: dead });
    rmSync(file);
    await edit(projects, project, 'Verwaist');
    expect(await errorOf(projects.save(project.id, false))).toBe('save.removed');
    const next = program();
    const back = await unfinished(next);
    expect(back).toMatchObject({ recovered: true, deck: { title: 'Verwaist' } });
    expect(await errorOf(next.save(back?.id ?? '', false))).toBe('save.removed');
    expect(existsSync(file)).toBe(false);
  });

  it('a file that could not be written, and that nobody else has touched, is written again when it can be', async () => {
    const { projects, project } = await openFile({ pid: dead });
    const away = join(folder, 'away.lectern');
    renameSync(file, away);
    await edit(projects, project, 'Nicht geschrieben');
    expect(await errorOf(projects.save(project.id, false))).toBe('save.removed');
    renameSync(away, file);
    const next = program();
    const back = await unfinished(next);
    expect(back).toMatchObject({ recovered: true, deck: { title: 'Nicht geschrieben' } });
    expect(await errorOf(next.save(back?.id ?? '', false))).toBe('saved');
    expect(onDisk().title).toBe('Nicht geschrieben');
  });

  it('a journal that follows on another file is put aside, and the file opened as it is', async () => {
    const { projects, project } = await openFile({ pid: dead });
    await edit(projects, project, 'Meins');
    const elsewhere = await openFile({ data: 'other', pid: dead });
    expect(elsewhere.project.path).toBe(file);
    const back = await unfinished(program());
    expect(back).toMatchObject({ recovered: false, deck: { title: 'Lage' } });
    expect(readdirSync(join(folder, 'data/journals')).filter((name) => name.endsWith('.aside'))).toHaveLength(1);
  });
});

describe('saving', () => {
  it('does not mind a file that was only touched, or is back as it was', async () => {
    const { projects, project } = await openFile();
    utimesSync(file, 5, 5);
    await edit(projects, project, 'Eins');
    expect(await errorOf(projects.save(project.id, false))).toBe('saved');
    const away = join(folder, 'away.lectern');
    renameSync(file, away);
    await edit(projects, project, 'Zwei');
    expect(await errorOf(projects.save(project.id, false))).toBe('save.removed');
    expect(projects.states.at(-1)).toMatchObject({ problem: { code: 'save.removed' } });
    renameSync(away, file);
    // By itself, without anybody asking.
    await expect.poll(() => projects.states.at(-1)?.problem, { timeout: 10_000 }).toBeNull();
    expect(onDisk().title).toBe('Zwei');
    expect(existsSync(join(folder, 'data/journals', `${project.id}.lectern`))).toBe(false);
  });

  it('notices within seconds that the file is gone, without a change of the deck', async () => {
    const { projects } = await openFile();
    rmSync(file);
    await expect.poll(() => projects.states.at(-1)?.problem?.code, { timeout: 10_000 }).toBe('save.removed');
  });

  it('goes on in the file that was chosen when the first could not be written', async () => {
    const { projects, project } = await openFile();
    rmSync(file);
    await edit(projects, project, 'Woanders');
    await projects.save(project.id, false);
    const chosen = join(folder, 'chosen.lectern');
    value(await projects.saveAs(project.id, chosen));
    await edit(projects, project, 'Weiter');
    expect(await errorOf(projects.save(project.id, false))).toBe('saved');
    expect(onDisk(chosen).title).toBe('Weiter');
  });

  it('puts pictures that came later into the file', async () => {
    const { projects, project } = await openFile();
    const asset = `${'a'.repeat(64)}.png` as AssetId;
    project.media.set(asset, new Uint8Array([1, 2, 3]));
    await edit(projects, project, 'Mit Bild');
    await projects.save(project.id, false);
    expect(value(decodeLectern(readFileSync(file), 'x')).media.get(asset)).toEqual(new Uint8Array([1, 2, 3]));
  });
});

describe('a file that somebody else has open', () => {
  it('can be looked at and not be changed, and a copy of it can', async () => {
    const { projects, project } = await openFile();
    const second = program({ data: 'other' });
    const theirs = value(await second.open([file]));
    expect(theirs).toMatchObject({ takenBy: { user: expect.stringMatching(/^user \d+$/) } });
    await edit(second, theirs, 'Heimlich');
    expect(second.get(theirs.id)?.deck.title).toBe('Lage');
    expect(await errorOf(second.save(theirs.id, true))).toBe('save.taken');
    expect(await errorOf(second.saveAs(theirs.id, file))).toBe('save.taken');
    const copy = join(folder, 'copy.lectern');
    value(await second.saveAs(theirs.id, copy));
    const own = second.get(theirs.id);
    if (own) await edit(second, own, 'Meine Kopie');
    await second.close();
    expect(onDisk(copy).title).toBe('Meine Kopie');
    await edit(projects, project, 'Original');
    await projects.close();
    expect(onDisk().title).toBe('Original');
  });

  it('is told to be free when it is, and leaves no lock behind', async () => {
    const { projects } = await openFile();
    const second = program({ data: 'other' });
    const theirs = value(await second.open([file]));
    await projects.close();
    await expect.poll(() => second.states.at(-1)?.free, { timeout: 10_000 }).toBe(true);
    expect(value(await second.openRecent(theirs.id)).takenBy).toBeNull();
    await second.close();
    expect(existsSync(lockPath(file))).toBe(false);
  });

  it('is given as it is where this very program has it open', async () => {
    const { projects, project } = await openFile();
    expect(value(await projects.open([file]))).toBe(project);
  });
});

describe('earlier versions', () => {
  it('are what was opened, what the user saved, and one for each five minutes of editing', async () => {
    clock = 1_000_000;
    const { projects, project } = await openFile();
    const at = async (minutes: number, title: string, asked: boolean) => {
      clock = 1_000_000 + minutes * 60_000;
      await edit(projects, project, title);
      value(await projects.save(project.id, asked));
    };
    await at(1, 'Nebenbei', false);
    await at(2, 'Gespeichert', true);
    await at(3, 'Kurz danach', false);
    await at(8, 'Später', false);
    const versions = await projects.versions(project.id);
    expect(versions.map(({ reason }) => reason)).toEqual(['edited', 'saved', 'opened']);
    expect((await projects.version(project.id, versions[1]?.id ?? ''))?.deck.title).toBe('Gespeichert');
    await projects.close();
    // They lie in the file, on any computer.
    const other = program({ data: 'other' });
    const opened = value(await other.open([file]));
    expect((await other.versions(opened.id)).map(({ id }) => id)).toEqual(versions.map(({ id }) => id));
  });

  it('are the last twenty', async () => {
    const { projects, project } = await openFile();
    for (let n = 1; n <= 25; n++) {
      await edit(projects, project, `Stand ${n}`);
      value(await projects.save(project.id, true));
    }
    const versions = await projects.versions(project.id);
    expect(versions).toHaveLength(20);
    expect((await projects.version(project.id, versions.at(-1)?.id ?? ''))?.deck.title).toBe('Stand 6');
  });

  it('come with the report that they are of, though the deck was brought to another one since', async () => {
    const { projects, project } = await openFile();
    const before = project.report;
    const report = { ...before, id: 'report-next', title: 'Nachtrag' };
    projects.adopt(project.id, { report, originals: [{ name: 'b.md', bytes: Buffer.from('# Nachtrag') }], media: new Map() });
    await projects.change(project.id, project.seq + 1, changesBetween(project.deck, { ...project.deck, reportId: report.id }));
    value(await projects.save(project.id, true));
    await projects.close();
    const next = program();
    const opened = value(await next.open([file]));
    expect(opened).toMatchObject({ report: { title: 'Nachtrag' }, originals: [{ name: 'b.md' }] });
    const versions = await next.versions(opened.id);
    const earlier = await next.version(opened.id, versions.at(-1)?.id ?? '');
    expect(earlier?.report).toEqual(before);
    // Gone back to, the file is the earlier report's again.
    if (earlier) await next.change(opened.id, opened.seq + 1, changesBetween(opened.deck, earlier.deck));
    value(await next.save(opened.id, true));
    expect(value(decodeLectern(readFileSync(file), 'x'))).toMatchObject({ report: { title: before.title }, originals: [{ name: 'a.md' }] });
  });

  it('say what became of the slides', async () => {
    const { projects, project } = await openFile();
    const [first, ...rest] = project.deck.slides;
    if (!first) throw new Error('no slide');
    const slides = [...rest, { ...first, title: 'Neu' }, { ...first, id: `${first.id}x` as typeof first.id }];
    await projects.change(project.id, project.seq + 1, changesBetween(project.deck, { ...project.deck, slides }));
    await projects.save(project.id, true);
    expect((await projects.versions(project.id))[0]?.slides).toEqual({ all: rest.length + 2, changed: 1, added: 1, removed: 0, moved: rest.length > 0 });
  });
});
