import type { Definition, Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

// "~100" means about; only two tildes strike through.
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkFrontmatter, ['yaml', 'toml']).freeze();

export const parseMarkdown = (text: string): Root => parser.parse(text);

/** True where the text says nothing that only Markdown says: paragraphs and lists of bare words, which plain text has too. */
export function isUnmarked(root: Root, text: string): boolean {
  const isBare = (node: Nodes): boolean => {
    if (node.type === 'listItem') return node.checked == null && node.children.every(isBare);
    if (node.type === 'list' || node.type === 'paragraph') return node.children.every(isBare);
    return node.type === 'text';
  };
  return root.children.every(isBare) && !/\\[!-/:-@[-`{-~]|&#?\w+;/.test(text);
}

/** Where links and pictures that are named by a label lead; the first of several wins, as CommonMark has it. */
export function definitionsOf(root: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  const visit = (node: Nodes) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return definitions;
}
