import { describe, expect, it } from 'vitest';
import { growsWithItsInput } from '../../growth.fixture.ts';
import { tokensOf } from './token.ts';

describe('the words of a sentence', () => {
  it('leave the marks around them', () => {
    expect(tokensOf('Der „neue“ Kai (Süd)…', 'de').map(({ text }) => text)).toEqual(['Der', 'neue', 'Kai', 'Süd']);
  });

  it('are no words within code, however many stretches of it there are', () => {
    expect(tokensOf('Mit `los` und `halt an` fahren', 'de').map(({ text, sound }) => (sound ? text : `(${text})`))).toEqual([
      'Mit',
      '(los)',
      'und',
      '(halt)',
      '(an)',
      'fahren',
    ]);
  });

  it('are told in time that grows with the sentence', () => {
    for (const text of ['(', '`x` ', '🙂. ']) expect(growsWithItsInput((size) => tokensOf(`x${text.repeat(size)}x`, 'de'), 10_000)).toBe(true);
  });
});
