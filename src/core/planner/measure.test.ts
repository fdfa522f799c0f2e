import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { softHyphen } from '../text/hyphenation.ts';
import { estimateLines, lineWidth, widestWord } from './measure.ts';

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

  it('ends lines within words that may part, where the hyphen has room as well', () => {
    const word = `Verwaltungs${softHyphen}gerichtsbarkeit`;
    expect(lineWidth(word, 28)).toBeCloseTo(lineWidth('Verwaltungsgerichtsbarkeit', 28));
    expect(widestWord(word, 28)).toBeLessThan(widestWord('Verwaltungsgerichtsbarkeit', 28));
    const [begun, hyphen] = [lineWidth('und bald vor der Verwaltungs', 28), lineWidth('-', 28)];
    // What is behind the word goes to a third line where all of the word is on the second.
    const text = `und bald vor der ${word} und ihren`;
    expect(estimateLines(text, 28, begun + hyphen + 1)).toBe(2);
    expect(estimateLines(text, 28, begun + hyphen * 0.3)).toBe(3);
  });

  it('takes no line more where words may part that have room on a line', () => {
    const word = fc.array(fc.string({ unit: fc.constantFrom('a', 'm', 'i', 'x'), minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.integer({ min: 60, max: 900 }), (words, width) => {
        const text = (joint: string) => words.map((parts) => parts.join(joint)).join(' ');
        const lines = (joint: string) => estimateLines(text(joint), 28, Math.max(width, widestWord(text(''), 28)));
        expect(lines(softHyphen)).toBeLessThanOrEqual(lines(''));
      }),
    );
  });

  it('comes to an end where there is no room at all', () => {
    expect(estimateLines('Donaudampfschifffahrt', 28, -10)).toBeLessThan(60);
  });
});
