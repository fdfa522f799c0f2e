import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { type Protocol, protocol } from 'electron';
import { AssetId } from '../../core/model/id.ts';

export const scheme = 'app';
export const origin = `${scheme}://lectern`;

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
};

const policy = [
  "default-src 'none'",
  "script-src 'self'",
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

/** Serves the app's own files and the pictures of open decks; nothing else has an address. */
export function serveApp(folder: string, media: (project: string, asset: AssetId) => Uint8Array | undefined, target: Protocol = protocol): void {
  target.handle(scheme, async (request) => {
    const url = new URL(request.url);
    if (request.method !== 'GET' || url.host !== 'lectern') return missing();
    const [, first, project, asset] = url.pathname.split('/');
    if (first === 'media') return picture(media, project, asset);
    const path = normalize(join(folder, decodeURIComponent(url.pathname)));
    if (!path.startsWith(folder + sep)) return missing();
    return readFile(path).then((bytes) => answer(bytes, extname(path)), missing);
  });
}

function picture(media: (project: string, asset: AssetId) => Uint8Array | undefined, project = '', asset = ''): Response {
  const id = AssetId.safeParse(asset);
  const bytes = id.success ? media(decodeURIComponent(project), id.data) : undefined;
  return bytes ? answer(bytes, extname(asset)) : missing();
}

function answer(bytes: Uint8Array, ending: string): Response {
  const type = types[ending.toLowerCase()] ?? 'application/octet-stream';
  return new Response(bytes as unknown as ConstructorParameters<typeof Response>[0], {
    headers: { 'content-type': type, 'content-security-policy': policy, 'x-content-type-options': 'nosniff' },
  });
}

const missing = () => new Response('', { status: 404 });
