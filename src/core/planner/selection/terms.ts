import type { SentenceId } from '../../model/id.ts';
import { flatSections, type Report, sentencesOfBlock } from '../../model/report.ts';
import { functionWords } from '../../text/function-words.ts';
import { plainText } from '../../text/inline.ts';
import { stem, wordsOf } from '../../text/words.ts';

/** What the words of a report's sentences are worth in the report as a whole. */
export type Terms = {
  /** The stems of each sentence's content words, in order. */
  stems: ReadonlyMap<SentenceId, readonly string[]>;
  /** The share of content words among a sentence's words. */
  density: ReadonlyMap<SentenceId, number>;
  /** In how many blocks a stem stands. */
  spread: ReadonlyMap<string, number>;
  /** How often two stems follow each other. */
  pairs: ReadonlyMap<string, number>;
  blocks: number;
  /** The stems of the report's title, or of its first section's where the report has none. */
  title: ReadonlySet<string>;
};

/** Counts the content words of a report once, for all its sections. Linear in the report's length. */
export function termsOf(report: Report): Terms {
  const { language } = report;
  const stops = functionWords(language);
  const stems = new Map<SentenceId, string[]>();
  const density = new Map<SentenceId, number>();
  const spread = new Map<string, number>();
  const pairs = new Map<string, number>();
  let blocks = 0;
  for (const block of flatSections(report.sections).flatMap((section) => section.blocks)) {
    blocks++;
    const seen = new Set<string>();
    for (const sentence of sentencesOfBlock(block)) {
      const words = wordsOf(plainText(sentence.text), language);
      const own = words.filter((word) => !stops.has(word)).map(stem);
      stems.set(sentence.id, own);
      density.set(sentence.id, own.length / Math.max(1, words.length));
      for (const [k, word] of own.entries()) {
        seen.add(word);
        count(pairs, pairOf(own[k - 1], word));
      }
    }
    for (const word of seen) count(spread, word);
  }
  const named = report.title === '' ? (report.sections[0]?.title ?? '') : report.title;
  const title = new Set(
    wordsOf(plainText(named), language)
      .filter((word) => !stops.has(word))
      .map(stem),
  );
  return { stems, density, spread, pairs, blocks, title };
}

export const pairOf = (before: string | undefined, word: string): string => `${before ?? ''} ${word}`;

function count(counts: Map<string, number>, key: string) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
