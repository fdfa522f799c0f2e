import { chineseEnumeration } from './enumerations/chinese.ts';
import { englishPhrases } from './enumerations/english-phrases.ts';
import { frenchPhrases } from './enumerations/french-phrases.ts';
import { infinitivesOf, plansOf, predicatesOf } from './enumerations/german-phrases.ts';
import type { Enumeration } from './enumerations/parts.ts';
import { countedIn } from './enumerations/sequence.ts';
import { thingsOf } from './enumerations/things.ts';
import { grammarOf } from './shorten/grammars.ts';
import { withoutEnd, withoutStop } from './shorten/shorten.ts';

// Three things need a comma and one of these.
const joined = /\s(?:und|sowie|oder|and|or|as well as|et|ou|ainsi que)\s/;

/** What a sentence lists, two phrases or three things and more: its aims and acts, else its things; null where it lists nothing or is unsure. */
export function enumerationOf(sentence: string, language: string): Enumeration | null {
  const counted = countedIn(withoutStop(sentence, language), language);
  if (counted) return counted;
  if (language === 'zh') return chineseEnumeration(sentence);
  if (!sentence.includes(',') || !joined.test(sentence)) return null;
  const phrases = phrasesOf(sentence, language);
  if (phrases) return phrases;
  // Things are also told where a second predicate follows them.
  const cut = grammarOf(language)?.secondPredicate(withoutEnd(sentence, language)) ?? null;
  return thingsOf(withoutStop(cut === null ? sentence : sentence.slice(0, cut), language), language);
}

function phrasesOf(sentence: string, language: string): Enumeration | null {
  switch (language) {
    case 'de':
      return infinitivesOf(sentence) ?? plansOf(sentence) ?? predicatesOf(sentence);
    case 'en':
      return englishPhrases(withoutStop(sentence, language));
    case 'fr':
      return frenchPhrases(withoutStop(sentence, language));
    default:
      return null;
  }
}
