import { type Block, sentencesOfBlock } from '../../../model/report.ts';
import { functionWords } from '../../../text/function-words.ts';
import { plainText } from '../../../text/inline.ts';
import { isUnspaced } from '../../../text/script.ts';
import { countWords, stem, wordsOf } from '../../../text/words.ts';
import { openersOf } from './openers.ts';

/** A block of prose as the search for boundaries sees it. */
export type Passage = {
  /** Its place among the blocks. */
  at: number;
  kind: Block['kind'];
  /** Whether a figure, a table or the like stands between it and the passage before. */
  afterOther: boolean;
  text: string;
  /** The text of the first sentence. */
  first: string;
  sentences: number;
  /** As long as so many words of a language with spaces. */
  length: number;
  words: string[];
  /** Words without those of grammar, cut to what their forms have in common. */
  stems: string[];
  /** How many of the words are the first sentence's. */
  firstWords: number;
  /** The stems of the first sentence. */
  firstStems: string[];
  /** From -1, all verbs tell of the present, to 1, all of the past; 0 where none is known. */
  tense: number;
  /** Numbers by words, roughly. */
  numbers: number;
  /** Years in order, from 1000 to 2099. */
  years: number[];
};

const prose = new Set<Block['kind']>(['paragraph', 'list', 'quote']);

/** The passages of a text, one for each block of prose: captions, tables, code and formulas tell little of where a subject ends. */
export function passagesOf(blocks: readonly Block[], language: string): Passage[] {
  const stops = functionWords(language);
  const stemsOf = (words: readonly string[]) => words.filter((word) => !stops.has(word)).map((word) => (isUnspaced(language) ? word : stem(word)));
  return blocks.flatMap((block, at) => {
    if (!prose.has(block.kind)) return [];
    const sentences = sentencesOfBlock(block).map((sentence) => plainText(sentence.text));
    const text = sentences.join(' ');
    const words = wordsOf(text, language);
    const first = sentences[0] ?? '';
    const firstWords = sentences.length > 1 ? wordsOf(first, language) : words;
    const before = blocks[at - 1];
    return {
      at,
      kind: block.kind,
      afterOther: before !== undefined && !prose.has(before.kind),
      text,
      first,
      sentences: sentences.length,
      length: isUnspaced(language) ? countWords(text, language) / 1.6 : words.length,
      words,
      stems: stemsOf(words),
      firstWords: firstWords.length,
      firstStems: stemsOf(firstWords),
      tense: tenseOf(text, language),
      numbers: (text.match(/\d+/g)?.length ?? 0) / Math.max(10, text.length / 6),
      years: [...text.matchAll(/(?<![\d.,])(?:1\d|20)\d\d(?![\d.,]?\d)/g)].map((found) => Number(found[0])),
    };
  });
}

function tenseOf(text: string, language: string): number {
  const openers = openersOf(language);
  const past = text.match(openers.past)?.length ?? 0;
  const present = text.match(openers.present)?.length ?? 0;
  return past + present === 0 ? 0 : (past - present) / (past + present);
}
