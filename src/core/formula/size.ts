import { type Part, partsOf } from './parse.ts';

/** In em of the formula's own type; the height is that of its box, 1.3 for a plain line. */
export type FormulaSize = { width: number; height: number };

// Widths as KaTeX sets them (Computer Modern), the air around relations and operations included.
const relation =
  /^(?:[=<>]|\\(?:le|leq|ge|geq|ne|neq|approx|equiv|sim|simeq|cong|propto|in|notin|ni|subset|subseteq|supset|supseteq|mid|parallel|perp|ll|gg|prec|succ|doteq|models|vdash|coloneqq|leqslant|geqslant|lesssim|gtrsim|colon)|:)$/;
const arrow = /^\\(?:[lL]ong)?(?:to|gets|mapsto|iff|implies|impliedby|(?:[lL]ong)?(?:[lL]eft|[rR]ight|[lL]eftright)(?:right)?arrow|hookrightarrow)$/;
const operation = /^(?:[+\-−±*]|\\(?:pm|mp|times|div|cdot|cup|cap|wedge|vee|land|lor|oplus|otimes|setminus|circ|bullet|ast|star))$/;
const large = /^\\(?:sum|prod|coprod|bigcup|bigcap|bigoplus|bigotimes|bigvee|bigwedge)$/;
const integral = /^\\(?:i{0,2}int|oint)$/;
const limit = /^\\(?:lim|max|min|sup|inf|limsup|liminf|argmax|argmin|det|gcd|Pr)$/;
const named = /^\\(?:sin|cos|tan|cot|sec|csc|arcsin|arccos|arctan|sinh|cosh|tanh|log|ln|lg|exp|deg|dim|ker|hom|arg|bmod|mod)$/;
const spaces: Record<string, number> = { '\\quad': 1, '\\qquad': 2, '\\,': 0.17, '\\:': 0.23, '\\>': 0.23, '\\;': 0.28, '\\!': -0.17, '~': 0.3, '\\ ': 0.3 };
const cjk = /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/;

/** How large a formula is when it is set, cautiously estimated; `display` as in a line of its own. */
export function formulaSize(latex: string, display: 'inline' | 'block'): FormulaSize {
  const key = display + latex;
  const known = cache.get(key);
  if (known) return known;
  const { width, height } = rowSize(partsOf(latex), display === 'block');
  const size = { width: width * 1.03, height };
  if (cache.size < 5000) cache.set(key, size);
  return size;
}

const cache = new Map<string, FormulaSize>();

function signWidth(sign: string): number {
  const space = spaces[sign];
  if (space !== undefined) return space;
  if (arrow.test(sign)) return /[lL]ong|iff|implied|implies/.test(sign) ? 2.2 : 1.6;
  if (relation.test(sign)) return 1.34;
  if (operation.test(sign)) return sign === '\\cdot' ? 0.75 : 1.24;
  if (limit.test(sign) || named.test(sign)) return (sign.length - 1) * 0.5 + 0.2;
  if (/^\\(?:[ldc]?dots|ldots|cdots)$/.test(sign)) return 1.4;
  if (/^[()[\]|/]$/.test(sign)) return 0.45;
  if (/^[,;.!']$/.test(sign)) return 0.45;
  if (/^\d$/.test(sign)) return 0.5;
  if (/^[mwMW]$/.test(sign)) return 0.95;
  if (/^\p{Lu}$/u.test(sign)) return 0.76;
  if (/^[iljtfr]$/.test(sign)) return 0.46;
  if (cjk.test(sign)) return 1.05;
  return /^\\[A-Z]/.test(sign) ? 0.8 : 0.6;
}

const nothing: FormulaSize = { width: 0, height: 0 };

function rowSize(parts: readonly Part[], display: boolean): FormulaSize {
  let width = 0;
  let height = 1.3;
  parts.forEach((part, k) => {
    if (part.kind === 'scripts') {
      const before = parts[k - 1];
      const limits = display && before?.kind === 'sign' && (large.test(before.sign) || limit.test(before.sign));
      const braced = before?.kind === 'over' && /brace$/.test(before.name);
      const sizes = part.parts.map((script) => scaled(rowSize(script, false), 0.72));
      const widest = Math.max(...sizes.map((size) => size.width));
      const tallest = sizes.reduce((sum, size) => sum + size.height, 0);
      const own = before ? partSize(before, display) : nothing;
      if (limits || braced) {
        width += Math.max(0, widest - own.width);
        height = Math.max(height, own.height + tallest);
      } else {
        width += widest + 0.06;
        height = Math.max(height, own.height + tallest * 0.45);
      }
      return;
    }
    const size = partSize(part, display);
    width += size.width;
    height = Math.max(height, size.height);
  });
  return { width, height };
}

function partSize(part: Part, display: boolean): FormulaSize {
  switch (part.kind) {
    case 'sign':
      if (large.test(part.sign)) return display ? { width: 1.62, height: 1.75 } : { width: 1.25, height: 1.3 };
      if (integral.test(part.sign)) return display ? { width: 0.75 * (part.sign.match(/i/g)?.length ?? 1), height: 2.4 } : { width: 0.7, height: 1.4 };
      return { width: signWidth(part.sign), height: 1.2 };
    case 'text':
      return { width: [...part.text].reduce((sum, letter) => sum + (cjk.test(letter) ? 1.02 : letter === ' ' ? 0.28 : 0.53), 0.1), height: 1.2 };
    case 'group':
      return rowSize(part.parts, display);
    case 'stack':
      return stackSize(part, display);
    case 'root': {
      const inside = rowSize(part.parts, display);
      return { width: inside.width + 0.95, height: inside.height + 0.2 };
    }
    case 'over': {
      const inside = rowSize(part.parts, display);
      const higher = /^math|^bold|^bm$|^pmb$|phantom/.test(part.name) ? 0 : /brace/.test(part.name) ? 0.75 : /boxed|fbox/.test(part.name) ? 0.7 : 0.2;
      return { width: inside.width + (/boxed|fbox/.test(part.name) ? 0.8 : 0.05), height: inside.height + higher };
    }
    case 'array':
      return arraySize(part);
    case 'scripts':
      return nothing;
  }
}

function stackSize({ name, parts: [above = [], below = []] }: Extract<Part, { kind: 'stack' }>, display: boolean): FormulaSize {
  const over = /set$|stackrel/.test(name);
  const large = name === 'dfrac' || name === 'cfrac' || name === 'dbinom' || (display && !name.startsWith('t'));
  const factor = large ? 1 : 0.72;
  const [a, b] = over
    ? [scaled(rowSize(above, false), 0.72), rowSize(below, display)]
    : [scaled(rowSize(above, false), factor), scaled(rowSize(below, false), factor)];
  const brackets = name.endsWith('binom') ? 1 : 0.26;
  return { width: Math.max(a.width, b.width) + brackets, height: a.height + b.height + (over ? 0 : 0.15) };
}

function arraySize({ name, rows }: Extract<Part, { kind: 'array' }>): FormulaSize {
  const aligned = /^(?:align|alignat|aligned|alignedat|split|gather|gathered|equation|multline)$/.test(name);
  const columns: number[] = [];
  let height = 0;
  for (const row of rows.filter((cells) => cells.some((cell) => cell.length > 0))) {
    let tallest = 1.3;
    row.forEach((cell, column) => {
      const size = rowSize(cell, aligned);
      columns[column] = Math.max(columns[column] ?? 0, size.width);
      tallest = Math.max(tallest, size.height);
    });
    height += tallest + (aligned ? 0.35 : 0.1);
  }
  const between = aligned ? Math.floor((columns.length - 1) / 2) * 2 : (columns.length - 1) * 1.05;
  const brackets = aligned ? 0.2 : 1.4;
  return { width: columns.reduce((sum, width) => sum + width, 0) + Math.max(0, between) + brackets, height: Math.max(1.2, height) };
}

const scaled = ({ width, height }: FormulaSize, factor: number): FormulaSize => ({ width: width * factor, height: height * factor });
