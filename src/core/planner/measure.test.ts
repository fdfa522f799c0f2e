import { describe, expect, it } from 'vitest';
import { estimateLines } from './measure.ts';

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

  it('does not count marks', () => {
    expect(estimateLines('**Hafen** [x](https://example.org/a/very/long/address/that/is/not/shown/anywhere/on/the/slide)', 28, 300)).toBe(1);
  });
});
