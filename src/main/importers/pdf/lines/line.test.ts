import { describe, expect, it } from 'vitest';
import { word } from '../made-word.ts';
import { linesOf } from './line.ts';

const textsOf = (words: Parameters<typeof linesOf>[0]) => linesOf(words, 1).map((line) => line.text);

describe('words on lines', () => {
  it('are parted by gaps, and by spaces that were drawn', () => {
    expect(textsOf([word('Die', 10, 100), word('Stadt', 31, 100), word('bau', 64, 100), word('t', 82, 100)])).toEqual(['Die Stadt baut']);
  });

  it('stand on the line that raised and lowered letters belong to', () => {
    const [line] = linesOf(
      [word('geprüft.', 10, 100), word('1', 58, 96, { size: 6 }), word('H', 90, 100), word('2', 96, 102, { size: 6 }), word('O', 99.6, 100)],
      1,
    );
    expect(line?.words.map(({ text, script }) => [text, script])).toEqual([
      ['geprüft.', null],
      ['1', 'sup'],
      ['H', null],
      ['2', 'sub'],
      ['O', null],
    ]);
  });

  it('run to the left in Arabic, with figures and brackets as they are read', () => {
    expect(textsOf([word('.2025', 10, 100), word('عام', 50, 100), word('نهاية', 80, 100)])).toEqual(['نهاية عام 2025.']);
  });

  it('keep a minus at its figure, and apart where it takes away', () => {
    expect(textsOf([word('−', 10, 100), word('6.8', 18, 100)])).toEqual(['−6.8']);
    expect(textsOf([word('Ertrag', 10, 100), word('−', 56, 100), word('6.8', 64, 100)])).toEqual(['Ertrag −6.8']);
    expect(textsOf([word('9', 10, 100), word('−', 18, 100), word('6.8', 26, 100)])).toEqual(['9 − 6.8']);
  });

  it('have no spaces in Chinese', () => {
    expect(textsOf([word('投入', 10, 100), word('11', 24, 100), word('辆。', 38, 100)])).toEqual(['投入11辆。']);
  });

  it('have one after a Chinese heading’s number, which stands off', () => {
    expect(textsOf([word('1.1', 10, 100), word('控制台', 36, 100)])).toEqual(['1.1 控制台']);
  });
});
