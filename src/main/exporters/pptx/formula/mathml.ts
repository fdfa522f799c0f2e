import katex from 'katex';
import { formulaSettings, knownLatex, longestFormula } from '../../../../core/formula/settings.ts';
import { childOf, elementsOf, parseXml, type XmlElement } from '../../../importers/package/xml.ts';

/** A formula as MathML's tree, as KaTeX reads it; null where KaTeX cannot read it. */
export function mathmlOf(latex: string, display: 'inline' | 'block'): XmlElement | null {
  if (latex.length > longestFormula) return null;
  try {
    const html = katex.renderToString(knownLatex(latex), { ...formulaSettings(display), output: 'mathml' });
    const math = /<math[\s\S]*<\/math>/.exec(html)?.[0].replaceAll('&nbsp;', '\u00a0') ?? '';
    const semantics = childOf(parseXml(math), 'semantics');
    return (semantics && elementsOf(semantics)[0]) ?? null;
  } catch {
    return null;
  }
}
