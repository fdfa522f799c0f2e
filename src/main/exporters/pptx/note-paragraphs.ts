import { isFollowed } from '../../../core/text/links.ts';
import { type Atom, sameMarks } from '../../../core/text/rich/atom.ts';
import { type NoteBlock, readNote } from '../../../core/text/rich/read-note.ts';
import type { Paragraph, Run } from './text.ts';

const step = 24;

/** A note as paragraphs of a page of notes: lists with their markers, headings in bold, tables as their rows' cells. */
export function noteParagraphs(note: string): Paragraph[] {
  return readNote(note).blocks.flatMap(({ block }, k) =>
    paragraphsOf(block, 0).map((paragraph, at) => (k > 0 && at === 0 ? { ...paragraph, before: 8 } : paragraph)),
  );
}

function paragraphsOf(block: NoteBlock, depth: number): Paragraph[] {
  const indent = depth === 0 ? {} : { indent: depth * step };
  switch (block.kind) {
    case 'paragraph':
      return [{ runs: runsOfAtoms(block.atoms), ...indent }];
    case 'heading':
      return [{ runs: runsOfAtoms(block.atoms).map((run) => ({ ...run, bold: true })), ...indent }];
    case 'quote':
      return block.blocks.flatMap((inner) => paragraphsOf(inner, depth + 1));
    case 'list':
      return block.items.flatMap((item, k) => listItem(item.blocks, block.ordered ? { from: block.start + k } : null, depth));
    case 'code':
      return block.text.split('\n').map((line) => ({ runs: [{ text: line, code: true }], ...indent }));
    case 'other':
      return block.source.split('\n').flatMap((line) => rowOf(line, indent));
  }
}

function listItem(blocks: readonly NoteBlock[], number: { from: number } | null, depth: number): Paragraph[] {
  const [first, ...others] = blocks.flatMap((block) => (block.kind === 'list' ? paragraphsOf(block, depth + 1) : paragraphsOf(block, depth + 1)));
  if (!first) return [];
  const mark = number ? { kind: 'number' as const, scheme: 'arabicPeriod', ...number } : { kind: 'char' as const, char: '•', font: 'Arial' };
  return [
    { ...first, indent: (depth + 1) * step, mark: { ...mark, hang: step, color: 'ink' }, ...(depth > 0 ? { level: Math.min(8, depth) } : {}) },
    ...others,
  ];
}

/** A line of what has no form of its own, such as a table: its cells without the strokes between them. */
function rowOf(line: string, indent: { indent?: number }): Paragraph[] {
  const cells = line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
  if (cells.every((cell) => /^:?-+:?$/.test(cell)) || line.trim() === '') return [];
  return [{ runs: [{ text: cells.join(' | ') }], ...indent }];
}

/** Neighbours that are set alike as one run. */
function runsOfAtoms(atoms: readonly Atom[]): Run[] {
  const runs: { run: Run; first: Atom }[] = [];
  for (const atom of atoms) {
    const last = runs.at(-1);
    const text = atom.kind === 'break' ? ' ' : atom.text;
    if (last && last.first.kind !== 'formula' && atom.kind !== 'formula' && sameMarks(last.first.marks, atom.marks)) last.run.text += text;
    else runs.push({ run: runOf(atom, text), first: atom });
  }
  return runs.map(({ run }) => run);
}

function runOf({ kind, marks }: Atom, text: string): Run {
  const { bold, italic, strike, code, link } = marks;
  return {
    text,
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(strike ? { strike } : {}),
    ...(code || kind === 'formula' ? { code: true } : {}),
    ...(link && isFollowed(link.href) ? { href: link.href } : {}),
  };
}
