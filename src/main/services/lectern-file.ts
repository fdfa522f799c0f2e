// The browser's build has no threads of its own; the other one's way to them clashes with the bundler's.
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate/browser';
import * as z from 'zod';
import type { AppError } from '../../core/error.ts';
import { Deck } from '../../core/model/deck.ts';
import { AssetId } from '../../core/model/id.ts';
import { Report } from '../../core/model/report.ts';
import { err, ok, type Result } from '../../core/result.ts';

/** The format's version; a file with a higher one was written by a newer Lectern. */
const version = 1;

/** All that a deck needs on any machine, as one zip: deck, report, the report's original bytes, the pictures. */
export type LecternFile = {
  deck: Deck;
  report: Report;
  /** The report's files in order. */
  originals: { name: string; bytes: Uint8Array }[];
  media: Map<AssetId, Uint8Array>;
};

export function encodeLectern({ deck, report, originals, media }: LecternFile): Uint8Array {
  const entries: Zippable = {
    version: strToU8(String(version)),
    'deck.json': strToU8(JSON.stringify(deck)),
    'report.json': strToU8(JSON.stringify(report)),
  };
  // Files of the same name from several folders stay apart by their place.
  originals.forEach(({ name, bytes }, index) => {
    entries[originals.length === 1 ? `original/${name}` : `original/${index + 1}/${name}`] = bytes;
  });
  // Pictures are compressed already.
  for (const [id, bytes] of media) entries[`media/${id}`] = [bytes, { level: 0 }];
  return zipSync(entries, { level: 6, mtime: '2020-01-01' });
}

/** Reads what `encodeLectern` wrote; everything in it is checked. */
export function decodeLectern(bytes: Uint8Array, name: string): Result<LecternFile, AppError> {
  try {
    const entries = unzipSync(bytes);
    const text = (entry: string) => strFromU8(entries[entry] ?? new Uint8Array());
    const written = z.coerce.number().int().positive().parse(text('version'));
    if (written > version) return err({ code: 'project.newer', name });
    const deck = Deck.parse(JSON.parse(text('deck.json')));
    const report = Report.parse(JSON.parse(text('report.json')));
    const originals = originalsOf(entries);
    if (originals.length === 0) return err({ code: 'project.damaged', name });
    return ok({ deck, report, originals, media: mediaOf(entries) });
  } catch {
    return err({ code: 'project.damaged', name });
  }
}

function originalsOf(entries: Record<string, Uint8Array>): LecternFile['originals'] {
  const found = Object.entries(entries).flatMap(([entry, bytes]) => {
    const [, place = '1', name = ''] = /^original\/(?:(\d+)\/)?(.+)$/.exec(entry) ?? [];
    return name === '' ? [] : [{ place: Number(place), name, bytes }];
  });
  return found.sort((a, b) => a.place - b.place).map(({ name, bytes }) => ({ name, bytes }));
}

function mediaOf(entries: Record<string, Uint8Array>): Map<AssetId, Uint8Array> {
  const media = new Map<AssetId, Uint8Array>();
  for (const [entry, bytes] of Object.entries(entries)) {
    const id = AssetId.safeParse(entry.replace(/^media\//, ''));
    if (entry.startsWith('media/') && id.success) media.set(id.data, bytes);
  }
  return media;
}
