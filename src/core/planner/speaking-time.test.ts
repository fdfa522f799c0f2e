import { describe, expect, it } from 'vitest';
import { speakingSeconds } from './speaking-time.ts';

describe('the speaking time of a text', () => {
  it('counts words for German, English and French, characters for Chinese', () => {
    expect(speakingSeconds('Wort '.repeat(120), { language: 'de', pace: null })).toBe(60);
    expect(speakingSeconds('word '.repeat(140), { language: 'en', pace: null })).toBe(60);
    expect(speakingSeconds('mot '.repeat(70), { language: 'fr', pace: null })).toBe(30);
    expect(speakingSeconds('港'.repeat(220), { language: 'zh', pace: null })).toBe(60);
  });

  it('follows the speaker’s own pace', () => {
    expect(speakingSeconds('Wort '.repeat(120), { language: 'de', pace: 80 })).toBe(90);
    expect(speakingSeconds('港'.repeat(220), { language: 'zh', pace: 440 })).toBe(30);
  });
});
