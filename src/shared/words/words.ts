import { de } from './de.ts';
import { en, type Words } from './en.ts';
import { zh } from './zh.ts';

const languages: Record<string, Words> = { de, en, zh };

/** The app's words for a locale such as `de-AT`; English where the language is not one of ours. */
export function wordsFor(locale: string): Words {
  return languages[locale.slice(0, 2).toLowerCase()] ?? en;
}

export type { Words };
