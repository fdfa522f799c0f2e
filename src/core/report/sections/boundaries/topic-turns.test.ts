import { describe, expect, it } from 'vitest';
import { topicTurnsOf } from './topic-turns.ts';

/** A text whose words are letters and whose passages are apart by spaces. */
function vocabularyOfLetters(text: string) {
  const passages = text.split(' ');
  const letters = [...new Set(text.replaceAll(' ', ''))];
  const begins = [0];
  for (const passage of passages) begins.push((begins.at(-1) ?? 0) + passage.length);
  return {
    tokens: Int32Array.from([...text.replaceAll(' ', '')], (letter) => letters.indexOf(letter)),
    begins: Int32Array.from(begins),
    rarity: new Float64Array(letters.length),
  };
}

describe('the turns of topic', () => {
  it('are likeliest where all words change', () => {
    const turns = topicTurnsOf(vocabularyOfLetters('abcabc cabacb bacabc xyzxyz zyxyzx yxzzxy'));
    expect(turns.indexOf(Math.max(...turns.slice(1)), 1)).toBe(3);
  });

  it('hold for the beginning of a text in any case', () => {
    expect(topicTurnsOf(vocabularyOfLetters('abc abd'))[0]).toBe(6);
  });

  it('are none without passages', () => {
    expect(topicTurnsOf({ tokens: new Int32Array(), begins: new Int32Array(1), rarity: new Float64Array() })).toEqual([]);
  });
});
