import { expect, it } from 'vitest';
import { speakingSeconds } from './speaking-time.ts';

it('counts words for German, English and French, characters for Chinese', () => {
  expect(speakingSeconds('Wort '.repeat(120), 'de')).toBe(60);
  expect(speakingSeconds('word '.repeat(140), 'en')).toBe(60);
  expect(speakingSeconds('mot '.repeat(70), 'fr')).toBe(30);
  expect(speakingSeconds('港'.repeat(220), 'zh')).toBe(60);
});
