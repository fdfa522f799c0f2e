import { describe, expect, it } from 'vitest';
import { estimateLines, lineWidth } from './measure.ts';

describe('estimated lines', () => {
  it('takes about 75 Latin or 34 Chinese characters to a line of a bullet', () => {
    expect(estimateLines('a'.repeat(5), 28, 1000)).toBe(1);
    expect(estimateLines('The council approved the funds for the second quay in spring', 28, 1000)).toBe(1);
    expect(estimateLines('港'.repeat(34), 28, 1000)).toBe(1);
    expect(estimateLines('港'.repeat(36), 28, 1000)).toBe(2);
  });

  it('moves whole words to the next line and breaks only a word that is wider than a line', () => {
    expect(estimateLines('Donaudampfschifffahrt Elektrizitätenhaupt', 28, 340)).toBe(2);
    expect(estimateLines('m'.repeat(100), 28, 1000)).toBe(3);
  });

  it('takes quotation marks for as wide as characters where the text is Chinese', () => {
    expect(lineWidth('“公交”', 20)).toBe(80);
    expect(lineWidth('“Bus”', 20)).toBeLessThan(80);
  });

  it('does not count marks', () => {
    expect(estimateLines('**Hafen** [x](https://example.org/a/very/long/address/that/is/not/shown/anywhere/on/the/slide)', 28, 300)).toBe(1);
  });

  it('takes a formula for one word, as wide as it is seen', () => {
    expect(estimateLines('Es gilt $\\alpha_{i} \\le \\gamma$ für alle', 28, 400)).toBe(1);
    expect(lineWidth('$\\operatorname{Kosten}$', 28)).toBeGreaterThan(lineWidth('$x$', 28) * 3);
    expect(estimateLines('$\\sum_{i=1}^{n} \\frac{a}{b}$', 28, 1000)).toBe(2);
  });

  it('comes to an end where there is no room at all', () => {
    expect(estimateLines('Donaudampfschifffahrt', 28, -10)).toBeLessThan(60);
  });
});
