import { basename } from 'node:path/posix';
import type { AssetId } from '../../core/model/id.ts';
import type { RawBlock } from '../../core/model/raw.ts';
import type { Asset, Warning } from '../../core/model/report.ts';
import type { Locator } from '../../core/model/text.ts';
import { escapeInline } from '../../core/text/inline.ts';
import type { ReadBeside } from './importer.ts';
import { pictureOf } from './picture.ts';

/** A picture that the report names; it becomes a figure once its bytes are known. `alt` is plain, `caption` inline Markdown. */
export type PictureSource = { kind: 'picture'; url: string; alt: string; caption: string; at: Locator };

type Outcome = { asset: Asset } | { missing: Warning['code'] };
type Place =
  | { kind: 'data'; bytes: Uint8Array; name: string }
  | { kind: 'beside'; path: string; name: string }
  | { kind: 'remote'; name: string }
  | { kind: 'nowhere'; name: string };

export type Pictures = {
  figureOf: (picture: PictureSource) => Extract<RawBlock, { kind: 'figure' }>;
  media: Map<AssetId, Uint8Array>;
  warnings: Warning[];
};

/** Reads the pictures beside the report and those inside it. Nothing is ever fetched from anywhere else. */
export async function fetchPictures(pictures: readonly PictureSource[], readBeside: ReadBeside): Promise<Pictures> {
  const media = new Map<AssetId, Uint8Array>();
  const warnings: Warning[] = [];
  const outcomes = new Map<string, Outcome>();
  for (const { url, at } of pictures) {
    if (outcomes.has(url)) continue;
    const place = placeOf(url);
    const outcome = await fetchOne(place, readBeside, media);
    outcomes.set(url, outcome);
    if ('missing' in outcome) warnings.push({ code: outcome.missing, at, detail: place.kind === 'remote' ? url.trim() : place.name });
  }
  const figureOf: Pictures['figureOf'] = ({ url, alt, caption, at }) => {
    const outcome = outcomes.get(url);
    const asset = outcome && 'asset' in outcome ? outcome.asset : null;
    return { kind: 'figure', asset, alt: escapeInline(alt), caption, name: escapeInline(placeOf(url).name), at };
  };
  return { figureOf, media, warnings };
}

async function fetchOne(place: Place, readBeside: ReadBeside, media: Map<AssetId, Uint8Array>): Promise<Outcome> {
  if (place.kind === 'remote') return { missing: 'image-remote' };
  if (place.kind === 'nowhere') return { missing: 'image-missing' };
  const bytes = place.kind === 'data' ? place.bytes : await readBeside(place.path);
  if (!bytes) return { missing: 'image-missing' };
  const asset = pictureOf(place.name, bytes);
  if (!asset) return { missing: 'image-unreadable' };
  media.set(asset.id, bytes);
  return { asset };
}

function placeOf(url: string): Place {
  const address = url.trim().replaceAll('\\', '/');
  if (/^data:/i.test(address)) return dataPicture(url.trim());
  // A scheme has two letters at least: "C:/" is a drive, which is not beside the report either.
  if (/^[a-z][a-z\d+.-]+:/i.test(address) || address.startsWith('//')) return { kind: 'remote', name: fileName(address) };
  const path = decoded(address.replace(/[?#].*$/, '')).replace(/^(?:\.\/)+/, '');
  if (path === '' || path.startsWith('/') || /^[a-z]:/i.test(path) || path.split('/').includes('..')) return { kind: 'nowhere', name: fileName(address) };
  return { kind: 'beside', path, name: fileName(path) };
}

function dataPicture(url: string): Place {
  const [, type = '', base64, data = ''] = /^data:([^;,]*)(?:;(?!base64)[^;,]*)*(;base64)?,([\s\S]*)$/i.exec(url) ?? [];
  const name = `image.${/\/(\w+)/.exec(type)?.[1]?.toLowerCase() ?? 'png'}`;
  const bytes = base64 ? Buffer.from(decoded(data), 'base64') : Buffer.from(decoded(data), 'utf8');
  return { kind: 'data', bytes, name };
}

const fileName = (path: string): string => basename(decoded(path.replace(/[?#].*$/, ''))) || path;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
