import { nounPhrases } from '../report/sections/phrases.ts';
import { isBalanced } from '../text/inline.ts';
import { countWords } from '../text/words.ts';
import { fitsTwoLines } from './fit.ts';
import { type Clause, clausesOf } from './shorten/clauses.ts';
import { passiveSubject } from './shorten/german.ts';
import { grammarOf } from './shorten/grammars.ts';
import { shorten } from './shorten/shorten.ts';

/** A sentence as a bullet; `whole` is false where only a part of it could be made to fit two lines. */
export type Condensed = { text: string; whole: boolean };

/** The sentence in two lines at most: shortened, else its best clause, else a noun phrase of it. */
export function condense(sentence: string, language: string): Condensed {
  const short = shorten(sentence, language);
  if (fitsTwoLines(short)) return { text: short, whole: true };
  return bestClause(short, language) ?? { text: longestPhrase(short, language) ?? firstWords(short), whole: false };
}

function bestClause(text: string, language: string): Condensed | null {
  const clauses = clausesOf(text);
  const grammar = grammarOf(language);
  let best: (Condensed & { score: number }) | null = null;
  for (let from = 0; from < clauses.length; from++) {
    for (let to = from; to < Math.min(clauses.length, from + 6); to++) {
      const stretch = text.slice(clauses[from]?.start, clauses[to]?.end);
      if (stretch.length > 170) break;
      const phrase = (language === 'de' ? passiveSubject(stretch) : null) ?? stretch;
      const words = countWords(phrase, language);
      if (words < 3 || !fitsTwoLines(phrase) || !isBalanced(phrase)) continue;
      const torn =
        (phrase === stretch && grammar?.isTorn(phrase, text)) ||
        (from > 0 && grammar?.droppable.test(phrase)) ||
        (from > 0 && grammar?.isRelative(phrase)) ||
        complements(text, clauses[to + 1], language) ||
        // After a clause between commas the main clause goes on.
        (to > from && clauses[to + 1] !== undefined && grammar?.isRelative(text.slice(clauses[to]?.start, clauses[to]?.end)));
      const score = Math.min(words, 14) + (from === 0 ? 5 : 0) - (torn ? 12 : 0) + (phrase !== stretch ? 8 : 0);
      // A clause from the middle stands alone only where it begins with its subject. A German clause after the first begins with its verb and reads as a question.
      const whole = phrase !== stretch || (!torn && grammar?.isMain(phrase) === true && (from === 0 || (language !== 'de' && subject.test(phrase))));
      if (!best || score > best.score) best = { text: phrase, whole, score };
    }
  }
  return best && { text: best.text, whole: best.whole };
}

const subject =
  /^(?:the|it|he|she|they|we|this|these|its|his|her|their|our|le|la|les|il|elle|ils|elles|on|nous|ce|cette|ces|son|sa|ses)\s(?!(?:\S+\s){1,4}(?:that|which|who|que|qui|dont)\s)/;
const complement: Record<string, RegExp> = {
  de: /^(?:dass|ob|wie|was|denen|der|die|das)\s|\s(?:zu\s\p{Ll}+|\p{Ll}+zu\p{Ll}+)(?:en|ln|rn|tun|sein)(?:\s|$)/u,
  en: /^(?:that|whether|to)\s/,
  fr: /^(?:que|qu['’]|si)\s?/,
};

/** "It was said, that …": a clause whose object is the next one says nothing alone. */
const complements = (text: string, next: Clause | undefined, language: string): boolean =>
  next !== undefined && complement[language]?.test(text.slice(next.start, next.end)) === true;

function longestPhrase(text: string, language: string): string | null {
  const phrases = nounPhrases(text, language, 8)
    .map((phrase) => phrase.text)
    .filter((phrase) => fitsTwoLines(phrase) && isBalanced(phrase));
  return phrases.reduce<string | null>((best, phrase) => (best === null || phrase.length > best.length ? phrase : best), null);
}

/** What a text without clauses and nouns begins with, as far as two lines hold it. */
function firstWords(text: string): string {
  const words = text.split(/(?<=\s)/);
  const count = words.findIndex((_, k) => !fitsTwoLines(words.slice(0, k + 1).join('')));
  return count > 0 ? words.slice(0, count).join('').trimEnd() : text;
}
