import type { Atom } from '../../../core/text/rich/atom.ts';
import { type NoteBlock, readNote } from '../../../core/text/rich/read-note.ts';
import { noteRuns } from '../notes/note-runs.ts';
import { noteTable } from '../notes/note-table.ts';
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
      return rowsOf(block.source, indent);
  }
}

function listItem(blocks: readonly NoteBlock[], number: { from: number } | null, depth: number): Paragraph[] {
  const [first, ...others] = blocks.flatMap((block) => paragraphsOf(block, depth + 1));
  if (!first) return [];
  const mark = number ? { kind: 'number' as const, scheme: 'arabicPeriod', ...number } : { kind: 'char' as const, char: '•', font: 'Arial' };
  return [
    { ...first, indent: (depth + 1) * step, mark: { ...mark, hang: step, color: 'ink' }, ...(depth > 0 ? { level: Math.min(8, depth) } : {}) },
    ...others,
  ];
}

/** A table as a line for each row, its cells between strokes; what else has no form of its own stays as it is written. */
function rowsOf(source: string, indent: { indent?: number }): Paragraph[] {
  const rows = noteTable(source);
  if (!rows) return source.split('\n').map((text) => ({ runs: [{ text }], ...indent }));
  return rows.map(({ cells, head }) => ({
    runs: cells.flatMap((atoms, k) => [...(k === 0 ? [] : [{ text: ' | ' }]), ...runsOfAtoms(atoms).map((run) => (head ? { ...run, bold: true } : run))]),
    ...indent,
  }));
}

function runsOfAtoms(atoms: readonly Atom[]): Run[] {
  return noteRuns(atoms).map(({ text, formula, bold, italic, strike, code, href }) => ({
    text,
    ...(formula ? { formula: true as const } : {}),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(strike ? { strike } : {}),
    ...(code && !formula ? { code } : {}),
    ...(href === null ? {} : { href }),
  }));
}
