import type { Definition, Nodes, Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Chunk, chunksOf } from './chunks.ts';
import { remarkFormulas } from './math.ts';

// "~100" means about; only two tildes strike through.
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkFormulas).freeze();

// The parser's time grows with the square of the length; this much takes it a few milliseconds.
const CHUNK = 4_000;

/** The tree of a Markdown text of any length, parsed in chunks of about as many characters. */
export function parseMarkdown(text: string, chunk = CHUNK): Root {
  const labels = labelsOf(text);
  return { type: 'root', children: chunksOf(text, chunk).flatMap((part) => parseChunk(part, labels)) };
}

function parseChunk(chunk: Chunk, labels: ReadonlyMap<string, string>): RootContent[] {
  const named = new Set([...chunk.text.matchAll(/\[([^[\]]{1,999})\]/g)].map(([, label = '']) => normal(label)));
  const defined = [...named].flatMap((label) => labels.get(label) ?? []);
  const children = parser.parse(defined.length > 0 ? `${chunk.text}\n\n${defined.join('\n\n')}\n` : chunk.text).children;
  const own = children.filter((node) => (node.position?.start.offset ?? 0) < chunk.text.length);
  if (chunk.offset > 0) for (const node of own) move(node, chunk);
  return own;
}

/** A line for every label that is defined anywhere, by which a chunk knows that the label is one. */
function labelsOf(text: string): Map<string, string> {
  const labels = new Map<string, string>();
  for (const [line, label = ''] of text.matchAll(/^[ >]*\[([^\]\n]+)\]:.*$/gm)) {
    const key = normal(label);
    // A footnote's text stays where it is defined.
    if (!labels.has(key)) labels.set(key, label.startsWith('^') ? `[${label}]: x` : line.replace(/^[ >]+/, ''));
  }
  return labels;
}

const normal = (label: string): string => label.replace(/\s+/g, ' ').trim().toLowerCase();

function move(node: Nodes, { line, offset }: Chunk) {
  for (const point of node.position ? [node.position.start, node.position.end] : []) {
    point.line += line - 1;
    if (point.offset !== undefined) point.offset += offset;
  }
  if ('children' in node) for (const child of node.children) move(child, { line, offset, text: '' });
}
/** True where the text says nothing that only Markdown says: paragraphs and lists of bare words, which plain text has too. */
export function isUnmarked(root: Root, text: string): boolean {
  const isBare = (node: Nodes): boolean => {
    if (node.type === 'listItem') return node.checked == null && node.children.every(isBare);
    if (node.type === 'list' || node.type === 'paragraph') return node.children.every(isBare);
    return node.type === 'text';
  };
  return root.children.every(isBare) && !/\\[!-/:-@[-`{-~]|&#?\w+;/.test(text);
}

/** The labels of the footnotes that a text defines. */
export function footnoteLabels(root: Root): Set<string> {
  const labels = new Set<string>();
  const visit = (node: Nodes) => {
    if (node.type === 'footnoteDefinition') labels.add(node.label ?? node.identifier);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return labels;
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
