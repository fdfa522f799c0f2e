import type { PhrasingContent } from 'mdast';
import { raised } from '../raised.ts';

export type InlineContext = {
  /** Numbers of examples by their labels. */
  examples: ReadonlyMap<string, number>;
  /** Takes a footnote that stands in the text, and gives its label. */
  note: (content: PhrasingContent[]) => string;
  sourceOf: (node: PhrasingContent) => string;
};

const attributes = /\{(?:\s*(?:[#.][^\s{}"=]+|[\w-]+=(?:"[^"{}]*"|[^\s{}"]+)|-))+\s*\}/;
const leading = new RegExp(`^${attributes.source}`);
const spanned = new RegExp(`\\]${attributes.source}`);
const trailing = new RegExp(`\\s*${attributes.source}\\s*$`);
const lowered = /(^|(?<=[\p{L}\p{N})\]]))~([\p{L}\p{N}+\-−–=()]{1,10})~(?!~)/gu;
const lifted = /(^|(?<=[\p{L}\p{N})\]]))\^([\p{L}\p{N}+\-−–=()]{1,10})\^/gu;

/** Content without what Pandoc adds to a line: attributes, spans, raised and lowered letters, footnotes, references to examples. */
export function pandocInline(nodes: readonly PhrasingContent[], context: InlineContext): PhrasingContent[] {
  const plain: PhrasingContent[] = [];
  for (const node of nodes) {
    if (node.type === 'text') writeText(node.value, /\\[~^[\]{]/.test(context.sourceOf(node)), node, plain, context);
    else if (node.type !== 'linkReference' && 'children' in node) plain.push({ ...node, children: pandocInline(node.children, context) } as PhrasingContent);
    else plain.push(node);
  }
  return plain.some((node) => node.type === 'text' && node.value.includes('^[')) ? withNotes(plain, context) : plain;
}

/** A heading's content without the attributes after it. */
export function withoutHeadingAttributes(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const last = nodes.at(-1);
  if (last?.type !== 'text' || !trailing.test(last.value)) return [...nodes];
  return [...nodes.slice(0, -1), { ...last, value: last.value.replace(trailing, '') }];
}

function writeText(
  source: string,
  isEscaped: boolean,
  node: Extract<PhrasingContent, { type: 'text' }>,
  plain: PhrasingContent[],
  { examples }: InlineContext,
) {
  const before = plain.at(-1);
  let value = source;
  if (value.includes('{')) {
    if (before && /^(?:link|image|imageReference|linkReference|inlineCode|inlineMath)$/.test(before.type)) value = value.replace(leading, '');
    value = withoutSpans(value, plain);
  }
  // "95\\ %": a space at which no line breaks.
  if (value.includes('\\ ')) value = value.replace(/(?<=[\p{N}.])\\ (?=\S)/gu, ' ');
  if (!isEscaped) {
    value = value.replace(lowered, (_, __, text: string) => raised(text, 'sub')).replace(lifted, (_, __, text: string) => raised(text, 'sup'));
    if (examples.size > 0) value = value.replace(/(?<![\p{L}\p{N}])@([\w-]+)/gu, (whole, label: string) => examples.get(label)?.toString() ?? whole);
  }
  plain.push({ ...node, value });
}

/** `[text]{.class}`: its text. The bracket may have opened before other marks. */
function withoutSpans(source: string, plain: PhrasingContent[]): string {
  let value = source;
  for (let found = spanned.exec(value); found; found = spanned.exec(value)) {
    const inside = value.slice(0, found.index);
    const rest = value.slice(found.index + found[0].length);
    const open = inside.lastIndexOf('[');
    const opener = open >= 0 ? null : plain.findLast((node) => node.type === 'text' && node.value.includes('['));
    if (open >= 0) value = inside.slice(0, open) + inside.slice(open + 1) + rest;
    else if (opener?.type === 'text') {
      opener.value = opener.value.replace(/\[(?=[^[]*$)/, '');
      value = inside + rest;
    } else return value;
  }
  return value;
}

/** `^[text]`: the text as a footnote, its mark in its place. */
function withNotes(nodes: readonly PhrasingContent[], context: InlineContext): PhrasingContent[] {
  const written: PhrasingContent[] = [];
  let note: PhrasingContent[] | null = null;
  let depth = 0;
  for (const node of nodes) {
    if (node.type !== 'text') {
      (note ?? written).push(node);
      continue;
    }
    let text = '';
    const flush = () => {
      if (text !== '') (note ?? written).push({ type: 'text', value: text });
      text = '';
    };
    for (let i = 0; i < node.value.length; i += 1) {
      const character = node.value[i] ?? '';
      if (note === null && character === '^' && node.value[i + 1] === '[') {
        flush();
        note = [];
        depth = 1;
        i += 1;
      } else if (note !== null && character === ']' && depth === 1) {
        flush();
        written.push({ type: 'text', value: `[${context.note(note)}]` });
        note = null;
      } else {
        if (character === '[') depth += 1;
        if (character === ']') depth -= 1;
        text += character;
      }
    }
    flush();
  }
  // Never closed: then it was none.
  return note ? [...written, { type: 'text', value: '^[' }, ...note] : written;
}
