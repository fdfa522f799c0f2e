import type { SentenceId } from '../../model/id.ts';
import type { Sentence } from '../../model/text.ts';
import { functionWords } from '../../text/function-words.ts';
import { isUnspaced } from '../../text/script.ts';
import { stem, wordsOf } from '../../text/words.ts';
import { unknownRuns } from './chinese.ts';
import { isCrossReference } from './cross-reference.ts';
import type { TitlePhrase, Vocabulary } from './phrase.ts';
import { titlePhrases } from './phrases-of.ts';
import { type Token, tokensOf } from './token.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A phrase, the sentence of its passage in which it first stands (counted from 0), and in how many it does. */
export type Found = TitlePhrase & { source: SentenceId; first: number; count: number };

/** Prose that wants a title: its phrases, and for each stem where it first stands and how often. */
export type Passage = { phrases: Found[]; stems: ReadonlyMap<string, { count: number; first: number }>; sentences: number };

/** What two forms of a word have in common; Chinese words have one form. */
export const stemOf = (word: string, language: string): string => (isUnspaced(language) ? word : stem(word));

/** The passages of a report; the words of all tell what each of them may be. */
export function passagesOf(proses: readonly (readonly Sentence[])[], language: string): Passage[] {
  const tokens = proses.map((prose) => prose.map((sentence) => tokensOf(sentence.text, language)));
  const told = vocabularyOf(tokens.flat());
  const vocabulary = language === 'zh' ? { ...told, forms: unknownRuns(proses.flat().map(({ text }) => text)) } : told;
  return proses.map((prose, k) => passageOf(prose, tokens[k] ?? [], language, vocabulary));
}

function passageOf(prose: readonly Sentence[], tokens: readonly (readonly Token[])[], language: string, vocabulary: Vocabulary): Passage {
  const stops = functionWords(language);
  const phrases = new Map<string, Found>();
  const stems = new Map<string, { count: number; first: number }>();
  prose.forEach((sentence, first) => {
    const own = tokens[first] ?? [];
    for (const word of isUnspaced(language) ? wordsOf(sentence.text, language) : own.map(({ lower }) => lower)) {
      if (stops.has(word)) continue;
      const known = stems.get(stemOf(word, language));
      if (known) known.count++;
      else stems.set(stemOf(word, language), { count: 1, first });
    }
    if (isCrossReference(sentence.text, language)) return;
    for (const phrase of titlePhrases(sentence.text, own, language, vocabulary)) {
      const known = phrases.get(phrase.text);
      if (known) known.count++;
      else phrases.set(phrase.text, { ...phrase, source: sentence.id, first, count: 1 });
    }
  });
  return { phrases: [...phrases.values()], stems, sentences: prose.length };
}
