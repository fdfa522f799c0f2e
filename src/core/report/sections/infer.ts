import { type Block, sentencesOfBlock } from '../../model/report.ts';
import { functionWords } from '../../text/function-words.ts';
import { plainText } from '../../text/inline.ts';
import { countWords, stem, wordsOf } from '../../text/words.ts';
import { opensSubject } from './opening.ts';

// On either side of a paragraph's end so many words are compared.
const window = 120;
// A section shorter than this is not worth a slide of its own, unless its opening says that something new begins.
const shortest = 30;

/** Where sections begin in prose without headings, as indices of blocks; 0 is always one where there are blocks. */
export function inferStarts(blocks: readonly Block[], language: string): number[] {
  if (blocks.length === 0) return [];
  const stops = functionWords(language);
  const texts = blocks.map((block) =>
    plainText(
      sentencesOfBlock(block)
        .map((sentence) => sentence.text)
        .join(' '),
    ),
  );
  const stems = texts.map((text) =>
    wordsOf(text, language)
      .filter((word) => !stops.has(word))
      .map(stem),
  );
  const lengths = texts.map((text) => (language === 'zh' || language === 'ja' ? countWords(text, language) / 1.6 : countWords(text, language)));
  const gaps = gapsBetween(blocks, texts, stems, language);
  const mean = gaps.reduce((sum, gap) => sum + gap.score, 0) / Math.max(1, gaps.length);
  const starts = [0];
  let since = lengths[0] ?? 0;
  for (const gap of gaps) {
    const enough = since >= shortest && remaining(lengths, gap.at) >= shortest / 3;
    if (enough && (gap.opening || gap.score >= mean)) {
      starts.push(gap.at);
      since = 0;
    }
    since += lengths[gap.at] ?? 0;
    // What cannot begin a section still belongs to the one before.
    for (let k = gap.at + 1; k < blocks.length && blocks[k]?.kind !== 'paragraph'; k++) since += lengths[k] ?? 0;
  }
  return starts;
}

type Gap = { at: number; score: number; opening: boolean };

function gapsBetween(blocks: readonly Block[], texts: readonly string[], stems: readonly string[][], language: string): Gap[] {
  const gaps: Gap[] = [];
  for (let at = 1; at < blocks.length; at++) {
    if (blocks[at]?.kind !== 'paragraph') continue;
    const left = counts(stems, at - 1, -1);
    const right = counts(stems, at, 1);
    gaps.push({ at, score: 1 - cosine(left, right), opening: opensSubject(texts[at] ?? '', language) });
  }
  return gaps;
}

function counts(stems: readonly string[][], from: number, step: 1 | -1): Map<string, number> {
  const counted = new Map<string, number>();
  let total = 0;
  for (let i = from; i >= 0 && i < stems.length && total < window; i += step) {
    for (const word of stems[i] ?? []) {
      counted.set(word, (counted.get(word) ?? 0) + 1);
      total++;
    }
  }
  return counted;
}

function cosine(a: Map<string, number>, b: Map<string, number>): number {
  let dot = 0;
  let left = 0;
  let right = 0;
  for (const [word, n] of a) {
    dot += n * (b.get(word) ?? 0);
    left += n * n;
  }
  for (const n of b.values()) right += n * n;
  return left === 0 || right === 0 ? 0 : dot / Math.sqrt(left * right);
}

// Only whether little is left matters: stop adding as soon as it is enough.
function remaining(lengths: readonly number[], from: number): number {
  let sum = 0;
  for (let i = from; i < lengths.length && sum < shortest; i++) sum += lengths[i] ?? 0;
  return sum;
}
