import { expect, it } from 'vitest';
import { openingMark, quoteMarks } from './quote-marks.ts';

it('knows the marks of languages as CLDR gives them', () => {
  const around = (language: string) => quoteMarks(language).join('x');
  expect(['de', 'en', 'fr', 'zh', 'ar', 'he', 'pl', 'sv', 'und'].map(around)).toEqual(['„x“', '“x”', '«x»', '“x”', '”x“', '”x”', '„x”', '”x”', '“x”']);
});

it('finds the mark that a text opens with, and the space after it', () => {
  expect(openingMark('„Nie wieder“, sagt sie.')).toBe('„');
  expect(openingMark('«\u202fJamais plus\u202f», dit-elle.')).toBe('«\u202f');
  expect(openingMark('"Never again."')).toBe('"');
});

it('takes no apostrophe for a mark, and no mark within a text', () => {
  for (const text of ['’s ist spät', "'t Hof", 'Er sagt: „Nein.“', '《Wasser》', '']) expect(openingMark(text)).toBeNull();
});
