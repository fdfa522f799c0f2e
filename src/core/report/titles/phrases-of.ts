import { nounPhrases } from '../sections/phrases.ts';
import { chinesePhrases } from './chinese.ts';
import { englishPhrases } from './english.ts';
import { frenchPhrases } from './french.ts';
import { germanPhrases } from './german.ts';
import type { TitlePhrase, Vocabulary } from './phrase.ts';
import { type Token, tokensOf } from './token.ts';

/** The phrases of a sentence that could stand as a title; of languages without a grammar here, runs of words that carry meaning. */
export function titlePhrases(text: string, tokens: readonly Token[], language: string, vocabulary: Vocabulary): TitlePhrase[] {
  switch (language) {
    case 'de':
      return germanPhrases(tokens, vocabulary);
    case 'en':
      return englishPhrases(tokens, vocabulary);
    case 'fr':
      return frenchPhrases(tokens, vocabulary);
    case 'zh':
      return chinesePhrases(text, vocabulary);
    default:
      return nounPhrases(text, language, 4).map((phrase) => {
        const words = tokensOf(phrase.text, language).map(({ lower }) => lower);
        return { text: phrase.text, head: words.at(-1) ?? '', words, start: text.indexOf(phrase.text), named: false };
      });
  }
}
