import type { Node, Schema } from '@tiptap/pm/model';
import { type NoteBlock, type NoteReading, readNote } from '../../core/text/rich/read-note.ts';
import { type EditedBlock, writeNote } from '../../core/text/rich/write-note.ts';
import { atomsOf, nodesOf } from './inline-doc.ts';

// A note as the editor's document and back. Each block of the document knows which block of the note it was; one that is
// still the very same node was not touched.

export type NoteDoc = { doc: Node; read: NoteReading; originals: Node[] };

/** The document that shows a note. */
export function docOf(schema: Schema, note: string): NoteDoc {
  const read = readNote(note);
  const originals = read.blocks.map(({ block }, index) => nodeOf(schema, block, index));
  const empty = schema.nodes['paragraph']?.create();
  const doc = schema.topNodeType.create(null, originals.length > 0 ? originals : empty);
  return { doc, read, originals };
}

/** The note's Markdown as the document now shows it. */
export function noteOf(doc: Node, { read, originals }: NoteDoc): string {
  const edited: EditedBlock[] = [];
  doc.forEach((node) => {
    const index: unknown = node.attrs['index'];
    const original = typeof index === 'number' ? originals[index] : undefined;
    const untouched = original !== undefined && (original === node || original.eq(node));
    edited.push({ index: typeof index === 'number' ? index : null, untouched, block: blockOf(node) });
  });
  return writeNote(read, edited);
}

function nodeOf(schema: Schema, block: NoteBlock, index: number | null = null): Node {
  const make = (type: string, attributes: Record<string, unknown>, content: Node[]): Node => {
    const node = schema.nodes[type];
    if (!node) throw new Error(`the notes know no ${type}`);
    return node.create({ index, ...attributes }, content);
  };
  switch (block.kind) {
    case 'paragraph':
      return make('paragraph', { inline: block.inline }, nodesOf(schema, block.atoms));
    case 'heading':
      return make('heading', { inline: block.inline, level: block.level }, nodesOf(schema, block.atoms));
    case 'quote':
      return make(
        'blockquote',
        {},
        block.blocks.map((inner) => nodeOf(schema, inner)),
      );
    case 'list': {
      const items = block.items.map(({ marker, indent, blocks }) =>
        make(
          'listItem',
          { marker, indent },
          blocks.map((inner) => nodeOf(schema, inner)),
        ),
      );
      return make(block.ordered ? 'orderedList' : 'bulletList', { tight: block.tight, ...(block.ordered ? { start: block.start } : {}) }, items);
    }
    case 'code':
      return make('codeBlock', { language: block.language }, block.text === '' ? [] : [schema.text(block.text)]);
    case 'other':
      return make('sourceBlock', { source: block.source }, []);
  }
}

function blockOf(node: Node): NoteBlock {
  const inline = String(node.attrs['inline'] ?? '');
  switch (node.type.name) {
    case 'heading':
      return { kind: 'heading', level: Number(node.attrs['level']), inline, atoms: atomsOf(node.content) };
    case 'blockquote':
      return { kind: 'quote', blocks: node.children.map(blockOf) };
    case 'bulletList':
    case 'orderedList': {
      const items = node.children.map((item) => ({
        marker: String(item.attrs['marker'] ?? ''),
        indent: String(item.attrs['indent'] ?? ''),
        blocks: item.children.map(blockOf),
      }));
      return { kind: 'list', ordered: node.type.name === 'orderedList', start: Number(node.attrs['start'] ?? 1), tight: node.attrs['tight'] !== false, items };
    }
    case 'codeBlock':
      return { kind: 'code', language: String(node.attrs['language'] ?? ''), text: node.textContent };
    case 'sourceBlock':
      return { kind: 'other', source: String(node.attrs['source']) };
    default:
      return { kind: 'paragraph', inline, atoms: atomsOf(node.content) };
  }
}
