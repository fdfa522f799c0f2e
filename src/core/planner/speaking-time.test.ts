import { describe, expect, it } from 'vitest';
import { speakingSeconds, spokenWords } from './speaking-time.ts';

describe('the speaking time of a text', () => {
  it('counts words for German, English and French, characters for Chinese', () => {
    expect(speakingSeconds('Wort '.repeat(120), { language: 'de', pace: null })).toBe(60);
    expect(speakingSeconds('word '.repeat(140), { language: 'en', pace: null })).toBe(60);
    expect(speakingSeconds('mot '.repeat(70), { language: 'fr', pace: null })).toBe(30);
    expect(speakingSeconds('港'.repeat(220), { language: 'zh', pace: null })).toBe(60);
  });

  it('counts neither markup nor cues, and waits at a pause', () => {
    const voice = { language: 'de', pace: null };
    expect(spokenWords('## Lage\n\n1. **Kai** prüfen [Klick]\n2. [Plan](https://example.org) zeigen', 'de')).toBe(5);
    expect(speakingSeconds(`${'Wort '.repeat(120)}[pause] [Klick]`, voice)).toBe(62);
  });

  it('follows the speaker’s own pace', () => {
    expect(speakingSeconds('Wort '.repeat(120), { language: 'de', pace: 80 })).toBe(90);
    expect(speakingSeconds('港'.repeat(220), { language: 'zh', pace: 440 })).toBe(30);
  });
});
