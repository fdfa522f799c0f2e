import { allText, attributeOf, type MathElement, partsOf, tagOf, tokenText } from './element.ts';
import { fencedLatex, rowLatex } from './row.ts';
import { scriptsLatex } from './scripts.ts';
import { tableLatex } from './table.ts';
import { tokenLatex } from './token.ts';

/**
 * Presentation MathML (MathML 3, chapter 3) as LaTeX on one line, as KaTeX reads it; a TeX annotation is taken as it
 * stands. Empty for a formula that says nothing. Content MathML gives its words only.
 */
export function latexOfMathml(element: MathElement): string {
  const latex = texAnnotation(element) ?? latexOf(element);
  return latex
    .replace(/\s+/g, ' ')
    .replace(/^(?:\\[,;: ]| )+|(?:\\[,;:]|(?<!\\) |\\ )+$/g, '')
    .replace(/(?<!\\)\$/g, '');
}

/** One element and what is in it. */
export function latexOf(element: MathElement): string {
  const parts = partsOf(element);
  const [first, second] = parts;
  const part = (child: MathElement | undefined) => (child ? latexOf(child) : '');
  switch (tagOf(element)) {
    case 'mfrac':
      return fraction(element, part(first), part(second));
    case 'msqrt':
      return `\\sqrt{${rowLatex(parts, latexOf)}}`;
    case 'mroot':
      return `\\sqrt[${part(second)}]{${part(first)}}`;
    case 'mfenced':
      return fencedLatex(element, parts, latexOf);
    case 'msub':
    case 'msup':
    case 'msubsup':
    case 'munder':
    case 'mover':
    case 'munderover':
    case 'mmultiscripts':
      return scriptsLatex(element, parts, latexOf);
    case 'mtable':
      return tableLatex(element, 'matrix', latexOf);
    case 'menclose':
      return enclosed(attributeOf(element, 'notation'), rowLatex(parts, latexOf));
    case 'mphantom':
      return `\\phantom{${rowLatex(parts, latexOf)}}`;
    case 'mspace':
      return /^0*\.?0+\D|^-/.test(attributeOf(element, 'width')) ? '' : '\\;';
    case 'semantics':
    case 'maction':
      return part(first);
    case 'none':
    case 'mprescripts':
      return '';
    default:
      return tokenLatex(element) ?? (parts.length === 0 ? tokenText(element) : rowLatex(parts, latexOf));
  }
}

function fraction(element: MathElement, above: string, below: string): string {
  if (attributeOf(element, 'bevelled') === 'true') return `{${above}}/{${below}}`;
  const bar = attributeOf(element, 'linethickness');
  return /^0+(?:\.0+)?(?:\D|$)/.test(bar) ? `\\genfrac{}{}{0pt}{}{${above}}{${below}}` : `\\frac{${above}}{${below}}`;
}

const enclosures: readonly [notation: RegExp, command: string][] = [
  [/box|circle/, '\\boxed'],
  [/strike/, '\\cancel'],
  [/radical/, '\\sqrt'],
  [/top/, '\\overline'],
  [/bottom/, '\\underline'],
];

function enclosed(notation: string, latex: string): string {
  const command = enclosures.find(([known]) => known.test(notation))?.[1];
  return command ? `${command}{${latex}}` : latex;
}

/** What the formula was written in, where its program said so. */
function texAnnotation(element: MathElement): string | null {
  const semantics = element.children.find((child): child is MathElement => typeof child !== 'string' && tagOf(child) === 'semantics');
  const annotation = (semantics ?? element).children.find(
    (child): child is MathElement => typeof child !== 'string' && tagOf(child) === 'annotation' && /tex/i.test(attributeOf(child, 'encoding')),
  );
  if (!annotation) return null;
  const latex = allText(annotation).trim();
  const [, inner] = /^\{\\(?:displaystyle|textstyle)\s*([\s\S]*)\}$/.exec(latex) ?? [];
  return inner ?? latex;
}
