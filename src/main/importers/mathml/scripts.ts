import { attributeOf, type MathElement, partsOf, tagOf, tokenText } from './element.ts';
import { growing, joinLatex, over, takesLimits, under } from './symbols.ts';

type Write = (element: MathElement) => string;

/** What stands above, below and beside something: MathML 3, chapter 3.4. */
export function scriptsLatex(element: MathElement, parts: readonly MathElement[], write: Write): string {
  const [base, first, second] = parts;
  if (!base) return '';
  switch (tagOf(element)) {
    case 'msub':
      return script(write(base), first && write(first), undefined);
    case 'msup':
      return script(write(base), undefined, first && write(first));
    case 'msubsup':
      return script(write(base), first && write(first), second && write(second));
    case 'munder':
      return stacked(base, first, undefined, write);
    case 'mover':
      return stacked(base, undefined, first, write);
    case 'munderover':
      return stacked(base, first, second, write);
    default:
      return multiscripts(base, parts.slice(1), write);
  }
}

function script(base: string, below: string | undefined, above: string | undefined): string {
  const prime = above !== undefined && /^'+$/.test(above) ? above : '';
  const sub = below ? `_${grouped(below)}` : '';
  const sup = above && prime === '' ? `^${grouped(above)}` : '';
  return `${whole(base)}${prime}${sub}${sup}`;
}

const grouped = (latex: string): string => (/^[A-Za-z0-9]$/.test(latex) ? latex : `{${latex}}`);

/** A base that scripts may follow as it is. */
const whole = (base: string): string => (/^(?:.|\\[a-zA-Z]+|\\[a-z]+\{[^{}]*\}|\d+|\\[{}|$%#&_])$/u.test(base) ? base : `{${base}}`);

function stacked(base: MathElement, below: MathElement | undefined, above: MathElement | undefined, write: Write): string {
  const token = isToken(base) ? tokenText(base) : '';
  const latex = write(base);
  if (takesLimits(token) || /^\\(?:under|over)brace\b/.test(latex) || attributeOf(innermost(base), 'movablelimits') === 'true')
    return braced(latex, below && write(below), above && write(above));
  const arrow = growing[token];
  if (arrow) return `${arrow}${below ? `[${write(below)}]` : ''}{${above ? write(above) : ''}}`;
  const topped = above ? withAbove(latex, token, above, write) : latex;
  if (!below) return topped;
  const line = tagOf(below) === 'mo' ? under[tokenText(below)] : undefined;
  return line ? `${line}{${topped}}` : `\\underset{${write(below)}}{${topped}}`;
}

const braced = (latex: string, below: string | undefined, above: string | undefined): string =>
  joinLatex([latex, below ? `_${grouped(below)}` : '', above ? `^${grouped(above)}` : '']);

function withAbove(latex: string, token: string, above: MathElement, write: Write): string {
  const accent = tagOf(above) === 'mo' ? over[tokenText(above)] : undefined;
  return accent ? `${accent[[...token].length === 1 ? 0 : 1]}{${latex}}` : `\\overset{${write(above)}}{${latex}}`;
}

const isToken = (element: MathElement): boolean => ['mi', 'mn', 'mo', 'mtext'].includes(tagOf(element));

function innermost(element: MathElement): MathElement {
  const parts = partsOf(element);
  const [only] = parts;
  return parts.length === 1 && only ? innermost(only) : element;
}

/** Pairs of lower and upper scripts, those after `mprescripts` to the left of the base. */
function multiscripts(base: MathElement, parts: readonly MathElement[], write: Write): string {
  const turn = parts.findIndex((part) => tagOf(part) === 'mprescripts');
  const after = turn < 0 ? parts : parts.slice(0, turn);
  const before = turn < 0 ? [] : parts.slice(turn + 1);
  const pairs = (all: readonly MathElement[]) => {
    const side = (odd: number) => joinLatex(all.filter((_, i) => i % 2 === odd).map(write));
    return { below: side(0), above: side(1) };
  };
  const [left, right] = [pairs(before), pairs(after)];
  const prefix = left.below || left.above ? `{}${braced('', left.below, left.above)}` : '';
  return `${prefix}${script(write(base), right.below, right.above)}`;
}
