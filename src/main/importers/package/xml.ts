import { Parser } from 'htmlparser2';
import { ImportFailure } from '../failure.ts';
import { limits } from '../limits.ts';

/** An element by its canonical name, such as `w:p`; `parent` is null for the root. */
export type XmlElement = { name: string; attributes: Readonly<Record<string, string>>; children: XmlNode[]; parent: XmlElement | null };
export type XmlNode = XmlElement | string;

/**
 * The root element of an XML text; null where there is none. No entity but XML's own five and numbers is expanded and
 * nothing outside is read, whatever a DTD says. `prefixes` maps namespaces to the prefixes that the caller knows them by;
 * a document may use others.
 */
export function parseXml(text: string, prefixes: Readonly<Record<string, string>> = {}): XmlElement | null {
  let root: XmlElement | null = null;
  let open: XmlElement | null = null;
  let depth = 0;
  // Prefixes as this document has them, to those that the caller knows; only what differs.
  const renamed = new Map<string, string>();
  const canonical = (name: string) => {
    const colon = name.indexOf(':');
    const prefix = renamed.get(colon < 0 ? '' : name.slice(0, colon));
    return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
  };
  const declare = (attributes: Record<string, string>) => {
    for (const [name, uri] of Object.entries(attributes)) {
      if (!name.startsWith('xmlns')) continue;
      const known = Object.hasOwn(prefixes, uri) ? prefixes[uri] : undefined;
      const own = name === 'xmlns' ? '' : name.slice(6);
      if (known !== undefined && known !== own) renamed.set(own, known);
    }
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > limits.nesting) throw new ImportFailure({ code: 'import.too-complex', what: 'nesting', limit: limits.nesting });
        declare(attributes);
        const named =
          renamed.size === 0 ? attributes : Object.fromEntries(Object.entries(attributes).map(([key, value]) => [renamedKey(key, canonical), value]));
        const element: XmlElement = { name: canonical(name), attributes: named, children: [], parent: open };
        if (open) open.children.push(element);
        else root ??= element;
        open = element;
      },
      ontext: (data) => {
        const siblings = open?.children;
        if (!siblings) return;
        const last = siblings.length - 1;
        const before = siblings[last];
        if (typeof before === 'string') siblings[last] = before + data;
        else siblings.push(data);
      },
      onclosetag: () => {
        depth -= 1;
        open = open?.parent ?? null;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return root;
}

/** An attribute without a prefix belongs to its element, not to the default namespace. */
const renamedKey = (key: string, canonical: (name: string) => string): string => (key.includes(':') ? canonical(key) : key);

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

export const elementsOf = (element: XmlElement): XmlElement[] => element.children.filter(isElement);

/** The first child of that name. */
export function childOf(element: XmlElement | null | undefined, name: string): XmlElement | null {
  for (const child of element?.children ?? []) if (typeof child !== 'string' && child.name === name) return child;
  return null;
}

/** Follows a path of first children. */
export const pathOf = (element: XmlElement | null | undefined, ...names: string[]): XmlElement | null =>
  names.reduce<XmlElement | null>((parent, name) => childOf(parent, name), element ?? null);

/** All elements of that name below, in document order. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (node: XmlElement) => {
    for (const child of node.children) {
      if (typeof child === 'string') continue;
      if (child.name === name) found.push(child);
      visit(child);
    }
  };
  visit(element);
  return found;
}

/** All text inside, in document order. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
