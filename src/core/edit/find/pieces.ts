import { slideText } from '../../text/inline.ts';
import { type Atom, charsOf, plain } from '../../text/rich/atom.ts';
import { readInline } from '../../text/rich/read-inline.ts';
import { writeInline } from '../../text/rich/write-inline.ts';
import type { Stretch } from './fold.ts';
import type { Part } from './parts.ts';

/** A stretch of a part's source that is read as one: a field, or a line of a note without the marks of its block. */
export type Piece = { from: number; source: string; as: 'inline' | 'plain' | 'line' | 'cell' };

// Stands for a formula or a cue where a text is searched: no one can look for it.
const sealed = '\ufffc';
const special = /[\\`*_~[\]$]/;
/** What makes a heading, a quotation or an item of a line, in any order and number. */
const blockMarks = /^(?:\s*(?:#{1,6}(?=\s)|>|[-+*•▪‣◦●■](?=\s)|\d{1,9}[.)](?=\s)))*\s*/;

export function piecesOf({ source, as }: Pick<Part, 'source' | 'as'>): Piece[] {
  if (as !== 'note') return [{ from: 0, source, as }];
  const pieces: Piece[] = [];
  let from = 0;
  let fence: string | null = null;
  for (const line of source.split('\n')) {
    const mark = /^\s*(`{3,}|~{3,}|\$\$(?!.*\$\$\s*$))/.exec(line)?.[1] ?? null;
    if (fence !== null) {
      if (mark?.startsWith(fence)) fence = null;
      else if (fence !== '$$') pieces.push({ from, source: line, as: 'plain' });
    } else if (mark !== null) fence = mark;
    else if (/^\s*\|/.test(line)) pieces.push(...cellsOf(line, from));
    else if (!/^\s*\$\$.*\$\$\s*$/.test(line)) {
      const before = blockMarks.exec(line)?.[0].length ?? 0;
      const text = line.slice(before).trimEnd();
      if (text !== '') pieces.push({ from: from + before, source: text, as: 'line' });
    }
    from += line.length + 1;
  }
  return pieces;
}

/** The cells of a table's row; the row of dashes under its head is none. */
function cellsOf(line: string, from: number): Piece[] {
  if (/^[\s|:-]*$/.test(line)) return [];
  return [...line.matchAll(/(?:\\.|[^|\\])+/g)].flatMap(({ 0: cell, index }): Piece[] => {
    const text = cell.trim();
    return text === '' ? [] : [{ from: from + index + cell.indexOf(text), source: text, as: 'cell' }];
  });
}

/** The piece as it is read, its formulas and cues each one sign that no one looks for. */
export function readPiece({ source, as }: Piece): string {
  if (as === 'plain' || source.search(special) < 0) return source;
  return readInline(slideText, source)
    .atoms.map(({ kind, text }) => (kind === 'char' || kind === 'break' ? text : sealed))
    .join('');
}

/** The piece's source with each stretch of what is read replaced; bold stays bold, and what is not touched keeps its letters. */
export function writePiece({ source, as }: Piece, stretches: readonly Stretch[], replacement: string): string {
  if (as === 'plain' || (source.search(special) < 0 && replacement.search(special) < 0)) {
    return standing(as, source, spliced(source.split(''), stretches, () => replacement.split('')).join(''));
  }
  const { atoms } = source.search(special) < 0 ? { atoms: charsOf(source) } : readInline(slideText, source);
  const changed = spliced(atoms, stretches, ({ start }) => charsOf(replacement, marksAt(atoms, start)));
  return standing(as, source, writeInline(slideText, source, changed));
}

const marksAt = (atoms: readonly Atom[], at: number) => atoms[at]?.marks ?? plain;

function spliced<T>(all: readonly T[], stretches: readonly Stretch[], put: (stretch: Stretch) => readonly T[]): T[] {
  const result: T[] = [];
  let from = 0;
  for (const stretch of stretches) {
    result.push(...all.slice(from, stretch.start), ...put(stretch));
    from = stretch.end;
  }
  return [...result, ...all.slice(from)];
}

/** A line of a note stays what it was: it becomes no heading, item or cell because other words begin it now. */
function standing(as: Piece['as'], before: string, after: string): string {
  if (after === before) return after;
  if (as === 'cell') return after.replace(/\\.|\|/g, (found) => (found === '|' ? '\\|' : found));
  if (as !== 'line') return after;
  const marked = after.trimStart();
  if ((blockMarks.exec(marked)?.[0] ?? '') === '' && !/^(?:={2,}|-{2,}|`{3,}|~{3,}|\|)/.test(marked)) return after;
  return /^\d/.test(marked) ? marked.replace(/^(\d+)/, '$1\\') : `\\${marked}`;
}
