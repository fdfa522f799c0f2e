import type { Language } from '../model/text.ts';

type Marks = readonly [open: string, close: string];

// As Unicode's CLDR gives them (delimiters: quotationStart, quotationEnd); English's where nothing is said.
const byMarks: readonly [open: string, close: string, languages: string][] = [
  ['„', '“', 'de bg cs et is ka lt mk sk sl sq'],
  ['„', '”', 'bs hr hu pl ro sr'],
  ['«', '»', 'be ca el es eu fa fr hy it nb nn no ru uk'],
  ['”', '”', 'fi he sv'],
  ['”', '“', 'ar ur'],
  ['‘', '’', 'cy ko nl'],
  ['「', '」', 'ja'],
];

const english: Marks = ['“', '”'];
const known = new Map(byMarks.flatMap(([open, close, languages]) => languages.split(' ').map((language): [string, Marks] => [language, [open, close]])));

/** The marks that a language sets around a quotation, without the spaces that French has within them. */
export const quoteMarks = (language: Language): Marks => known.get(language) ?? english;

/** The mark that a text itself opens with, and the space after it; null for none. An apostrophe may open a word and is none. */
export const openingMark = (text: string): string | null => /^[„“”«»‹›‚‘「『"][ \u00a0\u202f]*/u.exec(text)?.[0] ?? null;
