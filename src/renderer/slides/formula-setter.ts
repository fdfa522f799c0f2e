import 'katex/dist/katex.css';
import './formula.css';
import { render } from 'katex';
import { formulaSettings, knownLatex, longestFormula } from '../../core/formula/settings.ts';

/**
 * Sets the LaTeX in the element as a formula, named by its LaTeX for those who listen. Where it cannot be read, it stays as
 * code. KaTeX gives its boxes their places through the style object, which the content security policy allows; style
 * attributes it would not.
 */
export function setFormula(element: HTMLElement): void {
  const latex = element.textContent ?? '';
  const box = document.createElement('span');
  try {
    if (latex.length > longestFormula) throw new RangeError('longer than any formula');
    render(knownLatex(latex), box, formulaSettings(element.classList.contains('block') ? 'block' : 'inline'));
    // What is hidden from readers of the screen would be left out of the printed page's tags, and its LaTeX with it.
    for (const hidden of box.querySelectorAll('[aria-hidden]')) hidden.removeAttribute('aria-hidden');
    element.replaceChildren(box);
  } catch {
    element.classList.add('unreadable');
  }
  element.setAttribute('role', 'img');
  element.setAttribute('aria-label', latex);
}
