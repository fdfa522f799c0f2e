import { functionWords } from '../../text/function-words.ts';
import { isUnspaced } from '../../text/script.ts';
import { segmentsOf } from '../../text/words.ts';

export type Phrase = { text: string; words: number };

const piece = /[\p{L}\p{N}][\p{L}\p{N}'’.&/-]*/gu;
const verbal = /(?:ed|ing|ly|ize|ise|ous|ive|able|ful|less|eux|euse|ant|aient|ait|ment|ent|ique)$/;

/** The phrases of a text that could name a subject: runs of nouns and names, up to `most` words, as they stand. */
export function nounPhrases(text: string, language: string, most: number): Phrase[] {
  if (isUnspaced(language)) return unspacedPhrases(text, language, most);
  const phrases: Phrase[] = [];
  for (const run of runsOf(text, language)) {
    for (let from = 0; from < run.length; from++) {
      for (let to = from + 1; to <= Math.min(run.length, from + most); to++) {
        const phrase = phraseOf(text, run.slice(from, to), language);
        if (phrase) phrases.push(phrase);
      }
    }
  }
  return phrases;
}

type Token = { text: string; start: number; end: number; before: string };

const measures =
  /^(?:feet|foot|inch|inches|miles?|metres?|meters?|kilomet(?:re|er)s?|km|percent|years?|months?|days?|hours?|times?|number|years?|Jahr(?:e[ns]?|es)?|Tage?[ns]?|Monate?n?|Wochen?|Meter|Hektar|Prozent|Uhr|Euro|Millionen|mètres?|ans?|heures?|jours?)$/i;
// In English and French a noun in lower case is told by what stands before it.
const determiner = /^(?:the|a|an|its|their|his|her|this|these|of|our|le|la|les|un|une|des|du|de|l|d|son|sa|ses|leur|leurs|ce|cette|ces)$/i;

/** Neighbouring content words with nothing but a space between them. */
function runsOf(text: string, language: string): Token[][] {
  const stops = functionWords(language);
  const runs: Token[][] = [];
  let run: Token[] = [];
  let end = -1;
  let before = '';
  for (const match of text.matchAll(piece)) {
    const token = { text: match[0].replace(/(?<![.'’/&])[.'’/&]+$/, ''), start: match.index, end: match.index, before };
    token.end = token.start + token.text.length;
    const joined = end >= 0 && text.slice(end, token.start) === ' ';
    const stop = stops.has(token.text.toLowerCase());
    // "Industrie- und Innovationsachse" is one name.
    const bridge = stop && joined && run.at(-1)?.text.endsWith('-') === true;
    if (!joined || (stop && !bridge)) {
      if (run.length > 0) runs.push(run);
      run = [];
    }
    if (!stop || bridge) run.push(token);
    end = token.end;
    before = token.text;
  }
  return run.length > 0 ? [...runs, run] : runs;
}

function phraseOf(text: string, tokens: readonly Token[], language: string): Phrase | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || last.text.length < 3 || /^\d/.test(first.text) || !/\p{L}{3}/u.test(last.text)) return null;
  if (last.text.length < 4 && !/^\p{Lu}{2,}$/u.test(last.text)) return null;
  if (tokens.some((token) => measures.test(token.text))) return null;
  const capital = (token: Token) => /^\p{Lu}/u.test(token.text);
  if (
    language === 'de' &&
    !tokens.every(
      (token, i) => capital(token) || tokens[i - 1]?.text.endsWith('-') || (i === 0 && tokens.length > 1 && token.start > 0 && /e[nrsm]?$/.test(token.text)),
    )
  )
    return null;
  if (language === 'en' || language === 'fr') {
    const named = tokens.every(capital);
    if (!named && (tokens.length > 2 || !determiner.test(first.before) || (!capital(last) && verbal.test(last.text)) || capital(last) !== capital(first)))
      return null;
  }
  if (last.text.endsWith('-')) return null;
  return { text: text.slice(first.start, last.end), words: tokens.length };
}

function unspacedPhrases(text: string, language: string, most: number): Phrase[] {
  const stops = functionWords(language);
  const phrases: Phrase[] = [];
  let run: string[] = [];
  for (const part of segmentsOf(text, language)) {
    if (!part.isWordLike || stops.has(part.segment) || /^\d+$/.test(part.segment)) {
      run = [];
      continue;
    }
    run = [...run, part.segment].slice(-Math.min(3, most));
    for (let n = 1; n <= run.length; n++) {
      const phrase = run.slice(-n).join('');
      if (phrase.length >= 2 && phrase.length <= 10) phrases.push({ text: phrase, words: n });
    }
  }
  return phrases;
}
