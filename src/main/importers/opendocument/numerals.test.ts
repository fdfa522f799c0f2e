import { expect, it } from 'vitest';
import { numeral } from './numerals.ts';

it('writes numbers as lists show them', () => {
  expect([1, 4, 19, 26, 27].map((n) => numeral(n, 'a'))).toEqual(['a', 'd', 's', 'z', 'aa']);
  expect([4, 9, 14, 1987].map((n) => numeral(n, 'I'))).toEqual(['IV', 'IX', 'XIV', 'MCMLXXXVII']);
  expect([1, 10, 12, 20, 35].map((n) => numeral(n, '一, 二, 三, ...'))).toEqual(['一', '十', '十二', '二十', '三十五']);
  expect(numeral(7, '')).toBe('');
  expect(numeral(7, 'unheard of')).toBe('7');
});
