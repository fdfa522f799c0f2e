import { describe, expect, it } from 'vitest';
import { parseXml } from '../package/xml.ts';
import { latexOfMathml } from './latex.ts';

function latex(inside: string): string {
  const root = parseXml(`<math xmlns="http://www.w3.org/1998/Math/MathML">${inside}</math>`);
  if (!root) throw new Error('no MathML');
  return latexOfMathml(root);
}

describe('MathML as LaTeX', () => {
  it.each([
    ['<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>', '\\frac{a + b}{2}'],
    ['<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><msub><mi>x</mi><mi>i</mi></msub>', '\\sum_{i = 1}^n x_i'],
    ['<munder><mi>lim</mi><mrow><mi>x</mi><mo>→</mo><mn>0</mn></mrow></munder><mi>sin</mi><mo>⁡</mo><mi>x</mi>', '\\lim_{x \\to 0}\\sin x'],
    [
      '<msubsup><mo>∫</mo><mn>0</mn><mi>∞</mi></msubsup><msup><mi>e</mi><mrow><mo>−</mo><mi>x</mi></mrow></msup><mi>d</mi><mi>x</mi>',
      '\\int_0^{\\infty}e^{-x}dx',
    ],
    ['<msqrt><mi>y</mi><mo>+</mo><mn>1</mn></msqrt><mroot><mi>x</mi><mn>3</mn></mroot>', '\\sqrt{y + 1}\\sqrt[3]{x}'],
    ['<mover accent="true"><mi>x</mi><mo>¯</mo></mover><mover><mi>v</mi><mo>→</mo></mover>', '\\bar{x}\\vec{v}'],
    ['<msup><msub><mi>x</mi><mi>i</mi></msub><mn>2</mn></msup>', '{x_i}^2'],
    ['<msup><mi>f</mi><mo>′</mo></msup>', "f'"],
    ['<mmultiscripts><mi>C</mi><none/><none/><mprescripts/><mn>6</mn><mn>14</mn></mmultiscripts>', '{}_6^{14}C'],
    ['<munder><munder><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mo>⏟</mo></munder><mtext>fix</mtext></munder>', '\\underbrace{a + b}_{\\text{fix}}'],
    ['<mfenced open="[" close=")"><mn>0</mn><mn>1</mn></mfenced>', '[0, 1)'],
  ])('writes %s', (mathml, expected) => {
    expect(latex(mathml)).toBe(expected);
  });

  it('sets names and words upright and keeps a decimal comma close', () => {
    expect(latex('<mi>Nutzen</mi><mo>=</mo><mn>3,5</mn><mo>⋅</mo><mi>Größe</mi>')).toBe('\\mathrm{Nutzen} = 3{,}5 \\cdot \\text{Größe}');
    expect(latex('<mi>成本</mi><mo>=</mo><mtext>单价</mtext>')).toBe('\\text{成本} = \\text{单价}');
  });

  it('leaves nothing that LaTeX would take for markup', () => {
    expect(latex('<mtext>100 % von $5 &amp; a_b</mtext>')).toBe('\\text{100 \\% von \\$5 \\& a\\_b}');
    expect(latex('<mn>5</mn><mo>%</mo><mo>#</mo><mi>$</mi>')).toBe('5\\%\\#\\$');
  });

  it('knows matrices and cases by their brackets', () => {
    const rows = '<mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr><mtr><mtd><mn>0</mn></mtd><mtd><mn>1</mn></mtd></mtr></mtable>';
    expect(latex(`<mrow><mo>(</mo><mrow>${rows}</mrow><mo>)</mo></mrow>`)).toBe('\\begin{pmatrix} a & b \\\\ 0 & 1 \\end{pmatrix}');
    expect(latex(`<mi>f</mi><mo>=</mo><mrow><mo>{</mo>${rows}</mrow>`)).toBe('f = \\begin{cases} a & b \\\\ 0 & 1 \\end{cases}');
    expect(latex(rows.replace('<mtable>', '<mtable columnalign="right left">'))).toBe('\\begin{aligned} a & b \\\\ 0 & 1 \\end{aligned}');
  });

  it('lets brackets grow around a fraction only', () => {
    expect(latex('<mrow><mo>(</mo><mfrac><mn>1</mn><mi>n</mi></mfrac><mo>)</mo></mrow>')).toBe('\\left(\\frac{1}{n}\\right)');
    expect(latex('<mi>f</mi><mrow><mo>(</mo><mi>x</mi><mo>)</mo></mrow>')).toBe('f(x)');
  });

  it('takes a TeX annotation as it stands and no other', () => {
    expect(latex('<semantics><mi>x</mi><annotation encoding="application/x-tex">{\\displaystyle x\n + y}</annotation></semantics>')).toBe('x + y');
    expect(latex('<semantics><mi>x</mi><annotation encoding="StarMath 5.0">x over y</annotation></semantics>')).toBe('x');
  });

  it('reads prefixed names', () => {
    const root = parseXml('<m:math xmlns:m="urn:m"><m:msup><m:mi>E</m:mi><m:mn>2</m:mn></m:msup></m:math>');
    expect(root && latexOfMathml(root)).toBe('E^2');
  });
});
