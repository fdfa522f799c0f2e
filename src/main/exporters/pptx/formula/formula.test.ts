import { describe, expect, it } from 'vitest';
import { latexOf } from '../../../importers/ooxml/omml.ts';
import { parseXml } from '../../../importers/package/xml.ts';
import { formulas } from './formulas.ts';

const equation = (latex: string): string => formulas.equation(latex, () => '') ?? '';
const readBack = (latex: string): string => {
  const math = parseXml(`<m:oMath>${equation(latex)}</m:oMath>`);
  return math ? latexOf(math).replace(/[\s{}]/g, '') : '';
};

describe('a formula as an equation of Office', () => {
  it.each([
    ['E = \\frac{1}{2} m v^2', 'E=\\frac12mv^2'],
    ['x_{1,2} = \\frac{-b \\pm \\sqrt{b^2 - 4ac}}{2a}', 'x_1,2=\\frac−b±\\sqrtb^2−4ac2a'],
    ['\\sum_{i=1}^n x_i', '\\sum_i=1^nx_i'],
    ['\\sqrt[3]{x}', '\\sqrt[3]x'],
  ])('is read back as it was: %s', (latex, said) => {
    expect(readBack(latex).replace(/\\pm/g, '±').replace(/-/g, '−')).toBe(said);
  });

  it('gives an index behind a bracket to all that the bracket encloses', () => {
    expect(equation('(1+r)^t')).toMatch(/^<m:sSup><m:e><m:d><m:dPr><m:begChr m:val="\("\/><m:endChr m:val="\)"\/><\/m:dPr>/);
    expect(equation('f(x) ]')).toContain('<m:t>]</m:t>');
  });

  it('is not there for what cannot be read', () => {
    expect(formulas.equation('\\frac{1}{2 + \\unknown{x}', () => '')).toBeNull();
    expect(formulas.line('\\frac{1}{2 + \\unknown{x}')).toBeNull();
  });
});

describe('a formula within a line', () => {
  it.each([
    ['E = mc^2', 'E = mc2'],
    ['\\frac{a+b}{2}', '(a + b)/2'],
    ['\\sqrt{x}', '√x'],
    ['p < 0{,}05', 'p < 0,05'],
    ['\\alpha', 'α'],
  ])('is text as one writes it on one line: %s', (latex, said) => {
    expect(
      formulas
        .line(latex)
        ?.map(({ text }) => text)
        .join('')
        .trim(),
    ).toBe(said);
  });

  it('raises and lowers its indices', () => {
    expect(formulas.line('x_i^2')).toEqual([
      { text: 'x', italic: true },
      { text: 'i', italic: true, script: 'sub' },
      { text: '2', script: 'sup' },
    ]);
  });

  it('stays LaTeX where no line can say it', () => {
    expect(formulas.line('\\begin{bmatrix} c & -s \\\\ s & c \\end{bmatrix}')).toBeNull();
  });
});
