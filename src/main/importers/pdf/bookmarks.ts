import type { Bookmark } from './blocks/headings.ts';
import type { Pdf } from './engine.ts';

type Node = { title: string; dest: unknown; items: Node[] };
type Target = Parameters<Pdf['getPageIndex']>[0];

const MOST = 5000;
const DEEPEST = 20;

/** A file's bookmarks from top to bottom, with the pages they lead to. */
export async function bookmarksOf(pdf: Pdf): Promise<Bookmark[]> {
  const bookmarks: Bookmark[] = [];
  const walk = async (nodes: readonly Node[], depth: number): Promise<void> => {
    if (depth > DEEPEST) return;
    for (const { title, dest, items } of nodes) {
      if (bookmarks.length >= MOST) return;
      bookmarks.push({ title, depth, page: await pageOf(pdf, dest) });
      await walk(items, depth + 1);
    }
  };
  const outline: Node[] | null = await pdf.getOutline().catch(() => null);
  await walk(outline ?? [], 1);
  return bookmarks;
}

async function pageOf(pdf: Pdf, dest: unknown): Promise<number | null> {
  try {
    const place: unknown = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
    const target: unknown = Array.isArray(place) ? place[0] : null;
    if (typeof target === 'number') return target + 1;
    return typeof target === 'object' && target !== null ? (await pdf.getPageIndex(target as Target)) + 1 : null;
  } catch {
    // A bookmark that leads nowhere still names a heading.
    return null;
  }
}
