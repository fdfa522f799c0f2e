import { ImportFailure } from '../failure.ts';
import type { SourceFile } from '../importer.ts';
import { type Archive, openArchive } from '../package/archive.ts';
import { childOf, parseXml, type XmlElement } from '../package/xml.ts';
import { prefixes } from './namespaces.ts';

export const FORMAT = 'OpenDocument';

/** An OpenDocument file, packed or flat, by its parts. */
export type Source = {
  /** `office:document-content` and `office:document-styles`; of a flat file the one root. */
  roots: XmlElement[];
  body: XmlElement;
  meta: XmlElement | null;
  /** A file of the package, such as "Pictures/a.png"; null where there is none. */
  file: (path: string) => Uint8Array | null;
  /** The content of an object such as "./Object 1"; null where there is none that can be read. */
  object: (path: string) => XmlElement | null;
};

const damaged = () => new ImportFailure({ code: 'import.damaged', format: FORMAT });

export type Kind = 'text' | 'presentation';

/** Opens a document of that kind. Throws an ImportFailure where it is encrypted, damaged, or none. */
export function openSource({ bytes }: SourceFile, kind: Kind = 'text'): Source {
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isPackage ? packed(openArchive(bytes, FORMAT), kind) : flat(new TextDecoder().decode(bytes), kind);
}

function packed(archive: Archive, kind: Kind): Source {
  const manifest = archive.text('META-INF/manifest.xml') ?? '';
  if (/<(?:\w+:)?encryption-data\b/.test(manifest)) throw new ImportFailure({ code: 'import.encrypted' });
  const content = rootOf(archive.text('content.xml'));
  if (!content) throw damaged();
  const styles = rootOf(archive.text('styles.xml'));
  const meta = rootOf(archive.text('meta.xml'));
  return {
    roots: styles ? [styles, content] : [content],
    body: bodyOf(content, kind),
    meta: childOf(meta, 'office:meta'),
    file: (path) => archive.read(clean(path)),
    object: (path) => parsed(archive.text(`${clean(path)}/content.xml`)),
  };
}

function flat(text: string, kind: Kind): Source {
  const root = rootOf(text);
  if (!root) throw damaged();
  return { roots: [root], body: bodyOf(root, kind), meta: childOf(root, 'office:meta'), file: () => null, object: () => null };
}

/** Paths in a package are its own names; "./" says no more than that. */
const clean = (path: string): string => path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');

/** The root of a part that a document cannot do without; one that breaks off is damaged. */
function rootOf(text: string | null): XmlElement | null {
  if (text === null) return null;
  const root = parsed(text);
  const [, last] = /<\/([\w.:-]+)\s*>\s*(?:<!--[^>]*-->\s*)*$/.exec(text.slice(-400)) ?? [];
  if (!root || last === undefined || local(last) !== local(root.name)) throw damaged();
  return root;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const parsed = (text: string | null): XmlElement | null => (text === null ? null : parseXml(text.replace(/^\ufeff/, ''), prefixes));

function bodyOf(root: XmlElement, kind: Kind): XmlElement {
  const body = childOf(root, 'office:body');
  const content = childOf(body, `office:${kind}`);
  if (content) return content;
  if (childOf(body, 'office:presentation')) throw new ImportFailure({ code: 'import.unsupported', format: 'OpenDocument (.odp)' });
  if (childOf(body, 'office:spreadsheet')) throw new ImportFailure({ code: 'import.unsupported', format: 'OpenDocument (.ods)' });
  throw damaged();
}
