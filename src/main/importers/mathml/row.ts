import { attributeOf, type MathElement, partsOf, tagOf, tokenText } from './element.ts';
import { isInfix, joinLatex, symbols } from './symbols.ts';
import { tableLatex } from './table.ts';

type Write = (element: MathElement) => string;

const closing: Record<string, string> = { '(': ')', '[': ']', '{': '}', '|': '|', '‖': '‖', '⟨': '⟩', '〈': '〉', '⌈': '⌉', '⌊': '⌋', '': '' };
const matrices: Record<string, string> = { '(': 'pmatrix', '[': 'bmatrix', '{': 'Bmatrix', '|': 'vmatrix', '‖': 'Vmatrix' };

/** Elements side by side, with room around what stands between two of them. */
export function rowLatex(parts: readonly MathElement[], write: Write): string {
  const [only] = parts;
  if (parts.length === 1 && only) return write(only);
  return (
    fence(parts, write) ??
    joinLatex(parts.map((part, i) => (i > 0 && i < parts.length - 1 && isBetween(part, parts[i - 1]) ? ` ${write(part)} ` : write(part))))
  );
}

/** A sign after another sign or an opening bracket belongs to what follows. */
const isBetween = (part: MathElement, before: MathElement | undefined): boolean =>
  isOperator(part) && isInfix(tokenText(part)) && !(before && isOperator(before) && (isInfix(tokenText(before)) || tokenText(before) in closing));

const isOperator = (element: MathElement): boolean => tagOf(element) === 'mo';

/** A whole row in brackets: those grow with what is in them. */
function fence(parts: readonly MathElement[], write: Write): string | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !isOperator(first)) return null;
  const open = tokenText(first);
  if (closing[open] === undefined) return null;
  const closes = last && last !== first && isOperator(last) && (tokenText(last) === closing[open] || (open === '{' && tokenText(last) === ''));
  if (closes && parts.slice(1, -1).some((part) => isOperator(part) && [open, closing[open]].includes(tokenText(part)))) return null;
  if (closes) return bracketed(open, tokenText(last), parts.slice(1, -1), write);
  // A brace that never closes leads cases.
  return open === '{' && parts.length === 2 ? bracketed(open, '', parts.slice(1), write) : null;
}

function bracketed(open: string, close: string, inside: readonly MathElement[], write: Write): string {
  const table = soleTable(inside);
  const matrix = close === '' ? (open === '{' ? 'cases' : undefined) : matrices[open];
  if (table && matrix && (close === '' || close === closing[open])) return tableLatex(table, matrix, write);
  const latex = rowLatex(inside, write);
  const tall = /\\frac|\\begin|\\genfrac|\\sum|\\prod|\\int|\\left|\\under|\\over/.test(latex) || open === '' || close === '';
  const [left, right] = [symbols(open), symbols(close)];
  return tall ? joinLatex([`\\left${left || '.'}`, latex, `\\right${right || '.'}`]) : joinLatex([left, latex, right]);
}

/** A table alone, however many rows and styles are wrapped around it. */
function soleTable(parts: readonly MathElement[]): MathElement | null {
  const [only] = parts;
  if (parts.length !== 1 || !only) return null;
  if (tagOf(only) === 'mtable') return only;
  return ['mrow', 'mstyle', 'mpadded'].includes(tagOf(only)) ? soleTable(partsOf(only)) : null;
}

/** MathML 3, 3.3.8: brackets and separators as attributes. */
export function fencedLatex(element: MathElement, parts: readonly MathElement[], write: Write): string {
  const open = 'open' in element.attributes ? attributeOf(element, 'open').trim() : '(';
  const close = 'close' in element.attributes ? attributeOf(element, 'close').trim() : ')';
  if (parts.length <= 1) return bracketed(open, close, parts, write);
  const separators = 'separators' in element.attributes ? [...attributeOf(element, 'separators').replace(/\s/g, '')] : [','];
  const latex = parts.map((part, i) => {
    const separator = i === 0 ? '' : (separators[i - 1] ?? separators.at(-1) ?? '');
    return `${separator === '' ? '' : `${symbols(separator)} `}${write(part)}`;
  });
  const inside = joinLatex(latex);
  const tall = /\\frac|\\begin|\\sum|\\int/.test(inside);
  return joinLatex([tall ? `\\left${symbols(open) || '.'}` : symbols(open), inside, tall ? `\\right${symbols(close) || '.'}` : symbols(close)]);
}
