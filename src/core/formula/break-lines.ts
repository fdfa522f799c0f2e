import { formulaSize } from './size.ts';

// Where a formula that is wider than a slide may be broken: before relations, else before sums, never inside brackets.

const token = /\\[a-zA-Z]+\*?|\\[\s\S]|[\s\S]/gu;
const relation =
  /^(?:[=<>]|\\(?:le|leq|ge|geq|ne|neq|approx|equiv|sim|simeq|propto|leqslant|geqslant|coloneqq|to|rightarrow|Rightarrow|Leftrightarrow|iff|implies))$/;
const sum = /^(?:[+−-]|\\(?:pm|mp|times|cdot|cup|cap|wedge|vee))$/;
/** A formula in more pieces is no formula for a slide. */
const mostPieces = 120;

type Piece = { text: string; opens: 'relation' | 'sum' | null; width: number };

/**
 * The formula with line breaks (`aligned`), no line wider than `most`, in em of its type, where that can be: at relations
 * where that is enough, else at sums too. Null where it has lines of its own or nothing to break at.
 */
export function brokenLines(latex: string, most: number): string | null {
  const pieces = piecesOf(latex);
  if (pieces.length < 2 || pieces.length > mostPieces) return null;
  const relations = joined(pieces);
  const parts = relations.length > 1 && relations.every(({ width }) => width <= most) ? relations : pieces;
  // A left side without its relation waits for it.
  const [opening, ...others] = parts;
  if (!opening) return null;
  const lines: Piece[][] = [[opening]];
  for (const piece of others) {
    const line = lines.at(-1) ?? [];
    const width = widthOf(line) + (lines.length > 1 ? 1 : 0) + piece.width;
    const goesOn = piece.opens === 'sum' || (lines.length === 1 && !line.some(({ opens }) => opens === 'relation'));
    if (goesOn && width <= most) line.push(piece);
    else lines.push([piece]);
  }
  if (lines.length < 2) return null;
  const [first = [], ...rest] = lines;
  const at = first.findIndex(({ opens }) => opens === 'relation');
  const left = widthOf(first.slice(0, at));
  const right = Math.max(widthOf(first.slice(at)), ...rest.map((line) => widthOf(line) + 1));
  // Under a long left side there is no room for the right ones: all lines begin at the margin.
  if (at < 1 || left + right > most) return inLines([`&${textOf(first)}`, ...rest.map((line) => `&\\quad ${textOf(line)}`)]);
  const under = rest.map((line) => (line[0]?.opens === 'sum' ? `&\\quad ${textOf(line)}` : `&${textOf(line)}`));
  return inLines([`${textOf(first.slice(0, at))}&${textOf(first.slice(at))}`, ...under]);
}

const inLines = (lines: readonly string[]): string => `\\begin{aligned}${lines.join(' \\\\ ')}\\end{aligned}`;
const textOf = (line: readonly Piece[]): string => line.map(({ text }) => text).join('');
const widthOf = (line: readonly Piece[]): number => line.reduce((total, { width }) => total + width, 0);

/** Pieces put together again except where a relation begins. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last && piece.opens !== 'relation') {
      last.text += piece.text;
      last.width += piece.width;
    } else all.push({ ...piece });
  }
  return all;
}

/** A formula cut before each relation and operation that stands in no bracket; one piece where it is laid out in lines already. */
function piecesOf(latex: string): Piece[] {
  const pieces: Omit<Piece, 'width'>[] = [{ text: '', opens: null }];
  let depth = 0;
  let before = '';
  for (const [sign] of latex.matchAll(token)) {
    if (sign === '\\\\' || sign === '&') return [];
    if (sign === '{' || sign === '(' || sign === '[' || sign === '\\left' || sign === '\\begin' || sign === '\\{') depth++;
    if (sign === '}' || sign === ')' || sign === ']' || sign === '\\right' || sign === '\\end' || sign === '\\}') depth--;
    const opens = depth !== 0 ? null : relation.test(sign) ? 'relation' : sum.test(sign) && !leads(before) ? 'sum' : null;
    const last = pieces.at(-1);
    if (opens && last && last.text.trim() !== '') pieces.push({ text: sign, opens });
    else if (last) last.text += sign;
    if (sign.trim() !== '') before = sign;
  }
  return pieces.map((piece) => ({ ...piece, width: formulaSize(piece.text, 'block').width }));
}

/** A sign after a relation or an opening belongs to the number that follows. */
const leads = (before: string): boolean => before === '' || relation.test(before) || sum.test(before) || /^[({[,^_]$/.test(before);
