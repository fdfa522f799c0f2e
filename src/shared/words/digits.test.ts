import { expect, it } from 'vitest';
import { wordsFor } from './words.ts';

it('sets thousands apart as each language does, and leaves smaller counts alone', () => {
  const told = (language: string) => [wordsFor(language).editor.slideCount(999), wordsFor(language).editor.slideCount(40_001)];
  expect(told('de')).toEqual(['999 Folien', '40.001 Folien']);
  expect(told('en')).toEqual(['999 slides', '40,001 slides']);
  expect(told('zh')).toEqual(['999 张幻灯片', '40,001 张幻灯片']);
});
