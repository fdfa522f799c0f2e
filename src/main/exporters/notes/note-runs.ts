import { isFollowed } from '../../../core/text/links.ts';
import { type Atom, sameMarks } from '../../../core/text/rich/atom.ts';

/** A stretch of a note that is set alike; formulas as their LaTeX in code. */
export type NoteRun = { text: string; formula: boolean; bold: boolean; italic: boolean; strike: boolean; code: boolean; href: string | null };

/** Neighbours that are set alike as one run; a link that leads nowhere is text. */
export function noteRuns(atoms: readonly Atom[]): NoteRun[] {
  const runs: { run: NoteRun; first: Atom }[] = [];
  for (const atom of atoms) {
    const last = runs.at(-1);
    const text = atom.kind === 'break' ? ' ' : atom.text;
    if (last && last.first.kind !== 'formula' && atom.kind !== 'formula' && sameMarks(last.first.marks, atom.marks)) last.run.text += text;
    else runs.push({ run: runOf(atom, text), first: atom });
  }
  return runs.map(({ run }) => run);
}

function runOf({ kind, marks }: Atom, text: string): NoteRun {
  const { bold, italic, strike, code, link } = marks;
  return { text, formula: kind === 'formula', bold, italic, strike, code: code || kind === 'formula', href: link && isFollowed(link.href) ? link.href : null };
}
