import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { AppError } from '../../core/error.ts';
import type { Deck } from '../../core/model/deck.ts';
import type { AssetId } from '../../core/model/id.ts';
import type { Report } from '../../core/model/report.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { writeAtomically } from './atomic-write.ts';
import type { OpenedReport, ReadReport, Task } from './import-runner.ts';
import { decodeLectern, encodeLectern } from './lectern-file.ts';
import type { RecentFiles } from './recent.ts';
import { readSource } from './source-file.ts';

/** A deck that is open, with all that its file holds. */
export type Project = {
  id: string;
  name: string;
  path: string;
  draft: boolean;
  /** True where opening its report brought back a deck that was edited before. */
  resumed: boolean;
  report: Report;
  deck: Deck;
  originals: { name: string; bytes: Uint8Array }[];
  media: Map<AssetId, Uint8Array>;
  savedAt: number | null;
  /** The versions of the report that were open in this session, by id: the deck says which one it is of. */
  editions?: Map<string, Edition>;
};

/** A version of a report, with the bytes of its files. */
export type Edition = Pick<Project, 'report' | 'originals'>;

export type Projects = {
  /**
   * Opens a report of one file or of several in order, or a deck file. A report that has a draft already is opened as
   * that draft, edits and all.
   */
  open(paths: readonly string[], progress?: Task['progress']): Promise<Result<Project, AppError>>;
  openRecent(id: string): Promise<Result<Project, AppError>>;
  save(id: string, deck: Deck): Promise<Result<{ savedAt: number }, AppError>>;
  saveAs(id: string, deck: Deck, path: string): Promise<Result<{ name: string; savedAt: number }, AppError>>;
  get(id: string): Project | undefined;
  /** Lets the deck be one of this report from now on, once it says so; the version before stays for decks that go back to it. */
  adopt(id: string, next: Omit<OpenedReport, 'deck'>): void;
  /** Closes a deck that was opened from a report and never saved, and takes it off the list. */
  discard(id: string): Promise<void>;
  /** Resolves when nothing more is being written. */
  settled(): Promise<void>;
};

type Settings = { drafts: string; recent: RecentFiles; readReport: ReadReport; now: () => number; newId: () => string };

/** Decks and where they are kept: drafts in a folder of the app's own, until the user chooses a place. */
export function projectStore({ drafts: folder, recent, readReport, now, newId }: Settings): Projects {
  const opened = new Map<string, Project>();
  // Saves of one deck follow each other, so that an older state never lands on a newer one.
  const queues = new Map<string, Promise<unknown>>();

  let listed: Promise<void> = Promise.resolve();

  const keep = (project: Project): Project => {
    opened.set(project.id, project);
    const { id, name, path, draft } = project;
    // Opening does not wait for the list to be written; saving does, for without it a draft would not be found again.
    listed = recent.remember({ id, name, path, draft, reportSha256: project.report.sha256, openedAt: now() });
    return project;
  };

  const openDeck = async (path: string, known?: { id: string; name: string; draft: boolean }): Promise<Result<Project, AppError>> => {
    const name = known?.name ?? stem(path);
    const bytes = await readSource(path);
    if (!bytes.ok) return bytes;
    const file = decodeLectern(bytes.value, basename(path));
    if (!file.ok) return file;
    const entry = known ?? recent.list().find((candidate) => candidate.path === path);
    return ok(keep({ id: entry?.id ?? newId(), name, path, draft: entry?.draft ?? false, resumed: false, savedAt: now(), ...file.value }));
  };

  const write = (project: Project, deck: Deck, path: string): Promise<Result<{ savedAt: number }, AppError>> => {
    const before = queues.get(project.id) ?? Promise.resolve();
    const done = before.then(async (): Promise<Result<{ savedAt: number }, AppError>> => {
      if (path.startsWith(folder)) await mkdir(folder, { recursive: true });
      const edition = project.editions?.get(deck.reportId);
      const written = await writeAtomically(path, encodeLectern({ ...project, ...edition, deck }));
      if (!written.ok) return written;
      await listed;
      if (edition && edition.report !== project.report) keep(Object.assign(project, edition));
      project.deck = deck;
      project.savedAt = now();
      return ok({ savedAt: project.savedAt });
    });
    queues.set(
      project.id,
      done.catch(() => undefined),
    );
    return done;
  };

  const openNew = async (paths: readonly string[], progress: Task['progress']): Promise<Result<Project, AppError>> => {
    const drafts = recent.list().filter((entry) => entry.draft && existsSync(entry.path));
    const read = await readReport({ paths, progress, known: drafts.map((entry) => entry.reportSha256) });
    if (!read.ok) return read;
    if (read.value.kind === 'new') return ok(begin(read.value.opened));
    const { sha256 } = read.value;
    const draft = drafts.find((entry) => entry.reportSha256 === sha256);
    const resumed = draft && (await openDeck(draft.path, draft));
    if (resumed?.ok) return ok(Object.assign(resumed.value, { resumed: true }));
    // The draft cannot be read, so the report is planned anew; the draft's file stays where it is.
    const again = await readReport({ paths, progress, known: [] });
    if (!again.ok) return again;
    return again.value.kind === 'new' ? ok(begin(again.value.opened)) : err({ code: 'project.damaged', name: nameOf(paths) });
  };

  const begin = ({ report, deck, originals, media }: OpenedReport): Project => {
    const id = newId();
    const name = nameOf(originals.map((original) => original.name));
    const project: Project = { id, name, path: join(folder, `${id}.lectern`), draft: true, resumed: false, report, deck, originals, media, savedAt: null };
    return keep(project);
  };

  return {
    get: (id) => opened.get(id),
    adopt: (id, { report, originals, media }) => {
      const project = opened.get(id);
      if (!project) return;
      const before: Edition = { report: project.report, originals: project.originals };
      project.editions = new Map([...(project.editions ?? []), [before.report.id, before], [report.id, { report, originals }]]);
      for (const [asset, bytes] of media) project.media.set(asset, bytes);
    },
    discard: async (id) => {
      const project = opened.get(id);
      if (!project || project.savedAt !== null) return;
      opened.delete(id);
      await recent.forget(id);
    },
    settled: async () => {
      await Promise.all([listed, ...queues.values()]);
    },
    open: async (paths, progress = () => undefined) => {
      const deck = paths.find((path) => extname(path).toLowerCase() === '.lectern');
      if (deck === undefined) return openNew(paths, progress);
      return paths.length === 1 ? openDeck(deck) : err({ code: 'import.deck-among', name: basename(deck) });
    },
    openRecent: async (id) => {
      const entry = recent.list().find((candidate) => candidate.id === id);
      return entry ? openDeck(entry.path, entry) : err({ code: 'file.missing', name: id });
    },
    save: async (id, deck) => {
      const project = opened.get(id);
      return project ? write(project, deck, project.path) : err({ code: 'file.missing', name: id });
    },
    saveAs: async (id, deck, path) => {
      const project = opened.get(id);
      if (!project) return err({ code: 'file.missing', name: id });
      const written = await write(project, deck, path);
      if (!written.ok) return written;
      Object.assign(project, { path, name: stem(path), draft: false });
      keep(project);
      return ok({ name: project.name, savedAt: written.value.savedAt });
    },
  };
}

const stem = (path: string) => basename(path, extname(path));

/** What a deck is called until its user gives it a name: after its report's file, and how many there are beside it. */
const nameOf = (paths: readonly string[]) => `${stem(paths[0] ?? '')}${paths.length > 1 ? ` +${paths.length - 1}` : ''}`;
