import { describe, expect, it } from 'vitest';
import { measured } from './number.ts';

const value = (text: string, language: string) => measured(text, language)?.value ?? null;

describe('the number in a cell', () => {
  it.each([
    ['1.234,5 %', 'de', 1234.5, '%'],
    ['1,234.5%', 'en', 1234.5, '%'],
    ['1.234', 'de', 1234, ''],
    ['1.234', 'en', 1.234, ''],
    ['1,234', 'en', 1234, ''],
    ['1,234', 'de', 1.234, ''],
    ['0.125', 'de', 0.125, ''],
    ['12,5', 'de', 12.5, ''],
    ['1 234 567', 'fr', 1234567, ''],
    ["1'234.50 CHF", 'de', 1234.5, 'CHF'],
    ['−5,2 °C', 'de', -5.2, '°C'],
    ['–7', 'de', -7, ''],
    ['€ 1.200.000', 'de', 1200000, '€'],
    ['$3.5', 'en', 3.5, '$'],
    ['ca. 80 km²', 'de', 80, 'km²'],
    ['+3 %', 'en', 3, '%'],
  ] as const)('%s in %s', (text, language, number, unit) => {
    expect(measured(text, language)).toEqual({ value: number, unit });
  });

  it('reckons with the multiple, and keeps the unit', () => {
    expect(measured('12 Mio. €', 'de')).toEqual({ value: 12e6, unit: '€' });
    expect(measured('800 Tsd. €', 'de')).toEqual({ value: 800e3, unit: '€' });
    expect(measured('€3.5 million', 'en')).toEqual({ value: 3.5e6, unit: '€' });
    expect(measured('1,2 Mrd.', 'de')).toEqual({ value: 1.2e9, unit: '' });
    expect(measured('3.6万人', 'zh')).toEqual({ value: 36000, unit: '人' });
    expect(measured('1.2亿元', 'zh')).toEqual({ value: 1.2e8, unit: '元' });
  });

  it('is none where the cell says words, a range, two numbers or nothing', () => {
    for (const text of ['', '–', 'k. A.', 'n/a', '3–5', '3 bis 5', '12 von 40', '±3', '1.2.2024', '1,23,456', '2024 und 2025', 'Haus 3'])
      expect(value(text, 'de'), text).toBeNull();
  });
});
