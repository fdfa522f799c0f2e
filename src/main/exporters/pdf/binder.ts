import { deflateSync, inflateSync } from 'node:zlib';
import { markArtifacts, rounded } from './artifacts.ts';
import { pdfFile, pdfText } from './file.ts';
import { sortedHeadings } from './headings.ts';
import { type FontTable, fontTable, toldToFonts, withMeanings } from './meant.ts';
import { type Properties, writeInfo, writeMetadata } from './metadata.ts';
import { type PdfDict, type PdfObject, PdfRef, textOf } from './objects.ts';
import { type Bookmark, writeOutline } from './outline.ts';
import { type PictureFile, pictureFile } from './picture-file.ts';
import { writePicture } from './picture-object.ts';
import { annotationsOf, type Printed, readPrinted } from './printed.ts';
import { standInNumber, standInSide } from './stand-in.ts';
import { annotationKeys, type TaggedPage, writeStructure } from './structure.ts';
import { isTag, pageOf, type Tag } from './tag.ts';
import { tidyTags } from './tidy-tags.ts';

/** Makes one file of what the browser printed part after part. */
export type Binder = {
  /** Takes the next part's pages; `groups` says of each page which slide it belongs to, null that they belong together. */
  add(printed: Uint8Array, groups: readonly number[] | null): void;
  finish(rest: Binding): Uint8Array;
};

/** What is not on the pages themselves: the pictures by number, the bookmarks, what the file says of itself. */
export type Binding = { pictures: ReadonlyMap<number, Uint8Array>; bookmarks: readonly Bookmark[]; properties: Properties };

type Page = TaggedPage & { height: number; group: number; write: (keyOfPage: number, firstAnnotationKey: number, pages: number) => void };

/** `language` is that of most of the file, a BCP 47 tag. */
export function binder(language: string): Binder {
  const file = pdfFile();
  const pages: Page[] = [];
  const blocks: Tag[] = [];
  const headed: Bookmark[] = [];
  const standIns = new Map<number, number>();
  let rgb: string | null = null;

  const add: Binder['add'] = (bytes, groups) => {
    const printed = readPrinted(bytes);
    const { lookup, source } = printed;
    if (groups && printed.pages.length !== groups.length) throw new Error(`the browser made ${printed.pages.length} pages of ${groups.length}`);
    const first = pages.length;
    const numbers = new Map<number, number>();
    const queue: (() => void)[] = [];

    /** The fonts' tables of what their glyphs mean, by number. */
    const tables = new Map<number, FontTable>();
    const tablesOn = (page: PdfDict) => {
      const fonts = dictOf(lookup(dictOf(lookup(page.get('Resources'))).get('Font')));
      return (name: string) => {
        const ref = dictOf(lookup(fonts.get(name))).get('ToUnicode');
        if (!(ref instanceof PdfRef)) return undefined;
        const { text, stream } = source(ref);
        const table = tables.get(ref.number) ?? (stream && text.includes('/FlateDecode') ? fontTable(stream) : undefined);
        if (table) tables.set(ref.number, table);
        return table;
      };
    };

    /** The number that an object of the printed file has in ours. */
    const numberOf = (ref: PdfRef): number => {
      const known = numbers.get(ref.number);
      if (known !== undefined) return known;
      const standIn = standInOf(ref, printed);
      const own = (standIn === null ? undefined : standIns.get(standIn)) ?? file.reserve();
      numbers.set(ref.number, own);
      if (standIn === null) queue.push(() => copy(ref, own));
      else {
        standIns.set(standIn, own);
        const space = dictOf(lookup(ref)).get('ColorSpace');
        rgb ??= space === undefined ? null : written(space);
      }
      return own;
    };
    const written = (object: PdfObject): string => {
      if (object instanceof PdfRef) return `${numberOf(object)} 0 R`;
      if (Array.isArray(object)) return `[${object.map(written).join(' ')}]`;
      return object instanceof Map ? `<<${entries(object)}>>` : String(object);
    };
    const entries = (dict: PdfDict, without: readonly string[] = []): string =>
      [...dict].map(([key, value]) => (without.includes(key) ? '' : `/${key} ${written(value)}`)).join('');
    const copy = (ref: PdfRef, own: number) => {
      const object = lookup(ref) ?? 'null';
      const { stream } = source(ref);
      const table = tables.get(ref.number);
      if (stream && object instanceof Map) file.putStream(own, entries(object, ['Length']), table ? withMeanings(stream, table) : stream);
      else file.put(own, written(object));
    };

    for (const [index, dict] of printed.pages.entries()) {
      const annotations = annotationsOf(dict, lookup).map((one) => dictOf(lookup(one)));
      const lyingOn = annotations.map(() => file.reserve());
      const number = file.reserve();
      const operators = toldToFonts(contentOf(dict, printed), tablesOn(dict));
      const content = file.addStream('/Filter/FlateDecode', deflateSync(markArtifacts(rounded(operators))));
      const box = lookup(dict.get('MediaBox')) ?? [];
      const resources = written(lookup(dict.get('Resources')) ?? new Map());
      const height = Array.isArray(box) ? Number(box[3] ?? 0) : 0;
      const write: Page['write'] = (key, firstAnnotation, parent) => {
        const lying = lyingOn.length === 0 ? '' : `/Annots[${lyingOn.map((one) => `${one} 0 R`).join(' ')}]`;
        const place = `/Parent ${parent} 0 R/MediaBox ${written(box)}/StructParents ${key}/Tabs/S${lying}`;
        file.put(number, `<</Type/Page${place}/Resources ${resources}/Contents ${content} 0 R>>`);
        for (const [k, annotation] of annotations.entries()) {
          const kept = entries(annotation, ['StructParent', 'Contents', 'P']);
          file.put(lyingOn[k] ?? 0, `<<${kept}${saidOf(annotation, printed)}/P ${number} 0 R/StructParent ${firstAnnotation + k}>>`);
        }
      };
      pages.push({ number, marks: 0, annotations: lyingOn, height, group: groups?.[index] ?? -first, write });
    }
    if (!groups) headed.push(...printed.bookmarks.map((mark) => moved(mark, first)));
    for (const tag of tidyTags(printed.tags, language)) blocks.push(shifted(tag, first));
    for (let task = queue.shift(); task; task = queue.shift()) task();
  };

  const finish: Binder['finish'] = ({ pictures, bookmarks, properties }) => {
    for (const [standIn, number] of standIns) {
      const picture = pictureOf(pictures.get(standIn));
      if (!picture) throw new Error(`picture ${standIn} is missing`);
      writePicture(file, number, picture, rgb ?? '/DeviceRGB');
    }
    for (const page of pages) page.marks = 0;
    countMarks(blocks, pages);
    const document: Tag = { type: 'Document', kids: sections(sortedHeadings(blocks), pages) };
    const tree = file.reserve();
    const keys = annotationKeys(pages);
    for (const [index, page] of pages.entries()) page.write(index, keys[index] ?? 0, tree);
    file.put(tree, `<</Type/Pages/Count ${pages.length}/Kids[${pages.map(({ number }) => `${number} 0 R`).join(' ')}]>>`);
    const structure = writeStructure(file, document, pages, language);
    const outline = writeOutline(file, [...bookmarks, ...headed], pages);
    const metadata = writeMetadata(file, properties);
    const shown = outline === null ? '' : `/Outlines ${outline} 0 R/PageMode/UseOutlines`;
    const said = `/Lang ${pdfText(language)}/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>`;
    const catalog = file.add(`<</Type/Catalog/Pages ${tree} 0 R/StructTreeRoot ${structure} 0 R/Metadata ${metadata} 0 R${said}${shown}>>`);
    const info = writeInfo(file, properties);
    return file.finish(`/Root ${catalog} 0 R/Info ${info} 0 R`);
  };

  return { add, finish };
}

const pictureOf = (bytes: Uint8Array | undefined): PictureFile | null => (bytes ? pictureFile(bytes) : null);

const dictOf = (object: PdfObject | undefined): PdfDict => (object instanceof Map ? object : new Map());

function contentOf(page: PdfDict, { source }: Printed): Uint8Array {
  const content = page.get('Contents');
  const { text, stream } = content instanceof PdfRef ? source(content) : { text: '', stream: null };
  if (!stream) throw new Error('a page has no content');
  return text.includes('/Filter') ? inflateSync(stream) : stream;
}

function standInOf(ref: PdfRef, { lookup, source }: Printed): number | null {
  const dict = lookup(ref);
  if (!(dict instanceof Map) || dict.get('Width') !== standInSide || dict.get('Height') !== standInSide) return null;
  const { stream } = source(ref);
  return stream && dict.get('Filter') === '/FlateDecode' ? standInNumber(inflateSync(stream)) : null;
}

/** What a link leads to, for those who cannot see where it stands: ISO 14289-1, 7.18.5. */
function saidOf(annotation: PdfDict, { lookup }: Printed): string {
  const address = textOf(dictOf(lookup(annotation.get('A'))).get('URI'));
  return address === undefined ? '' : `/Contents ${pdfText(address)}`;
}

const moved = ({ title, page, kids }: Bookmark, first: number): Bookmark => ({ title, page: page + first, kids: kids.map((kid) => moved(kid, first)) });

const shifted = (tag: Tag, first: number): Tag => ({
  ...tag,
  kids: tag.kids.map((kid) => (isTag(kid) ? shifted(kid, first) : { ...kid, page: kid.page + first })),
});

function countMarks(tags: readonly Tag[], pages: readonly Page[]): void {
  for (const { kids } of tags)
    for (const kid of kids)
      if (isTag(kid)) countMarks([kid], pages);
      else {
        const page = pages[kid.page];
        if (page && 'mark' in kid) page.marks = Math.max(page.marks, kid.mark + 1);
      }
}

/** A section for each slide, whatever number of pages it takes. */
function sections(tags: readonly Tag[], pages: readonly Page[]): Tag[] {
  const found: Tag[] = [];
  let group: number | undefined;
  for (const tag of tags) {
    const page = pageOf(tag);
    const own = page === undefined ? group : pages[page]?.group;
    const last = found.at(-1);
    if (last && own === group) last.kids.push(tag);
    else found.push({ type: 'Sect', kids: [tag] });
    group = own;
  }
  return found;
}
