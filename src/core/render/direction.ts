import type { Language } from '../model/text.ts';

const rightToLeft = new Set(['ar', 'he', 'fa', 'ur']);

/** The HTML `dir` of a language. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => (rightToLeft.has(language) ? 'rtl' : 'ltr');
