import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { applyChanges, type Change } from '../../core/edit/changes.ts';
import type { AppError } from '../../core/error.ts';
import type { Deck } from '../../core/model/deck.ts';
import type { AssetId } from '../../core/model/id.ts';
import type { Report } from '../../core/model/report.ts';
import { err, ok, type Result } from '../../core/result.ts';
import type { EarlierDeck, Version } from '../../shared/views.ts';
import type { FileStamp } from './file-stamp.ts';
import type { OpenedReport, ReadReport, Task } from './import-runner.ts';
import { beginJournal, type FoundJournal, type Journal, type JournalEntry, journalOf, journalsIn, putAside } from './journal.ts';
import type { Edition, Keeper, Original, Parts } from './keeper.ts';
import type { FileMark } from './lectern-file.ts';
import { type Locked, type LockOwner, ownerOf, takeLock } from './lock-file.ts';
import type { RecentFiles } from './recent.ts';
import { type LoadedDeck, loadDeck } from './recovery.ts';
import { type Saved, type SaveState, type Saving, savingOf } from './saving.ts';

/** A deck that is open, with all that its file holds. */
export type Project = {
  id: string;
  name: string;
  path: string;
  draft: boolean;
  /** True where opening its report brought back a deck that was edited before. */
  resumed: boolean;
  /** True where what had not been saved when the program ended was brought back. */
  recovered: boolean;
  /** Who else has the file open: then it can only be looked at. */
  takenBy: LockOwner | null;
  report: Report;
  /** With every change up to `seq`. */
  deck: Deck;
  seq: number;
  originals: Original[];
  media: Map<AssetId, Uint8Array>;
  savedAt: number | null;
  /** The versions of the report that were open in this session, by id: the deck says which one it is of. */
  editions?: Map<string, Edition>;
};

export type Projects = {
  /**
   * Opens a report of one file or of several in order, or a deck file. A report that has a draft already is opened as
   * that draft, edits and all; a deck that is open already is given as it is.
   */
  open(paths: readonly string[], progress?: Task['progress']): Promise<Result<Project, AppError>>;
  openRecent(id: string): Promise<Result<Project, AppError>>;
  /** The deck that was open when the program ended without closing it, saved or not; null where there is none. */
  unfinished(): Promise<{ name: string; open: () => Promise<Result<Project, AppError>> } | null>;
  /** The editor shows this deck; others are closed. */
  shown(id: string): Promise<void>;
  /** Carries the next changes out and writes them down; resolves when they are on the disk. Throws where one before them is missing, unless they are the deck as a whole. */
  change(id: string, seq: number, changes: readonly Change[]): Promise<void>;
  save(id: string, asked: boolean): Promise<Saved>;
  replace(id: string): Promise<Saved>;
  saveAs(id: string, path: string): Promise<Result<{ name: string; savedAt: number }, AppError>>;
  versions(id: string): Promise<Version[]>;
  version(id: string, version: string): Promise<EarlierDeck | null>;
  get(id: string): Project | undefined;
  /** Lets the deck be one of this report from now on, once it says so; the version before stays for decks that go back to it. */
  adopt(id: string, next: Omit<OpenedReport, 'deck'>): void;
  /** Closes a deck that was opened from a report and never saved, and takes it off the list. */
  discard(id: string): Promise<void>;
  /** Saves and closes what is open; what cannot be saved stays in the recovery file. */
  close(): Promise<void>;
  /** The keeper has lost what it had: it gets it anew. */
  restore(): void;
  /** Resolves when nothing more is being written. */
  settled(): Promise<void>;
};

type Folders = { drafts: string; journals: string };
export type ProjectState = SaveState & { id: string; free: boolean };
type Settings = {
  folders: Folders;
  recent: RecentFiles;
  readReport: ReadReport;
  keeper: Keeper;
  /** This program, as others are told who has a file open. */
  self: Omit<LockOwner, 'since'>;
  tell: (state: ProjectState) => void;
  now: () => number;
  newId: () => string;
};

type Open = {
  project: Project;
  saving: Saving | null;
  journal: Journal | null;
  lock: Locked;
  /** The file that the deck was read from; null for a new one. */
  from: LoadedDeck['from'] | null;
  /** For one that was read from the recovery file: how its own file was last written. */
  untouched: FileStamp | null;
  /** Once the keeper has the deck: how its file was found. */
  held: Promise<FileStamp | null> | null;
  /** What the keeper has besides the deck. */
  kept: { report: Report; media: Set<AssetId> };
  watch: ReturnType<typeof setInterval> | null;
  closing: Promise<void> | null;
};
type Begun = { from: LoadedDeck['from'] | null; untouched: FileStamp | null; base: FileMark | null; recovered: readonly JournalEntry[]; lock: Locked };

const unlocked: Locked = { state: 'free', release: async () => undefined };
// Nothing is ever found so: the file has to be looked at before it is written.
const otherwise: FileStamp = { size: -1, modified: 0, sha256: '' };
/** Milliseconds between two looks whether a file that somebody else has open is free. */
const askEvery = 3000;

/** Decks and where they are kept: drafts in a folder of the app's own, until the user chooses a place. */
export function projectStore({ folders, recent, readReport, keeper, self, tell, now, newId }: Settings): Projects {
  const opened = new Map<string, Open>();
  let listed: Promise<void> = Promise.resolve();

  const remember = ({ id, name, path, draft, report }: Project): void => {
    // Opening does not wait for the list to be written; saving does, for without it a draft would not be found again.
    listed = recent.remember({ id, name, path, draft, reportSha256: report.sha256, openedAt: now() });
  };

  const begin = (project: Project, { from, untouched, base, recovered, lock }: Begun): Project => {
    const { id, path, name, draft, takenBy } = project;
    const kept = { report: project.report, media: new Set(project.media.keys()) };
    const open: Open = { project, saving: null, journal: null, lock, from, untouched, held: null, kept, watch: null, closing: null };
    if (takenBy) open.watch = watchLock(open);
    else {
      const journalId = newId();
      open.journal = beginJournal(folders.journals, { journal: journalId, project: id, path, name, draft, base }, recovered);
      open.saving = savingOf({
        project,
        keeper,
        journal: open.journal,
        journalId,
        saved: project.savedAt !== null,
        snapshots: folders.journals,
        complete: () => complete(open),
        now,
        tell: (state) => tell({ id, free: false, ...state }),
      });
    }
    opened.set(id, open);
    remember(project);
    return project;
  };

  /** The keeper gets a deck only once it is shown or changed: the first drawing does not wait for it. */
  const hold = (open: Open): Promise<FileStamp | null> => {
    const { project, from, untouched } = open;
    const { id } = project;
    const anew = () => keeper.hold(id, project.deck, { report: project, media: [...project.media] }, now());
    const begun = async () => {
      const stamp = from && (await keeper.holdFile(id, project.deck, from, now()));
      if (!stamp) await anew();
      if (!from) return null;
      return stamp && from.path === project.path ? stamp : (untouched ?? otherwise);
    };
    open.held ??= begun();
    return open.held;
  };

  /** Pictures and reports come by several ways; the keeper is told before it writes. */
  const complete = async (open: Open): Promise<FileStamp | null> => {
    const { project, kept } = open;
    const stamp = await hold(open);
    const edition = project.editions?.get(project.deck.reportId);
    if (edition && edition.report !== project.report) remember(Object.assign(project, edition));
    const parts: Parts = {};
    if (project.report !== kept.report) parts.report = { report: project.report, originals: project.originals };
    const media = [...project.media].filter(([asset]) => !kept.media.has(asset));
    if (media.length > 0) parts.media = media;
    if (parts.report || parts.media) await keeper.add(project.id, parts);
    kept.report = project.report;
    for (const [asset] of media) kept.media.add(asset);
    await listed;
    return stamp;
  };

  const watchLock = ({ project }: Open): ReturnType<typeof setInterval> => {
    const watch = setInterval(async () => {
      const free = (await ownerOf(project.path, self)) === null;
      if (free) clearInterval(watch);
      if (free) tell({ id: project.id, seq: project.seq, savedAt: project.savedAt, problem: null, free });
    }, askEvery);
    watch.unref();
    return watch;
  };

  type Known = { id: string; name: string; draft: boolean };
  const openDeck = async (path: string, known?: Known): Promise<Result<Project, AppError>> => {
    const already = [...opened.values()].find(({ project, saving }) => project.path === path && saving !== null);
    await already?.closing;
    if (already?.saving) return ok(already.project);
    const entry = known ?? recent.list().find((candidate) => candidate.path === path);
    const draft = entry?.draft ?? false;
    const lock = draft ? unlocked : await takeLock(path, { ...self, since: now() });
    const opening = await openLocked(path, entry, lock);
    if (!opening.ok && lock.state === 'free') await lock.release();
    return opening;
  };

  const openLocked = async (path: string, known: Known | undefined, lock: Locked): Promise<Result<Project, AppError>> => {
    const takenBy = lock.state === 'taken' ? lock.by : null;
    const journal = takenBy ? null : await journalFor(path, known?.id);
    const id = known?.id ?? journal?.head.project ?? newId();
    const loaded = await loadDeck(path, journal, folders.journals);
    if (!loaded.ok) return loaded;
    const { mark, from, recovered, deck, report, originals, media } = loaded.value;
    const project: Project = {
      id,
      name: known?.name ?? stem(path),
      path,
      draft: known?.draft ?? false,
      resumed: false,
      recovered: recovered.length > 0 || from.path !== path,
      takenBy,
      seq: recovered.at(-1)?.seq ?? 0,
      savedAt: recovered.length > 0 || from.path !== path ? null : now(),
      deck,
      report,
      originals,
      media,
    };
    return ok(begin(project, { from, untouched: mark?.file ?? null, base: mark, recovered, lock }));
  };

  const journalFor = async (path: string, id: string | undefined): Promise<FoundJournal | null> =>
    id ? journalOf(folders.journals, id) : ((await journalsIn(folders.journals)).find(({ head }) => head.path === path) ?? null);

  const openNew = async (paths: readonly string[], progress: Task['progress']): Promise<Result<Project, AppError>> => {
    const drafts = recent.list().filter((entry) => entry.draft && existsSync(entry.path));
    const read = await readReport({ paths, progress, known: drafts.map((entry) => entry.reportSha256) });
    if (!read.ok) return read;
    if (read.value.kind === 'new') return ok(beginNew(read.value.opened));
    const { sha256 } = read.value;
    const draft = drafts.find((entry) => entry.reportSha256 === sha256);
    const resumed = draft && (await openDeck(draft.path, draft));
    if (resumed?.ok) return ok(Object.assign(resumed.value, { resumed: true }));
    // The draft cannot be read, so the report is planned anew; the draft's file stays where it is.
    const again = await readReport({ paths, progress, known: [] });
    if (!again.ok) return again;
    return again.value.kind === 'new' ? ok(beginNew(again.value.opened)) : err({ code: 'project.damaged', name: nameOf(paths) });
  };

  const beginNew = ({ report, deck, originals, media }: OpenedReport): Project => {
    const id = newId();
    const name = nameOf(originals.map((original) => original.name));
    const project: Project = {
      id,
      name,
      path: join(folders.drafts, `${id}.lectern`),
      draft: true,
      resumed: false,
      recovered: false,
      takenBy: null,
      report,
      deck,
      seq: 0,
      originals,
      media,
      savedAt: null,
    };
    return begin(project, { from: null, untouched: null, base: null, recovered: [], lock: unlocked });
  };

  const closeOne = (open: Open): Promise<void> => {
    open.closing ??= closing(open);
    return open.closing;
  };
  const closing = async (open: Open): Promise<void> => {
    const { project, saving, journal, lock, watch } = open;
    if (watch) clearInterval(watch);
    if (saving && !saving.isSaved()) await saving.save(false);
    await saving?.stop();
    await journal?.end({ keep: saving?.isSaved() !== true });
    if (lock.state === 'free') await lock.release();
    await keeper.release(project.id);
    Object.assign(open, { saving: null, journal: null, watch: null });
  };

  const missing = (id: string) => err({ code: 'file.missing', name: opened.get(id)?.project.name ?? id } as const);
  const taken = ({ name, takenBy }: Project) => err({ code: 'save.taken', name, by: personOf(takenBy) } as const);

  return {
    get: (id) => opened.get(id)?.project,
    adopt: (id, { report, originals, media }) => {
      const project = opened.get(id)?.project;
      if (!project) return;
      project.editions = new Map([...editionsOf(project), [report.id, { report, originals }]]);
      for (const [asset, bytes] of media) project.media.set(asset, bytes);
    },
    discard: async (id) => {
      const open = opened.get(id);
      if (!open || open.project.savedAt !== null) return;
      opened.delete(id);
      await open.saving?.stop();
      await recent.forget(id);
    },
    settled: async () => {
      await Promise.all([listed, ...[...opened.values()].map(({ saving }) => saving?.save(false))]);
    },
    open: async (paths, progress = () => undefined) => {
      const deck = paths.find((path) => extname(path).toLowerCase() === '.lectern');
      if (deck === undefined) return openNew(paths, progress);
      return paths.length === 1 ? openDeck(resolve(deck)) : err({ code: 'import.deck-among', name: basename(deck) });
    },
    openRecent: async (id) => {
      const entry = recent.list().find((candidate) => candidate.id === id);
      return entry ? openDeck(entry.path, entry) : missing(id);
    },
    unfinished: async () => {
      const [journal] = await journalsIn(folders.journals);
      if (!journal) return null;
      const { head, entries, file } = journal;
      const open = async () => {
        const opening = await openDeck(head.path, { id: head.project, name: head.name, draft: head.draft });
        // What cannot be opened is told once and not at every start.
        if (!opening.ok && entries.length > 0) await putAside(journal);
        else if (!opening.ok) await rm(file, { force: true });
        return opening;
      };
      return { name: head.name, open };
    },
    shown: async (id) => {
      for (const [other, open] of [...opened]) {
        if (other === id) continue;
        // A talk may still show the pictures of the deck before; those of older ones are no longer needed.
        if (open.saving || open.watch) await closeOne(open);
        else opened.delete(other);
      }
      // A draft is a file from its first moment on, and what was recovered is not left to chance again.
      const open = opened.get(id);
      void open?.journal?.start();
      if (open?.saving) void (open.saving.isSaved() ? hold(open) : open.saving.save(false)).catch(() => undefined);
    },
    change: async (id, seq, changes) => {
      const open = opened.get(id);
      if (open?.project.takenBy) return;
      if (!open?.journal || !open.saving) throw new Error('no such deck is open');
      const { project, journal, saving } = open;
      const whole = changes[0]?.path.length === 0;
      if (seq !== project.seq + 1 && !(whole && seq > project.seq)) throw new Error(`change ${seq} does not follow on ${project.seq}`);
      // Checked as a whole deck before it is written.
      project.deck = applyChanges(project.deck, changes) as Deck;
      project.seq = seq;
      if (open.held) void keeper.change(id, changes).catch(() => undefined);
      // A picture's bytes are in no journal: with the first change behind it, it goes into the file.
      if (project.media.size > open.kept.media.size) void saving.save(false);
      else saving.changed();
      await journal.append({ seq, changes: [...changes] });
    },
    save: async (id, asked) => {
      const open = opened.get(id);
      if (!open) return missing(id);
      return open.saving ? open.saving.save(asked) : taken(open.project);
    },
    replace: async (id) => opened.get(id)?.saving?.replace() ?? missing(id),
    saveAs: async (id, path) => {
      const open = opened.get(id);
      if (!open) return missing(id);
      const { project } = open;
      const lock = path === project.path ? open.lock : await takeLock(path, { ...self, since: now() });
      if (lock.state === 'taken') return err({ code: 'save.taken', name: basename(path), by: personOf(lock.by) });
      if (!open.saving) return saveCopy(open, path, lock);
      const before = { name: project.name, lock: open.lock };
      project.name = stem(path);
      const written = await open.saving.moveTo(path, false);
      if (!written.ok) {
        project.name = before.name;
        if (lock !== before.lock) await lock.release();
        return written;
      }
      if (lock !== before.lock && before.lock.state === 'free') await before.lock.release();
      open.lock = lock;
      remember(project);
      return ok({ name: project.name, savedAt: written.value.savedAt });
    },
    versions: async (id) => {
      const open = opened.get(id);
      if (!open?.saving) return [];
      await hold(open);
      return keeper.versions(id);
    },
    version: async (id, version) => {
      const open = opened.get(id);
      const earlier = open?.saving ? await keeper.version(id, version) : null;
      if (!open || !earlier) return null;
      const { deck, edition } = earlier;
      if (edition) open.project.editions = new Map([...editionsOf(open.project), [edition.report.id, edition]]);
      const report = deck.reportId === open.project.report.id ? null : editionsOf(open.project).get(deck.reportId)?.report;
      // Without its report it could not say where its words come from.
      return report === undefined ? null : { deck, report };
    },
    close: async () => {
      for (const open of opened.values()) if (open.saving || open.watch) await closeOne(open);
      await listed;
    },
    restore: () => {
      for (const open of opened.values()) {
        open.from = null;
        open.held = null;
        open.kept = { report: open.project.report, media: new Set(open.project.media.keys()) };
      }
    },
  };

  /** What can only be looked at is written elsewhere as a deck of one's own, which is open from now on. */
  async function saveCopy(open: Open, path: string, lock: Extract<Locked, { state: 'free' }>): Promise<Result<{ name: string; savedAt: number }, AppError>> {
    const { project } = open;
    const copy = { ...project, path, name: stem(path), draft: false, takenBy: null, savedAt: null };
    begin(copy, { from: open.from, untouched: null, base: null, recovered: [], lock });
    const written = await opened.get(project.id)?.saving?.replace();
    if (!written?.ok) {
      await opened.get(project.id)?.saving?.stop();
      opened.set(project.id, open);
      await lock.release();
      return written ?? missing(project.id);
    }
    if (open.watch) clearInterval(open.watch);
    return ok({ name: copy.name, savedAt: written.value.savedAt });
  }
}

/** The versions of its report that a deck can be of, the present one among them. */
const editionsOf = ({ editions, report, originals }: Project): Map<string, Edition> => new Map([...(editions ?? []), [report.id, { report, originals }]]);

/** As others are told who has a file open. */
export const personOf = (owner: LockOwner | null): string => (owner ? [owner.user, owner.host && `(${owner.host})`].filter(Boolean).join(' ') : '');

const stem = (path: string) => basename(path, extname(path));

/** What a deck is called until its user gives it a name: after its report's file, and how many there are beside it. */
const nameOf = (paths: readonly string[]) => `${stem(paths[0] ?? '')}${paths.length > 1 ? ` +${paths.length - 1}` : ''}`;
