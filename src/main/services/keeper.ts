import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { strFromU8 } from 'fflate/browser';
import * as z from 'zod';
import { applyChanges, type Change, changesBetween } from '../../core/edit/changes.ts';
import type { AppError } from '../../core/error.ts';
import { Deck } from '../../core/model/deck.ts';
import type { AssetId } from '../../core/model/id.ts';
import { Report } from '../../core/model/report.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { Version } from '../../shared/views.ts';
import { sweepBeside, writeAtomically } from './atomic-write.ts';
import { type FileStamp, stampOf, stateOf } from './file-stamp.ts';
import { deckEntry, type FileMark, lecternZip, markEntry, mediaEntry, originalsOf, sourceEntries } from './lectern-file.ts';
import { entriesIn, type PackedEntry, packed, unpacked } from './packed-entry.ts';
import { sha256Of } from './source-file.ts';
import { isKept, mostVersions, slidesChanged } from './versions.ts';

// The keeper has its own copy of each open deck, follows its changes and writes its file. It runs in a thread of its
// own, so that nobody waits while a large deck is packed; what does not change between two writes is packed once.

/** An earlier state of a deck; with the report it was of where that is another one than now. */
export type EarlierState = { deck: Deck; edition: Edition | null };
export type Edition = { report: Report; originals: Original[] };
export type Original = { name: string; bytes: Uint8Array };
export type Parts = { report?: Edition; media?: [AssetId, Uint8Array][] };
export type WriteTask = {
  path: string;
  mark: FileMark;
  /** Why it is written; null for the recovery file, which begins no new state of the deck. */
  reason: 'saved' | 'edited' | null;
  at: number;
  /** How the file has to be found; null where it may be whatever it is. */
  expected: FileStamp | null;
};

/** The calls are carried out one after another. */
export type Keeper = {
  /** Takes a deck into its care, with all else that the file at the path holds; null where it is not that file any more. */
  holdFile(id: string, deck: Deck, file: { path: string; sha256: string }, at: number): Promise<FileStamp | null>;
  /** Takes a deck into its care that has no file yet. */
  hold(id: string, deck: Deck, parts: Parts, at: number): Promise<void>;
  change(id: string, changes: readonly Change[]): Promise<void>;
  /** Takes another report, or more pictures. */
  add(id: string, parts: Parts): Promise<void>;
  write(id: string, task: WriteTask): Promise<Result<FileStamp, AppError>>;
  /** The states that the deck was in, newest first. */
  versions(id: string): Promise<Version[]>;
  version(id: string, version: string): Promise<EarlierState | null>;
  release(id: string): Promise<void>;
};

type Kept = {
  deck: Deck;
  /** The report that the entries hold. */
  reportId: string;
  entries: Map<string, PackedEntry>;
  versions: Version[];
  lastVersion: Deck | null;
};

export function keeperHere(): Keeper {
  const decks = new Map<string, Kept>();
  const kept = (id: string): Kept => {
    const deck = decks.get(id);
    if (!deck) throw new Error('no such deck is open');
    return deck;
  };

  return {
    holdFile: async (id, deck, { path, sha256 }, at) => {
      await sweepBeside(path);
      const bytes = await readFile(path).catch(() => null);
      const entries = bytes && sha256Of(bytes) === sha256 ? entriesIn(bytes) : null;
      if (!bytes || !entries) return null;
      const held = keptOf(deck, entries);
      readVersions(held);
      keepVersion(held, 'opened', at);
      decks.set(id, held);
      return stampOf(path, bytes);
    },
    hold: async (id, deck, parts, at) => {
      const held = keptOf(deck, []);
      put(held, parts);
      keepVersion(held, 'opened', at);
      decks.set(id, held);
    },
    change: async (id, changes) => {
      const held = kept(id);
      // Checked as a deck before it is written.
      held.deck = applyChanges(held.deck, changes) as Deck;
    },
    add: async (id, parts) => put(kept(id), parts),
    write: async (id, { path, mark, reason, at, expected }) => {
      const held = kept(id);
      const name = basename(path);
      const deck = Deck.safeParse(held.deck);
      if (!deck.success) return err({ code: 'save.failed', name, reason: deck.error.issues[0]?.path.join('.') ?? 'deck' });
      if (reason) keepVersion(held, reason, at);
      const bytes = lecternZip([...held.entries.values(), packed('versions.json', JSON.stringify(held.versions)), markEntry(mark), deckEntry(deck.data)]);
      if (expected) {
        const state = await stateOf(path, dirname(path), expected);
        if (state !== 'same') return err({ code: ({ changed: 'save.changed', removed: 'save.removed', unreachable: 'save.folder' } as const)[state], name });
      }
      const written = await writeAtomically(path, bytes);
      return written.ok ? ok(await stampOf(path, bytes)) : written;
    },
    versions: async (id) => kept(id).versions,
    version: async (id, version) => {
      const held = kept(id);
      const deck = readVersion(held, version);
      return deck && { deck, edition: deck.reportId === held.reportId ? null : readEdition(held, deck.reportId) };
    },
    release: async (id) => {
      decks.delete(id);
    },
  };
}

const keptOf = (deck: Deck, entries: readonly PackedEntry[]): Kept => ({
  deck,
  reportId: deck.reportId,
  entries: new Map(entries.map((entry) => [entry.name, entry])),
  versions: [],
  lastVersion: null,
});

const editionFolder = (reportId: string) => `editions/${reportId}/`;
const isSource = (name: string) => name === 'report.json' || name.startsWith('original/');

function put(held: Kept, { report, media = [] }: Parts): void {
  const { entries } = held;
  if (report) {
    // Earlier states may be of the report before: it stays, as it is packed, for as long as one of them is.
    for (const entry of [...entries.values()].filter(({ name }) => isSource(name))) {
      entries.delete(entry.name);
      const name = `${editionFolder(held.reportId)}${entry.name}`;
      entries.set(name, { ...entry, name });
    }
    for (const entry of sourceEntries(report)) entries.set(entry.name, entry);
    held.reportId = report.report.id;
    forgetEditions(held);
  }
  for (const [id, bytes] of media) if (!held.entries.has(`media/${id}`)) held.entries.set(`media/${id}`, mediaEntry(id, bytes));
}

const nameOf = (version: string) => `versions/${version}.json`;

function keepVersion(held: Kept, reason: Version['reason'], at: number): void {
  const { versions, deck } = held;
  const [last] = versions;
  if (!isKept(reason, at, last)) return;
  const before = held.lastVersion ?? (last ? readVersion(held, last.id) : null);
  if (before && changesBetween(before, deck).length === 0) return;
  const id = String(Math.max(at, ...versions.map((version) => Number(version.id) + 1)));
  held.versions = [{ id, at, reason, reportId: deck.reportId, slides: slidesChanged(before ?? deck, deck) }, ...versions].slice(0, mostVersions);
  held.lastVersion = deck;
  held.entries.set(nameOf(id), packed(nameOf(id), JSON.stringify(deck)));
  for (const { id: gone } of versions.slice(mostVersions - 1)) held.entries.delete(nameOf(gone));
  forgetEditions(held);
}

/** Reports that no earlier state is of go. */
function forgetEditions({ entries, versions, reportId }: Kept): void {
  const wanted = versions.filter((version) => version.reportId !== reportId).map((version) => editionFolder(version.reportId));
  for (const name of [...entries.keys()]) if (name.startsWith('editions/') && !wanted.some((folder) => name.startsWith(folder))) entries.delete(name);
}

function readEdition({ entries }: Kept, reportId: string): Edition | null {
  const folder = editionFolder(reportId);
  const own = [...entries.values()].filter(({ name }) => name.startsWith(folder)).map((entry) => ({ ...entry, name: entry.name.slice(folder.length) }));
  const report = Report.safeParse(jsonIn(own.find(({ name }) => name === 'report.json')));
  return report.success ? { report: report.data, originals: originalsOf(own) } : null;
}

function readVersion({ entries }: Kept, version: string): Deck | null {
  return Deck.nullable()
    .catch(null)
    .parse(jsonIn(entries.get(nameOf(version))));
}

/** A damaged list is no list: what is kept of earlier states must not keep anyone from the present one. */
function readVersions(held: Kept): void {
  const listed = z
    .array(Version)
    .catch([])
    .parse(jsonIn(held.entries.get('versions.json')));
  held.versions = listed.filter(({ id }) => held.entries.has(nameOf(id)));
}

function jsonIn(entry: PackedEntry | undefined): unknown {
  try {
    const content = entry && unpacked(entry);
    return content ? JSON.parse(strFromU8(content)) : null;
  } catch {
    return null;
  }
}
