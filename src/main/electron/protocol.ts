import { readFileSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { type ProtocolResponse, protocol } from 'electron';
import { AssetId } from '../../core/model/id.ts';
import { type Role, roles } from '../../shared/views.ts';
import { standInSvg } from '../exporters/pdf/stand-in.ts';
import { mediaType } from '../media-type.ts';
import { lentPicture } from './lent-media.ts';

export const scheme = 'app';
/**
 * The address of one kind of window. Each has its own, because Chromium keeps for an address how large its pages are shown:
 * whoever wants the editor larger wants no other slides printed, nor other pictures of them.
 */
export const originOf = (role: Role): string => `${scheme}://${role}`;
const hosts: ReadonlySet<string> = new Set(roles);

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Must be called before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]);
}

type Pictures = {
  media: (project: string, asset: AssetId) => Uint8Array | undefined;
  /** The picture of a recent deck's first slide, a PNG; null for none. */
  recent: (id: string) => Promise<Uint8Array | null>;
};

/** Serves the app's own files, the pictures of open decks and those of recent ones; nothing else has an address. */
export function serveApp(folder: string, { media, recent }: Pictures): void {
  // The older of Electron's two interfaces: the newer one goes through a web stream for each file, which makes the
  // first window wait for about a tenth of a second.
  protocol.registerBufferProtocol(scheme, (request, reply) => {
    const url = new URL(request.url);
    if (request.method !== 'GET' || !hosts.has(url.host)) return reply(missing);
    const [, first, project, asset] = url.pathname.split('/');
    if (first === 'recent') return void recent(decodeURIComponent(project ?? '')).then((bytes) => reply(bytes ? answer(Buffer.from(bytes), '.png') : missing));
    if (first === 'stand-in') return reply(standIn(project, asset));
    if (first === 'media') return reply(picture(media, project, asset));
    const path = normalize(join(folder, decodeURIComponent(url.pathname)));
    if (!path.startsWith(folder + sep)) return reply(missing);
    reply(ownFile(path));
  });
}

/** Read at once: small files of our own, and while the program starts each turn of its loop takes longer than that. */
function ownFile(path: string): ProtocolResponse {
  try {
    return answer(readFileSync(path), extname(path));
  } catch {
    return missing;
  }
}

function picture(media: (project: string, asset: AssetId) => Uint8Array | undefined, project = '', asset = ''): ProtocolResponse {
  const id = AssetId.safeParse(asset);
  const bytes = id.success ? (lentPicture(project, id.data) ?? media(decodeURIComponent(project), id.data)) : undefined;
  return bytes ? answer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), extname(asset)) : missing;
}

/** A picture's place in a page that is printed: its measures and its number, as `/stand-in/1600x900/7.svg`. */
function standIn(measures = '', name = ''): ProtocolResponse {
  const [width = 0, height = 0] = measures.split('x').map(Number);
  const number = Number.parseInt(name, 10);
  if (!(width > 0 && height > 0 && number >= 0)) return missing;
  const { headers, ...rest } = answer(Buffer.from(standInSvg(number, width, height)), '.svg');
  return { ...rest, headers: { ...headers, 'content-security-policy': "default-src 'none'; img-src data:" } };
}

const answer = (data: Buffer, ending: string): ProtocolResponse => ({
  data,
  mimeType: mediaType(ending),
  charset: 'utf-8',
  headers: { 'content-security-policy': policy, 'x-content-type-options': 'nosniff' },
});

const missing: ProtocolResponse = { statusCode: 404, data: Buffer.alloc(0) };
