import type { Language } from '../model/text.ts';

// Where words may be parted at the end of a line, by the patterns that TeX uses. Electron's Chromium has none of its own.
// German is read as it is written since 1996, English as in America: what parts there parts in Britain, too, nearly always.
const sources: Partial<Record<Language, () => Promise<{ default: unknown }>>> = {
  bg: () => import('hyphen/patterns/bg.js'),
  cs: () => import('hyphen/patterns/cs.js'),
  da: () => import('hyphen/patterns/da.js'),
  de: () => import('hyphen/patterns/de-1996.js'),
  el: () => import('hyphen/patterns/el-monoton.js'),
  en: () => import('hyphen/patterns/en-us.js'),
  es: () => import('hyphen/patterns/es.js'),
  fi: () => import('hyphen/patterns/fi.js'),
  fr: () => import('hyphen/patterns/fr.js'),
  it: () => import('hyphen/patterns/it.js'),
  nl: () => import('hyphen/patterns/nl.js'),
  pl: () => import('hyphen/patterns/pl.js'),
  pt: () => import('hyphen/patterns/pt.js'),
  ru: () => import('hyphen/patterns/ru.js'),
  sv: () => import('hyphen/patterns/sv.js'),
  tr: () => import('hyphen/patterns/tr.js'),
  uk: () => import('hyphen/patterns/uk.js'),
};

type PartsOf = (word: string) => readonly string[];
const loaded = new Map<Language, PartsOf>();
const loading = new Map<Language, Promise<void>>();

/** Makes the words of a language known to `hyphenPlaces`; at once where they are, or where the language parts no words. */
export async function loadHyphenation(language: Language): Promise<void> {
  if (loaded.has(language)) return;
  const found = loading.get(language) ?? load(language);
  loading.set(language, found);
  await found;
}

async function load(language: Language): Promise<void> {
  const source = sources[language];
  if (!source) return;
  const [{ default: createHyphenator }, { default: patterns }] = await Promise.all([import('hyphen'), source()]);
  const hyphenate = createHyphenator(patterns, { hyphenChar: softHyphen, minWordLength: 1, html: false });
  loaded.set(language, (word) => hyphenate(word).split(softHyphen));
}

/** Where a line may end with a hyphen; not seen elsewhere. */
export const softHyphen = '\u00ad';

/** Letters that stay together at either end of a word: fewer look torn off in large type, as endings do (-keit, -tion). */
const fewest = { before: 4, after: 5 };
/** Beside a hyphen that is written there, another needs a longer part. */
const fewestByHyphen = 6;
/** At the end of a text a part of a word would stand alone on a line: only words that leave no choice are parted there. */
const longEnd = 20;

// Addresses, paths, names of files and whatever has figures in it.
const noWords = /[@\\_\ufffc]|\d|\p{L}\.\p{L}|\/.*\//u;

/**
 * Where the words of a text may be parted, as UTF-16 offsets in their order: of words of at least so many letters. None
 * before loadHyphenation has come back, in languages that part no words, and in what is no word: names and figures.
 */
export function hyphenPlaces(text: string, language: Language, letters: number): number[] {
  const partsOf = loaded.get(language);
  if (!partsOf || text.length < letters) return [];
  const end = text.trimEnd().length;
  return [...text.matchAll(/\S+/gu)].flatMap(({ 0: token, index }) => {
    if (token.length < letters || noWords.test(token)) return [];
    const least = index + token.length === end ? Math.max(letters, longEnd) : letters;
    return [...token.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index: at }) => {
      if (word.length < least || !isWord(word, language, index + at)) return [];
      const first = token[at - 1] === '-' ? fewestByHyphen : fewest.before;
      const last = token[at + word.length] === '-' ? fewestByHyphen : fewest.after;
      return placesIn(word, language, partsOf)
        .filter((place) => place >= first && place <= word.length - last)
        .map((place) => index + at + place);
    });
  });
}

/** Capitals within a word are those of a name or an abbreviation; so, but in German, is one at its beginning that begins no text. */
function isWord(word: string, language: Language, at: number): boolean {
  const rest = word.slice(1);
  if (rest !== rest.toLowerCase() || /\p{M}/u.test(word)) return false;
  return language === 'de' || at === 0 || word[0] === word[0]?.toLowerCase();
}

// A compound reads best where its words meet: not behind a syllable that begins one of them, nor before one that ends it.
const begins = /^(?:ab|an|auf|aus|be|bei|ein|ent|er|ge|in|mit|nach|un|um|ver|vor|zer|zu)$/i;
const ends = /^(?:[^aeiouyäöü]{0,3}(?:ung(?:s|en)?|e[lmnrs]?|ig|lich|isch)|s?keits?|heits?|schaft(?:s|en)?|ti|tions?|ons?|täts?|beits?|bar|sam|los|rats?)$/;

/** True where German would rather not part behind that syllable. */
function withinGermanWord(parts: readonly string[], k: number): boolean {
  const next = parts[k + 1] ?? '';
  return (k > 0 && begins.test(parts[k] ?? '')) || (ends.test(next) && !begins.test(next));
}

const known = new Map<string, readonly number[]>();
const mostKnown = 20_000;

function placesIn(word: string, language: Language, partsOf: PartsOf): readonly number[] {
  const key = `${language} ${word}`;
  const found = known.get(key);
  if (found) return found;
  let at = 0;
  const parts = partsOf(word);
  const places = parts.map((part) => (at += part.length)).filter((_, k) => language !== 'de' || !withinGermanWord(parts, k));
  if (known.size >= mostKnown) known.clear();
  known.set(key, places);
  return places;
}
