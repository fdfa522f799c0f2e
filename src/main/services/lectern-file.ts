import { strFromU8 } from 'fflate/browser';
import * as z from 'zod';
import type { AppError } from '../../core/error.ts';
import { Deck } from '../../core/model/deck.ts';
import { AssetId } from '../../core/model/id.ts';
import { Report } from '../../core/model/report.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { FileStamp } from './file-stamp.ts';
import { fileVersion, migrated } from './migrations.ts';
import { entriesIn, type PackedEntry, packed, unpacked, zipOf } from './packed-entry.ts';

/** All that a deck needs on any machine, as one zip: deck, report, the report's original bytes, the pictures. */
export type LecternFile = {
  deck: Deck;
  report: Report;
  /** The report's files in order. */
  originals: { name: string; bytes: Uint8Array }[];
  media: Map<AssetId, Uint8Array>;
};

/** How far a file is: up to which change of which journal. After a crash only the changes that follow are missing in it. */
export const FileMark = z.object({
  journal: z.string(),
  seq: z.number().int().nonnegative(),
  /** In the recovery file: how the deck's own file was when it was last written, to know it by; absent where there was none. */
  file: FileStamp.optional(),
});
export type FileMark = z.infer<typeof FileMark>;

export const deckEntry = (deck: Deck): PackedEntry => packed('deck.json', JSON.stringify(deck));
export const markEntry = (mark: FileMark): PackedEntry => packed('journal.json', JSON.stringify(mark));
const versionEntry = packed('version', String(fileVersion), { compress: false });

/** What does not change while a deck is edited. */
export function sourceEntries({ report, originals }: Pick<LecternFile, 'report' | 'originals'>): PackedEntry[] {
  // Files of the same name from several folders stay apart by their place.
  const nameOf = (name: string, index: number) => (originals.length === 1 ? `original/${name}` : `original/${index + 1}/${name}`);
  return [packed('report.json', JSON.stringify(report)), ...originals.map(({ name, bytes }, index) => packed(nameOf(name, index), bytes))];
}

/** Pictures are compressed already. */
export const mediaEntry = (id: AssetId, bytes: Uint8Array): PackedEntry => packed(`media/${id}`, bytes, { compress: false });

/** Puts a file together; of entries of the same name the last one counts. */
export const lecternZip = (entries: readonly PackedEntry[]): Uint8Array =>
  zipOf([versionEntry, ...new Map(entries.filter(({ name }) => name !== 'version').map((entry) => [entry.name, entry])).values()]);

export const encodeLectern = ({ deck, report, originals, media }: LecternFile): Uint8Array =>
  lecternZip([deckEntry(deck), ...sourceEntries({ report, originals }), ...[...media].map(([id, bytes]) => mediaEntry(id, bytes))]);

/** Reads what any version of `encodeLectern` wrote; everything in it is checked. The mark is null in a file that has none. */
export function decodeLectern(bytes: Uint8Array, name: string): Result<LecternFile & { mark: FileMark | null }, AppError> {
  try {
    const entries = new Map((entriesIn(bytes) ?? []).map((entry) => [entry.name, entry]));
    const text = (entry: string) => strFromU8(contentOf(entries.get(entry)));
    const version = z.coerce.number().int().positive().parse(text('version'));
    if (version > fileVersion) return err({ code: 'project.newer', name });
    const parts = migrated({ deck: JSON.parse(text('deck.json')), report: JSON.parse(text('report.json')) }, version);
    const originals = originalsOf(entries.values());
    if (originals.length === 0) return err({ code: 'project.damaged', name });
    const mark = entries.has('journal.json') ? FileMark.parse(JSON.parse(text('journal.json'))) : null;
    return ok({ deck: Deck.parse(parts.deck), report: Report.parse(parts.report), originals, media: mediaOf(entries.values()), mark });
  } catch {
    return err({ code: 'project.damaged', name });
  }
}

function contentOf(entry: PackedEntry | undefined): Uint8Array {
  const content = entry && unpacked(entry);
  if (!content) throw new Error('a damaged entry');
  return content;
}

/** The report's files among the entries, in order; throws where one is damaged. */
export function originalsOf(entries: Iterable<PackedEntry>): LecternFile['originals'] {
  const found = [...entries].flatMap((entry) => {
    const [, place = '1', name = ''] = /^original\/(?:(\d+)\/)?(.+)$/.exec(entry.name) ?? [];
    return name === '' ? [] : [{ place: Number(place), name, bytes: contentOf(entry) }];
  });
  return found.sort((a, b) => a.place - b.place).map(({ name, bytes }) => ({ name, bytes }));
}

function mediaOf(entries: Iterable<PackedEntry>): Map<AssetId, Uint8Array> {
  const media = new Map<AssetId, Uint8Array>();
  for (const entry of entries) {
    const id = AssetId.safeParse(entry.name.replace(/^media\//, ''));
    if (entry.name.startsWith('media/') && id.success) media.set(id.data, contentOf(entry));
  }
  return media;
}
