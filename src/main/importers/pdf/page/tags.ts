import type { Tag } from './page.ts';

/** An element as pdf.js has it. */
type Node = { role?: string; alt?: string; lang?: string; type?: string; id?: string; children?: Node[] };

// Nesting and size beyond which a tree is hostile.
const DEEPEST = 100;
const MOST = 200_000;

/** The tagged structure of a page; content as the numbers it is marked with. Null where there is none. */
export function tagsOf(root: unknown): Tag | null {
  if (typeof root !== 'object' || root === null) return null;
  let left = MOST;
  const read = (node: Node, depth: number): Tag | number | null => {
    left -= 1;
    if (depth > DEEPEST || left < 0) return null;
    if (node.type === 'content') {
      const mcid = /_mc(\d+)$/.exec(node.id ?? '')?.[1];
      return mcid === undefined ? null : Number(mcid);
    }
    if (node.type !== undefined) return null;
    const kids = (node.children ?? []).flatMap((child) => read(child, depth + 1) ?? []);
    return { role: node.role ?? '', alt: (node.alt ?? '').trim(), lang: node.lang ?? '', kids };
  };
  const tag = read(root as Node, 0);
  return typeof tag === 'object' ? tag : null;
}
