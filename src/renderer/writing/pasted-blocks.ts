import { Fragment, type Node, type Schema } from '@tiptap/pm/model';
import type { PastedLine } from '../../core/text/rich/pasted.ts';
import { nodesOf } from './inline-doc.ts';

/** Pasted lines as blocks of a note: paragraphs, headings, quotations, code, and lists with their levels. */
export function pastedBlocks(schema: Schema, lines: readonly PastedLine[]): Fragment {
  const blocks: Node[] = [];
  for (let k = 0; k < lines.length; ) {
    const line = lines[k];
    if (!line) break;
    if (isItem(line)) {
      let end = k;
      while (isItem(lines[end])) end++;
      blocks.push(...lists(schema, lines.slice(k, end)));
      k = end;
      continue;
    }
    blocks.push(blockOf(schema, line));
    k++;
  }
  return Fragment.from(blocks);
}

const isItem = (line: PastedLine | undefined): boolean => line?.kind === 'item' || line?.kind === 'number';

function blockOf(schema: Schema, { kind, atoms }: PastedLine): Node {
  const { paragraph, heading, blockquote, codeBlock } = schema.nodes;
  const line = nodesOf(schema, atoms);
  if (!paragraph) throw new Error('notes without paragraphs');
  if (kind === 'quote' && blockquote) return blockquote.create(null, paragraph.create(null, line));
  if (kind === 'code' && codeBlock) return codeBlock.create(null, schema.text(atoms.map(({ text }) => text).join('')));
  if (kind.startsWith('heading-') && heading) return heading.create({ level: Number(kind.slice(-1)) }, line);
  return paragraph.create(null, line);
}

/** Items of the first one's level as one list for each kind; deeper ones lie in the item before them. */
function lists(schema: Schema, lines: readonly PastedLine[]): Node[] {
  const { paragraph, listItem, bulletList, orderedList } = schema.nodes;
  const [first] = lines;
  if (!first || !paragraph || !listItem || !bulletList || !orderedList) return [];
  const items: Node[] = [];
  let k = 0;
  while (k < lines.length) {
    const line = lines[k];
    if (!line || (line.level <= first.level && line.kind !== first.kind)) break;
    let end = k + 1;
    while (end < lines.length && (lines[end]?.level ?? 0) > first.level) end++;
    items.push(listItem.create(null, [paragraph.create(null, nodesOf(schema, line.atoms)), ...lists(schema, lines.slice(k + 1, end))]));
    k = end;
  }
  return [(first.kind === 'number' ? orderedList : bulletList).create(null, items), ...lists(schema, lines.slice(k))];
}
