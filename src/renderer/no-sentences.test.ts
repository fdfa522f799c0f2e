import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

const root = import.meta.dirname;
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'));

// Attributes whose value someone reads or hears.
const said = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
  'label',
  'hint',
  'text',
  'closeLabel',
]);

type Node = { type: string; [key: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

function* nodes(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodes(child);
}

/** The literal texts of an expression that are shown if it is a child or a value. */
function literals(node: unknown): string[] {
  if (!isNode(node)) return [];
  if (node.type === 'Literal' && typeof node['value'] === 'string') return [node['value']];
  if (node.type === 'TemplateLiteral') return (node['quasis'] as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
  if (node.type === 'ConditionalExpression') return [...literals(node['consequent']), ...literals(node['alternate'])];
  if (node.type === 'LogicalExpression') return literals(node['right']);
  if (node.type === 'JSXExpressionContainer') return literals(node['expression']);
  return [];
}

/** What a component says of its own: texts between tags, and the values of attributes that are read aloud. */
function sentencesIn(source: string): string[] {
  const found: string[] = [];
  for (const node of nodes(parseAst(source, { lang: 'tsx' }) as unknown as Node)) {
    if (node.type === 'JSXText') found.push(String(node['value']));
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      for (const child of node['children'] as Node[]) if (child.type === 'JSXExpressionContainer') found.push(...literals(child));
    }
    if (node.type === 'JSXAttribute' && said.has(String((node['name'] as Node)['name']))) found.push(...literals(node['value']));
  }
  // Signs, a key and the beginning of an address are the same in every language.
  return found.map((text) => text.trim()).filter((text) => text !== 'Esc' && text !== 'https://' && /\p{L}{2}|[^\P{L}\p{ASCII}]/u.test(text));
}

describe('components', () => {
  it('are found by the scan if they say something of their own', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a component
    expect(sentencesIn('const a = <p title="Hello you">{open ? "Yes" : `No ${n} sir`} Dear</p>;').sort()).toEqual(['Dear', 'Hello you', 'No', 'Yes', 'sir']);
  });

  it.each(files)('say nothing of their own: %s', (file) => {
    expect(sentencesIn(readFileSync(join(root, file), 'utf8'))).toEqual([]);
  });
});
