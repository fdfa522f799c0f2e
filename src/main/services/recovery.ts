import { basename, join } from 'node:path';
import { applyChanges, type Change } from '../../core/edit/changes.ts';
import type { AppError } from '../../core/error.ts';
import { Deck } from '../../core/model/deck.ts';
import { ok, type Result } from '../../core/result.ts';
import { type FoundJournal, type JournalEntry, putAside } from './journal.ts';
import { decodeLectern, type FileMark, type LecternFile } from './lectern-file.ts';
import { readSource, sha256Of } from './source-file.ts';

/** Where what cannot be saved is kept until it can. */
export const snapshotPath = (folder: string, project: string): string => join(folder, `${project}.lectern`);

export type LoadedDeck = LecternFile & {
  mark: FileMark | null;
  /** What it was read from: the deck's own file, or the snapshot that was made when that could not be written. */
  from: { path: string; sha256: string };
  /** What had not come to the file, as the first entry of the journal that goes on from here; none where nothing was recovered. */
  recovered: JournalEntry[];
};

/**
 * Reads a deck and, where a journal was left behind, what had not come to its file any more. The file counts only where
 * the journal goes on from it: one that another program has written since is left as it is, and the snapshot counts.
 */
export async function loadDeck(path: string, journal: FoundJournal | null, snapshots: string): Promise<Result<LoadedDeck, AppError>> {
  const file = await readDeck(path);
  if (!journal) return file;
  const snapshot = await readDeck(snapshotPath(snapshots, journal.head.project));
  const bases = [file, snapshot].flatMap((base) => (base.ok ? [{ base: base.value, seq: followedBy(journal, base.value.mark) }] : []));
  const sound = bases.filter((candidate): candidate is { base: LoadedDeck; seq: number } => candidate.seq !== null);
  sound.sort((a, b) => b.seq - a.seq);
  const [best] = sound;
  if (!best) {
    if (journal.entries.length > 0) await putAside(journal);
    return file;
  }
  const { base, seq } = best;
  try {
    const { deck, changes } = followed(
      base,
      journal.entries.filter((entry) => entry.seq > seq),
    );
    return ok(changes.length === 0 ? base : { ...base, deck, recovered: [{ seq: 1, changes }] });
  } catch {
    await putAside(journal);
    return ok(base);
  }
}

/** The deck behind these entries, up to where it begins to be of a report that the file does not have: that one is lost with its first second. */
function followed({ deck: before }: LoadedDeck, entries: readonly JournalEntry[]): { deck: Deck; changes: Change[] } {
  let deck = before;
  const changes: Change[] = [];
  for (const entry of entries) {
    // Checked as a whole below.
    const next = applyChanges(deck, entry.changes) as Deck;
    if (next.reportId !== before.reportId) break;
    deck = next;
    changes.push(...entry.changes);
  }
  return { deck: Deck.parse(deck), changes };
}

/** The change after which the journal goes on from a file with this mark; null where it does not. */
function followedBy({ head }: FoundJournal, mark: FileMark | null): number | null {
  if (mark?.journal === head.journal) return mark.seq;
  return mark?.journal === head.base?.journal && mark?.seq === head.base?.seq ? 0 : null;
}

async function readDeck(path: string): Promise<Result<LoadedDeck, AppError>> {
  const bytes = await readSource(path);
  if (!bytes.ok) return bytes;
  const file = decodeLectern(bytes.value, basename(path));
  return file.ok ? ok({ ...file.value, from: { path, sha256: sha256Of(bytes.value) }, recovered: [] }) : file;
}
