import { type PdfFile, pdfText } from './file.ts';
import { isTag, type Tag } from './tag.ts';

/** A page as the tags know it: the number of its object, and those of what lies on it. */
export type TaggedPage = { number: number; marks: number; annotations: readonly number[] };

/** The keys under which pages and what lies on them are found; the pages come first. */
export function annotationKeys(pages: readonly Pick<TaggedPage, 'annotations'>[]): number[] {
  let key = pages.length;
  return pages.map(({ annotations }) => {
    const first = key;
    key += annotations.length;
    return first;
  });
}

/** Writes the structure tree, ISO 32000-1 14.7; returns the number of its root. */
export function writeStructure(file: PdfFile, document: Tag, pages: readonly TaggedPage[], language: string): number {
  const root = file.reserve();
  const parents = pages.map(({ marks }) => Array.from({ length: marks }, () => 'null'));
  const annotationParents = pages.map(({ annotations }) => annotations.map(() => 'null'));

  const write = (tag: Tag, parent: number): number => {
    const own = file.reserve();
    const first = tag.kids.find((kid) => !isTag(kid));
    const page = first && !isTag(first) ? first.page : undefined;
    const kids = tag.kids.map((kid) => {
      if (isTag(kid)) return `${write(kid, own)} 0 R`;
      const target = pages[kid.page]?.number ?? 0;
      if ('annotation' in kid) {
        const row = annotationParents[kid.page];
        if (row) row[kid.annotation] = `${own} 0 R`;
        return `<</Type/OBJR/Obj ${pages[kid.page]?.annotations[kid.annotation] ?? 0} 0 R/Pg ${target} 0 R>>`;
      }
      const row = parents[kid.page];
      if (row) row[kid.mark] = `${own} 0 R`;
      return kid.page === page ? String(kid.mark) : `<</Type/MCR/Pg ${target} 0 R/MCID ${kid.mark}>>`;
    });
    const spoken = tag.language === undefined || tag.language === language ? '' : `/Lang ${pdfText(tag.language)}`;
    const named = tag.alt === undefined ? '' : `/Alt ${pdfText(tag.alt)}`;
    const on = page === undefined ? '' : `/Pg ${pages[page]?.number ?? 0} 0 R`;
    file.put(own, `<</Type/StructElem/S/${tag.type}/P ${parent} 0 R${on}${spoken}${named}${attributes(tag)}/K[${kids.join(' ')}]>>`);
    return own;
  };

  const top = write(document, root);
  const keys = annotationKeys(pages);
  const entries = [
    ...parents.map((row, page) => `${page} ${file.add(`[${row.join(' ')}]`)} 0 R`),
    ...annotationParents.flatMap((row, page) => row.map((parent, index) => `${(keys[page] ?? 0) + index} ${parent}`)),
  ];
  const tree = file.add(`<</Nums[${entries.join(' ')}]>>`);
  const next = pages.length + annotationParents.flat().length;
  file.put(root, `<</Type/StructTreeRoot/K[${top} 0 R]/ParentTree ${tree} 0 R/ParentTreeNextKey ${next}>>`);
  return root;
}

function attributes({ scope, rows, columns }: Tag): string {
  const table =
    (scope === undefined ? '' : `/Scope/${scope}`) + (rows === undefined ? '' : `/RowSpan ${rows}`) + (columns === undefined ? '' : `/ColSpan ${columns}`);
  return table === '' ? '' : `/A<</O/Table${table}>>`;
}
