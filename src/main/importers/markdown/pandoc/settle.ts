import type { Node, Nodes, Paragraph, Parents, Root, RootContent } from 'mdast';
import type { Rewritten } from './rewrite.ts';
import { FULL_STOP, type Special, STAND_IN } from './special.ts';

/** A block of Pandoc's in the tree. */
export interface SpecialBlock extends Node {
  type: 'special';
  special: Special;
}

declare module 'mdast' {
  interface BlockContentMap {
    special: SpecialBlock;
  }
  interface RootContentMap {
    special: SpecialBlock;
  }
}

/** Puts Pandoc's blocks in the places that were kept for them, and full stops where they were hidden. Returns the same tree. */
export function settle(root: Root, source: string, { specials }: Rewritten): Root {
  const left = new Map(specials);
  const lines = specials.size > 0 ? source.split('\n') : [];
  const visit = (parent: Parents) => {
    const children: RootContent[] = parent.children;
    for (let i = 0; i < children.length; i += 1) {
      const child = children[i];
      if (!child) continue;
      const special = child.type === 'paragraph' ? standIn(child, left) : null;
      if (special) children[i] = special;
      else if ('children' in child) visit(child);
      else if ('value' in child) restore(child, lines, left);
    }
  };
  visit(root);
  // Where the parser took a place for something else, the block stands among its neighbours.
  for (const [line, special] of left) {
    const at = root.children.findIndex((child) => (child.position?.start.line ?? 0) > line);
    const point = { line, column: 1, offset: 0 };
    root.children.splice(at < 0 ? root.children.length : at, 0, { type: 'special', special, position: { start: point, end: point } });
  }
  return root;
}

function standIn({ children: [first], position }: Paragraph, left: Map<number, Special>): SpecialBlock | null {
  if (first?.type !== 'text' || !first.value.startsWith(STAND_IN) || !position) return null;
  const special = left.get(position.start.line);
  left.delete(position.start.line);
  return special ? { type: 'special', special, position } : null;
}

function restore(node: Extract<Nodes, { value: string }>, lines: readonly string[], left: Map<number, Special>) {
  if (node.value.includes(FULL_STOP)) node.value = node.value.replaceAll(FULL_STOP, '.');
  // On one line, without space at its ends and without dollar signs in it: as texts have formulas.
  if (node.type === 'inlineMath')
    node.value = node.value
      .replace(/(?<!\\)\$/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  if (!node.value.includes(STAND_IN) || !node.position) return;
  const { start, end } = node.position;
  // What stood in code is code.
  for (let line = start.line; line <= end.line; line += 1) left.delete(line);
  const own = lines.slice(start.line - 1, end.line);
  const indent = Math.min(...own.filter((line) => line.trim() !== '').map((line) => /^\s*/.exec(line)?.[0].length ?? 0));
  node.value = own.map((line) => line.slice(indent)).join('\n');
}
