import { type PdfDict, type PdfObject, PdfRef, readObject, textOf } from './objects.ts';
import type { Bookmark } from './outline.ts';
import type { Tag } from './tag.ts';

/** A file as the browser printed it. */
export type Printed = {
  pages: PdfDict[];
  tags: Tag['kids'];
  /** The bookmarks that the browser made of headings. */
  bookmarks: Bookmark[];
  /** What a reference leads to, any other object itself. */
  lookup(object: PdfObject | undefined): PdfObject | undefined;
  /** An object as it stands in the file, and the bytes after it where it is a stream. */
  source(ref: PdfRef): { text: string; stream: Uint8Array | null };
};

/**
 * Reads the browser's file, which is always made alike: one table of objects (ISO 32000-1, 7.5.4), each by itself. Throws
 * where it is not. A reader of any PDF, as pdf-lib, takes five times as long for the tags of 500 slides.
 */
export function readPrinted(bytes: Uint8Array): Printed {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.toString('latin1');
  const { offsets, root } = readTable(text);
  const known = new Map<number, PdfObject>();

  const placeOf = (ref: PdfRef): number => {
    const start = offsets[ref.number];
    if (start === undefined || !text.startsWith(`${ref.number} 0 obj`, start)) throw new Error(`the printed file has no object ${ref.number}`);
    return start + `${ref.number} 0 obj`.length;
  };
  const lookup = (object: PdfObject | undefined): PdfObject | undefined => {
    if (!(object instanceof PdfRef)) return object;
    const before = known.get(object.number);
    if (before !== undefined) return before;
    const read = readObject(text, placeOf(object));
    known.set(object.number, read);
    return read;
  };
  const source: Printed['source'] = (ref) => {
    const start = placeOf(ref);
    const dict = lookup(ref);
    const length = dict instanceof Map ? lookup(dict.get('Length')) : undefined;
    const end = text.indexOf('endobj', start);
    const data = text.indexOf('stream', start);
    if (typeof length !== 'number' || data < 0 || (end >= 0 && end < data)) return { text: text.slice(start, end).trim(), stream: null };
    const first = data + 'stream'.length + (text.charCodeAt(data + 6) === 13 ? 2 : 1);
    return { text: text.slice(start, data).trim(), stream: buffer.subarray(first, first + length) };
  };

  const catalog = dictOf(lookup(root));
  const refs = pageRefs(catalog.get('Pages'), lookup);
  const pages = refs.map((ref) => dictOf(lookup(ref)));
  const tree = lookup(catalog.get('StructTreeRoot'));
  const outline = lookup(catalog.get('Outlines'));
  const bookmarks = outline instanceof Map ? bookmarksIn(outline, lookup, refs) : [];
  return { pages, lookup, source, bookmarks, tags: tree instanceof Map ? tagTree(tree, lookup, refs, pages) : [] };
}

function bookmarksIn(parent: PdfDict, lookup: Printed['lookup'], refs: readonly PdfRef[]): Bookmark[] {
  const found: Bookmark[] = [];
  for (let mark = lookup(parent.get('First')); mark instanceof Map; mark = lookup(mark.get('Next'))) {
    const target = lookup(mark.get('Dest'));
    const [page] = Array.isArray(target) ? target : [];
    const place = page instanceof PdfRef ? refs.findIndex(({ number }) => number === page.number) : 0;
    found.push({ title: textOf(mark.get('Title')) ?? '', page: Math.max(0, place), kids: bookmarksIn(mark, lookup, refs) });
  }
  return found;
}

const dictOf = (object: PdfObject | undefined): PdfDict => {
  if (object instanceof Map) return object;
  throw new Error('the printed file is not made as it should be');
};

function readTable(text: string): { offsets: number[]; root: PdfObject | undefined } {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1] ?? Number.NaN);
  const head = /^xref\s+0 (\d+)\s+/.exec(text.slice(start, start + 40));
  if (!head) throw new Error('the printed file has no table of its objects');
  const first = start + head[0].length;
  const count = Number(head[1]);
  const offsets = Array.from({ length: count }, (_, number) => Number(text.slice(first + number * 20, first + number * 20 + 10)));
  const trailer = readObject(text, text.indexOf('trailer', first + count * 20) + 'trailer'.length);
  return { offsets, root: dictOf(trailer).get('Root') };
}

function pageRefs(node: PdfObject | undefined, lookup: Printed['lookup']): PdfRef[] {
  if (!(node instanceof PdfRef)) return [];
  const kids = lookup(dictOf(lookup(node)).get('Kids'));
  return Array.isArray(kids) ? kids.flatMap((kid) => pageRefs(kid, lookup)) : [node];
}

function tagTree(root: PdfDict, lookup: Printed['lookup'], refs: readonly PdfRef[], pages: readonly PdfDict[]): Tag['kids'] {
  const numbers = new Map(refs.map(({ number }, page) => [number, page]));
  const places = new Map<number, { page: number; annotation: number }>();
  for (const [page, dict] of pages.entries())
    for (const [annotation, ref] of annotationsOf(dict, lookup).entries()) if (ref instanceof PdfRef) places.set(ref.number, { page, annotation });

  const kidsOf = (element: PdfDict): Tag['kids'] => {
    const kids = lookup(element.get('K'));
    const page = element.get('Pg');
    return (Array.isArray(kids) ? kids : kids === undefined ? [] : [kids]).flatMap((kid) => kidOf(lookup(kid), page));
  };
  const kidOf = (kid: PdfObject | undefined, inherited: PdfObject | undefined): Tag['kids'] => {
    if (typeof kid === 'number') return markOn(inherited, kid);
    if (!(kid instanceof Map)) return [];
    const mark = kid.get('MCID');
    if (typeof mark === 'number') return markOn(kid.get('Pg') ?? inherited, mark);
    const lying = kid.get('Obj');
    const place = lying instanceof PdfRef ? places.get(lying.number) : undefined;
    if (lying !== undefined) return place ? [place] : [];
    return [tagOf(kid)];
  };
  const markOn = (page: PdfObject | undefined, mark: number) => {
    const number = page instanceof PdfRef ? numbers.get(page.number) : undefined;
    return number === undefined ? [] : [{ page: number, mark }];
  };
  const tagOf = (element: PdfDict): Tag => {
    const tag: Tag = { type: String(element.get('S')).slice(1), kids: kidsOf(element) };
    const [alt, language] = [textOf(element.get('Alt')), textOf(element.get('Lang'))];
    if (alt !== undefined) tag.alt = alt;
    if (language !== undefined) tag.language = language;
    return element.has('A') ? { ...tag, ...cellOf(lookup(element.get('A')), lookup) } : tag;
  };
  return kidsOf(root);
}

/** What lies on a page, such as the places of links. */
export function annotationsOf(page: PdfDict, lookup: Printed['lookup']): PdfObject[] {
  const annotations = lookup(page.get('Annots'));
  return Array.isArray(annotations) ? annotations : [];
}

/** What the attributes say of a table's cell. */
function cellOf(attributes: PdfObject | undefined, lookup: Printed['lookup']): Pick<Tag, 'scope' | 'rows' | 'columns'> {
  const cell: Pick<Tag, 'scope' | 'rows' | 'columns'> = {};
  for (const one of Array.isArray(attributes) ? attributes : [attributes]) {
    const dict = lookup(one);
    if (!(dict instanceof Map)) continue;
    const [scope, rows, columns] = ['Scope', 'RowSpan', 'ColSpan'].map((name) => dict.get(name));
    if (scope !== undefined) cell.scope = scope === '/Row' ? 'Row' : scope === '/Both' ? 'Both' : 'Column';
    if (typeof rows === 'number' && rows > 1) cell.rows = rows;
    if (typeof columns === 'number' && columns > 1) cell.columns = columns;
  }
  return cell;
}
