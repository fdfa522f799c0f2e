import { plainText } from '../text/inline.ts';
import { countWords } from '../text/words.ts';

// Speaking rates of prepared talks: words a minute, for Chinese and Japanese characters a minute.
const rates: Record<string, number> = { de: 120, en: 140, fr: 140, zh: 220, ja: 300 };

/** How long a text takes to say in a language, in whole seconds. */
export function speakingSeconds(text: string, language: string): number {
  return Math.round((countWords(plainText(text), language) / (rates[language] ?? 130)) * 60);
}
