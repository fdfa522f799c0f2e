import { type PdfFile, pdfText } from './file.ts';

/** A bookmark; `page` counts from 0. */
export type Bookmark = { title: string; page: number; kids: Bookmark[] };

/** Writes the bookmarks, ISO 32000-1 12.3.3; returns the number of their root, null where there are none. */
export function writeOutline(file: PdfFile, bookmarks: readonly Bookmark[], pages: readonly { number: number; height: number }[]): number | null {
  if (bookmarks.length === 0) return null;
  const root = file.reserve();
  const level = (marks: readonly Bookmark[], parent: number): string => {
    const numbers = marks.map(() => file.reserve());
    for (const [index, { title, page, kids }] of marks.entries()) {
      const own = numbers[index] ?? 0;
      const [before, after] = [numbers[index - 1], numbers[index + 1]];
      const target = pages[page];
      const beside = (before === undefined ? '' : `/Prev ${before} 0 R`) + (after === undefined ? '' : `/Next ${after} 0 R`);
      const below = kids.length === 0 ? '' : `${level(kids, own)}/Count ${-kids.length}`;
      const place = target ? `/Dest[${target.number} 0 R/XYZ 0 ${target.height} 0]` : '';
      file.put(own, `<</Title ${pdfText(title)}${place}/Parent ${parent} 0 R${beside}${below}>>`);
    }
    return `/First ${numbers[0]} 0 R/Last ${numbers.at(-1)} 0 R`;
  };
  file.put(root, `<</Type/Outlines${level(bookmarks, root)}/Count ${bookmarks.length}>>`);
  return root;
}
