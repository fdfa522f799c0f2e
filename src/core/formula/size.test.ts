import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from './parse.ts';
import { formulaSize } from './size.ts';

const block = (latex: string) => formulaSize(latex, 'block');

describe('the size of a formula', () => {
  it('is that of what is seen, not of its source', () => {
    expect(block('\\alpha').width).toBeLessThan(1);
    expect(block('\\frac{a}{b}').width).toBeLessThan(block('a + b').width);
    expect(block('\\operatorname{Var}(X)').width).toBeGreaterThan(block('V(X)').width);
  });

  it('grows upwards with fractions, limits and rows', () => {
    expect(block('x').height).toBeCloseTo(1.3);
    expect(block('\\frac{a}{b}').height).toBeGreaterThan(2);
    expect(block('\\sum_{i=1}^{n} x_i').height).toBeGreaterThan(block('\\sum x_i').height);
    expect(block('\\begin{aligned} a &= b \\\\ &= c \\\\ &= d \\end{aligned}').height).toBeGreaterThan(4);
    expect(formulaSize('\\frac{a}{b}', 'inline').height).toBeLessThan(block('\\frac{a}{b}').height);
  });

  it('is finite for whatever stands between dollar signs', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '\\frac',
      '^',
      '_',
      '\\begin{cases}',
      '\\end{cases}',
      '&',
      '\\\\',
      '\\left(',
      '\\right)',
      'x',
      ' ',
      '\\sqrt[',
      ']',
      '\\text{a',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { width, height } = block(pieces.join(''));
        expect(Number.isFinite(width) && Number.isFinite(height)).toBe(true);
      }),
    );
  });

  it('is found at any depth without end', () => {
    const deep = (opening: string) => partsOf(opening.repeat(3000)).length;
    for (const opening of ['{', '\\frac{', 'x^{', '\\sqrt{', '\\begin{a}', '\\begin{a}{', '^', '\\hat', '\\frac'])
      expect(deep(opening), opening).toBeGreaterThanOrEqual(0);
  });
});
