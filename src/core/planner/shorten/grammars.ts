import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { Grammar } from './grammar.ts';

const grammars: Record<string, Grammar> = { de: german, en: english, fr: french, zh: chinese };

/** The grammar of a language; null where its sentences are left as they are. */
export const grammarOf = (language: string): Grammar | null => grammars[language] ?? null;
