import { expect, it } from 'vitest';
import { chinese, circled, fullWidth, japanese, lettersInPlaces, lettersInTurns, roman } from './numerals.ts';

it('writes Roman numbers, and digits where there is none', () => {
  expect([1, 4, 19, 1987, 4000, 0, 5000].map(roman)).toEqual(['i', 'iv', 'xix', 'mcmlxxxvii', 'mmmm', '0', '5000']);
});

it('counts on after z as offices or as browsers do', () => {
  expect([1, 26, 27, 28, 53].map((number) => lettersInTurns(number))).toEqual(['a', 'z', 'aa', 'bb', 'aaa']);
  expect([1, 26, 27, 28, 53, 703].map(lettersInPlaces)).toEqual(['a', 'z', 'aa', 'ab', 'ba', 'aaa']);
  expect(lettersInTurns(100_000)).toBe('100000');
});

it('writes Chinese and Japanese numerals, rings and wide digits', () => {
  expect([1, 10, 12, 20, 35, 105, 110, 2024].map((number) => chinese(number))).toEqual([
    '一',
    '十',
    '十二',
    '二十',
    '三十五',
    '一百零五',
    '一百一十',
    '二千零二十四',
  ]);
  expect([1, 11, 105, 110, 1111, 2024].map(japanese)).toEqual(['一', '十一', '百五', '百十', '千百十一', '二千二十四']);
  expect([1, 20, 21].map(circled)).toEqual(['①', '⑳', '21']);
  expect(fullWidth(12)).toBe('１２');
});
