import type { MathElement, MathNode } from '../mathml/element.ts';
import { latexOfMathml } from '../mathml/latex.ts';
import { attribute, type Element, find, hasClass, isElement, isText, textOf } from './tree.ts';

/** `latex` is null where the page draws a formula without saying what it is. */
export type Formula = { latex: string | null; text: string; display: boolean };

/** The formula that an element is, however its page sets formulas: MathML, KaTeX, MathJax or Pandoc; null for all others. */
export function formulaOf(element: Element): Formula | null {
  const { tagName } = element;
  if (tagName === 'math') return mathFormula(element, attribute(element, 'display') === 'block');
  if (tagName === 'script') {
    const said = /^math\/tex(;\s*mode=display)?/i.exec(attribute(element, 'type'));
    const latex = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    return said && { latex: tidy(latex), text: '', display: said[1] !== undefined };
  }
  const isDrawn = tagName === 'mjx-container' || hasClass(element, /^(?:katex|katex-display|mwe-math-element)$/);
  if (isDrawn) {
    const math = find(element, (each) => each.tagName === 'math');
    const display =
      attribute(element, 'display') === 'true' ||
      hasClass(element, /^katex-display$|mwe-math-element-block/) ||
      attribute(math ?? element, 'display') === 'block';
    return math ? mathFormula(math, display) : { latex: null, text: attribute(element, 'aria-label') || textOf(element), display };
  }
  if (!/^(?:span|div|eq|eqn)$/.test(tagName) || !hasClass(element, /^math$/) || element.childNodes.some(isElement)) return null;
  return { latex: tidy(textOf(element)), text: '', display: tagName === 'div' || hasClass(element, /^display$/) };
}

/** What MathJax draws beside the script that says it. */
export const isDrawnFormula = (element: Element): boolean =>
  hasClass(element, /^(?:MathJax|MathJax_Display|MathJax_Preview|MathJax_SVG|MathJax_SVG_Display|MathJax_CHTML)$/);

function mathFormula(math: Element, display: boolean): Formula {
  const tex = find(math, (each) => each.tagName === 'annotation' && /tex/i.test(attribute(each, 'encoding')));
  const latex = tidy(tex ? textOf(tex) : attribute(math, 'alttext'));
  return { latex: latex || latexOfMathml(mathElement(math)) || null, text: textOf(math), display };
}

/** One line, without the marks around it and without what sets its size. */
function tidy(latex: string): string {
  const bare = latex.trim().replace(/^(?:\\\(|\\\[|\$\$?)([\s\S]*?)(?:\\\)|\\\]|\$\$?)$/, '$1');
  return bare
    .replace(/^\s*\{\\(?:displaystyle|textstyle)\s([\s\S]*)\}\s*$/, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

const mathElement = ({ tagName, attrs, childNodes }: Element): MathElement => ({
  name: tagName,
  attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
  children: childNodes.flatMap((child): MathNode[] => (isElement(child) ? [mathElement(child)] : isText(child) ? [child.value] : [])),
});
