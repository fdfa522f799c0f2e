import { Fragment, type Mark, type Node, type Schema } from '@tiptap/pm/model';
import { type Atom, type Marks, plain, sameMarks } from '../../core/text/rich/atom.ts';

// Between what core reads out of Markdown and what ProseMirror shows. Positions are one for each atom in both.

/** The atoms as nodes of the editor, neighbours of one kind joined. */
export function nodesOf(schema: Schema, atoms: readonly Atom[]): Node[] {
  const nodes: Node[] = [];
  for (let k = 0; k < atoms.length; ) {
    const first = atoms[k];
    if (!first) break;
    const marks = marksIn(schema, first.marks);
    let end = k + 1;
    if (first.kind === 'char') {
      while (atoms[end]?.kind === 'char' && sameMarks(atoms[end]?.marks ?? plain, first.marks)) end++;
      const text = atoms
        .slice(k, end)
        .map((atom) => atom.text)
        .join('');
      nodes.push(schema.text(text, marks));
    } else nodes.push(atomNode(schema, first, marks));
    k = end;
  }
  return nodes;
}

function atomNode(schema: Schema, { kind, text }: Atom, marks: Mark[]): Node {
  const type = { formula: 'formula', cue: 'cue', break: 'hardBreak', char: 'text' }[kind];
  const attributes = kind === 'formula' ? { latex: text } : kind === 'cue' ? { cue: text } : null;
  return schema.nodes[type]?.create(attributes, null, marks) ?? schema.text(text, marks);
}

/** The atoms that a stretch of inline nodes shows. */
export function atomsOf(content: Fragment): Atom[] {
  const atoms: Atom[] = [];
  content.forEach((node) => {
    const marks = marksOf(node);
    if (node.isText) for (const unit of (node.text ?? '').split('')) atoms.push({ kind: 'char', text: unit, marks });
    else if (node.type.name === 'formula') atoms.push({ kind: 'formula', text: String(node.attrs['latex']), marks });
    else if (node.type.name === 'cue') atoms.push({ kind: 'cue', text: String(node.attrs['cue']), marks });
    else if (node.type.name === 'hardBreak') atoms.push({ kind: 'break', text: '\n', marks });
  });
  return atoms;
}

function marksIn(schema: Schema, marks: Marks): Mark[] {
  const made = (['bold', 'italic', 'strike', 'code'] as const).flatMap((name) => (marks[name] ? (schema.marks[name]?.create() ?? []) : []));
  const link = marks.link && schema.marks['link']?.create(marks.link);
  return link ? [...made, link] : made;
}

function marksOf({ marks }: Node): Marks {
  if (marks.length === 0) return plain;
  const has = (name: string) => marks.some(({ type }) => type.name === name);
  const link = marks.find(({ type }) => type.name === 'link');
  return {
    bold: has('bold'),
    italic: has('italic'),
    strike: has('strike'),
    code: has('code'),
    link: link ? { href: String(link.attrs['href']), title: String(link.attrs['title']) } : null,
  };
}

/** Inline nodes as a fragment. */
export const fragmentOf = (schema: Schema, atoms: readonly Atom[]): Fragment => Fragment.from(nodesOf(schema, atoms));
