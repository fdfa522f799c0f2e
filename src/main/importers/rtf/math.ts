import { latexOf } from '../ooxml/omml.ts';

/** An element of Word's formulas, which RTF writes as groups: {\mf{\mnum …}{\mden …}}. */
export type MathNode = { name: string; attributes: Record<string, string>; children: (MathNode | string)[]; parent: MathNode | null };

/** The element of a group's first word, "mnum" for m:num, inside another. */
export function mathNode(word: string, parent: MathNode | null): MathNode {
  const node: MathNode = { name: `m:${word.slice(1)}`, attributes: {}, children: [], parent };
  parent?.children.push(node);
  return node;
}

/** A run's characters, or a property's value. */
export function writeMath(node: MathNode, text: string): void {
  if (node.name !== 'm:r') {
    node.attributes['m:val'] = (node.attributes['m:val'] ?? '') + text;
    return;
  }
  const last = node.children.at(-1);
  if (last !== undefined && typeof last !== 'string' && last.name === 'm:t') last.children.push(text);
  else node.children.push({ name: 'm:t', attributes: {}, children: [text], parent: node });
}

export const latexOfNode = (node: MathNode): string => latexOf(node);
