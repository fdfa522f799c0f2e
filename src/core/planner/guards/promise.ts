import { type Bullet, lineOf } from '../../model/deck.ts';
import { type Report, sentencesOfReport } from '../../model/report.ts';
import { isUnspaced } from '../../text/script.ts';
import { wordsOf } from '../../text/words.ts';
import { keepsNames } from './names.ts';
import { keepsNegation } from './negation.ts';
import { keepsNumbers } from './numbers.ts';
import { tokensOf } from './tokens.ts';

/** What the guards hold a slide against: the report's sentences by their ids. */
export type Truth = { language: string; sentences: ReadonlyMap<string, string> };

export const truthOf = (report: Report): Truth => ({
  language: report.language,
  sentences: new Map(sentencesOfReport(report).map((sentence) => [sentence.id, sentence.text])),
});

type Claim = Pick<Bullet, 'label' | 'text' | 'sources'>;

/** The promises in the order they are looked at; each is named after what a bullet that breaks it has got wrong. */
type Promised = 'source' | 'word' | 'number' | 'name' | 'negation';

/** The first promise that a bullet breaks, null for a faithful one: every word, number and name as in its sources, no "not" left out. */
export function brokenPromise(bullet: Claim, { language, sentences }: Truth): Promised | null {
  const quotes = bullet.sources.map(({ sentence, quote }) => (sentences.get(sentence)?.includes(quote) ? quote : null));
  if (quotes.length === 0 || quotes.some((quote) => quote === null || quote === '')) return 'source';
  const said = quotes.join(' .\n');
  if (!hasWords(said, lineOf(bullet), language)) return 'word';
  // A figure set large goes on in the text; any other label, a date with its year too, stands apart.
  const goesOn = /\d$/.test(bullet.label) && !/(?<!\d)(?:1\d|20|21)\d\d$/.test(bullet.label);
  const tokens = tokensOf([bullet.label, bullet.text].filter((part) => part !== '').join(goesOn ? ' ' : ' : '));
  const source = tokensOf(said);
  if (!keepsNumbers(tokens, source, language)) return 'number';
  if (!keepsNames(tokens, source, language)) return 'name';
  return keepsNegation(tokens, source, language) ? null : 'negation';
}

/** True where every word of a line stands in what was said; Chinese words are those of the dictionary. */
export function hasWords(said: string, line: string, language: string): boolean {
  if (isUnspaced(language)) {
    const text = said.normalize('NFC').toLowerCase();
    return wordsOf(line.normalize('NFC'), language).every((word) => text.includes(word));
  }
  const have = new Set(wordsIn(said));
  return wordsIn(line).every((word) => have.has(word));
}

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
