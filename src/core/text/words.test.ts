import { describe, expect, it } from 'vitest';
import { growsWithItsInput } from '../growth.fixture.ts';
import { wordsOf } from './words.ts';

describe('the words of a text', () => {
  it('are told by the dictionary where no spaces tell them', () => {
    expect(wordsOf('今年公园将继续建设。', 'zh')).toEqual(['今年', '公园', '将', '继续', '建设']);
  });

  it('are the same in a text of any length', () => {
    const sentence = '今年公园将继续建设，About 40 trees，';
    const words = wordsOf(sentence, 'zh');
    expect(wordsOf(sentence.repeat(300), 'zh')).toEqual(Array.from({ length: 300 }, () => words).flat());
  });

  it('lose no character where nothing parts a text, and cut none in two', () => {
    for (const text of ['𠮷'.repeat(2001), `x${'𠮷'.repeat(2001)}`]) expect(wordsOf(text, 'zh').join('')).toBe(text);
  });

  it('are found in time that grows with the text', () => {
    expect(growsWithItsInput((size) => wordsOf('Wort '.repeat(size), 'zh'), 3000)).toBe(true);
  });
});
