import { ImportFailure } from '../failure.ts';
import type { SourceFile } from '../importer.ts';

/** A page saved with its pictures in one file (MHTML, RFC 2557). `addressOf` gives a part of the archive as a `data:` address, any other address as it stands. */
export type WebArchive = { page: SourceFile; addressOf: (url: string) => string };

type Part = { type: string; location: string; id: string; bytes: Buffer };

const PARTS = 2000;

/** True for what browsers and Word save as "single file web page"; a mail is built alike, but does not say where its parts are from. */
export function isWebArchive({ name, bytes }: SourceFile): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString('latin1').trimStart();
  if (!/\.mht(?:ml)?$/i.test(name) && !/^(?:snapshot-)?content-location:/im.test(start)) return false;
  return (
    /^(?:From|MIME-Version|Content-Type|Subject|Date|Snapshot-Content-Location|X-\w[\w-]*):/i.test(start) && /^content-type:\s*multipart\/related/im.test(start)
  );
}

/** Throws ImportFailure where the archive holds no page. */
export function unpackWebArchive({ name, bytes }: SourceFile): WebArchive {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const parts = partsOf(source);
  const page = parts.find((part) => /^text\/html|^application\/xhtml/i.test(part.type));
  if (!page) throw new ImportFailure({ code: 'import.damaged', format: 'MHTML' });
  const byAddress = new Map<string, Part>();
  for (const part of parts) {
    if (part.location !== '') byAddress.set(part.location, part);
    if (part.id !== '') byAddress.set(`cid:${part.id}`, part);
  }
  const folder = page.location.replace(/[^/]*$/, '');
  return {
    page: { name, bytes: page.bytes },
    addressOf: (url) => {
      const part = byAddress.get(url.trim()) ?? byAddress.get(folder + url.trim());
      return part && part !== page ? `data:${part.type};base64,${part.bytes.toString('base64')}` : url;
    },
  };
}

function partsOf(source: string): Part[] {
  const [, quoted, bare] = /boundary\s*=\s*(?:"([^"\r\n]+)"|([^\s;]+))/i.exec(source.slice(0, 8192)) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) return [];
  return source
    .split(`--${boundary}`, PARTS)
    .slice(1)
    .flatMap((each) => partOf(each));
}

function partOf(source: string): Part[] {
  const [head = '', ...body] = source.replace(/^\r?\n/, '').split(/\r?\n\r?\n/);
  if (body.length === 0) return [];
  const headers = head.replace(/\r?\n[ \t]+/g, ' ');
  const header = (name: string) => new RegExp(`^${name}:[ \\t]*(.*?)[ \\t]*$`, 'im').exec(headers)?.[1] ?? '';
  const text = source.slice(source.search(/\r?\n\r?\n/)).replace(/^(?:\r?\n){1,2}/, '');
  const type = header('Content-Type');
  return [
    {
      type: type.split(';')[0]?.trim() ?? '',
      location: header('Content-Location'),
      id: header('Content-ID').replace(/^<|>$/g, ''),
      bytes: decodeBody(text, header('Content-Transfer-Encoding').toLowerCase()),
    },
  ];
}

function decodeBody(text: string, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(text, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(text, 'latin1');
  const plain = text.replace(/=[ \t]*\r?\n/g, '').replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}
