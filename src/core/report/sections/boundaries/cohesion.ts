import type { Passage } from './passage.ts';
import { topicTurnsOf } from './topic-turns.ts';
import { likenessOf, type Vocabulary, vocabularyOf, windowsOver } from './vocabulary.ts';

// So many stems of a long passage say what it is about.
const heard = 80;

/** A function that tells how much the words before and after a passage's beginning have in common, in windows of several sizes (Hearst) by chains of words (Morris and Hirst) and by the best divisions of the whole text. */
export function cohesionOf(passages: readonly Passage[]): (at: number) => Record<string, number> {
  const vocabulary = vocabularyOf(passages);
  const window = windowsOver(vocabulary);
  const likeness = likenessOf(vocabulary);
  const turns = topicTurnsOf(vocabulary);
  const last = passages.length - 1;
  return (at) => {
    const middle = vocabulary.begins[at] ?? 0;
    const { across, inside } = pairsAround(likeness, at, passages.length);
    return {
      'cosine.60': window(middle, 60),
      'cosine.150': window(middle, 150),
      'cosine.350': window(middle, 350),
      'cosine.before': likeness(at - 1, at),
      'cosine.after': at < last ? likeness(at, at + 1) : 0,
      'cosine.beyond': at < last ? likeness(at - 1, at + 1) : 0,
      'cosine.beginning': likeness(0, at),
      'cosine.across': across,
      'cosine.insideOverAcross': inside - across,
      'topic.turn': turns[at] ?? 0,
      ...chainsAt(vocabulary, at),
      ...firstSentence(passages, vocabulary, at),
    };
  };
}

const reach = 3;

/** How alike the passages near a boundary are, in pairs on two sides of it and on one. */
function pairsAround(likeness: (a: number, b: number) => number, at: number, passages: number): { across: number; inside: number } {
  const sums = { across: 0, inside: 0 };
  const counts = { across: 0, inside: 0 };
  const to = Math.min(passages, at + reach);
  for (let a = Math.max(0, at - reach); a < to; a++) {
    for (let b = a + 1; b < to; b++) {
      const side = a < at && b >= at ? 'across' : 'inside';
      sums[side] += likeness(a, b);
      counts[side]++;
    }
  }
  return { across: sums.across / Math.max(1, counts.across), inside: sums.inside / Math.max(1, counts.inside) };
}

/** The shares of words that come up here, come back, are heard for the last time before, or run across. */
function chainsAt({ tokens, begins, firstIn, lastIn }: Vocabulary, at: number): Record<string, number> {
  const middle = begins[at] ?? 0;
  const here = new Set(tokens.subarray(middle, Math.min(begins[at + 1] ?? middle, middle + heard)));
  const before = new Set(tokens.subarray(Math.max(begins[at - 1] ?? 0, middle - heard), middle));
  const first = (id: number) => firstIn[id] ?? 0;
  const last = (id: number) => lastIn[id] ?? 0;
  const share = (words: Set<number>, counts: (id: number) => boolean) => [...words].filter(counts).length / Math.max(8, words.size);
  return {
    'words.new': share(here, (id) => first(id) === at),
    'words.newAndKept': share(here, (id) => first(id) === at && last(id) > at),
    'words.returning': share(here, (id) => first(id) < at),
    'words.ending': share(before, (id) => last(id) === at - 1 && first(id) < at - 1),
    'words.running': share(before, (id) => last(id) >= at && first(id) < at),
  };
}

function firstSentence(passages: readonly Passage[], { topic }: Vocabulary, at: number): Record<string, number> {
  const before = new Set(passages[at - 1]?.stems);
  const sentence = new Set(passages[at]?.firstStems);
  const shared = [...sentence].filter((word) => before.has(word)).length;
  const opened = passages[at]?.stems.slice(0, 3) ?? [];
  return {
    'first.shared': shared / Math.max(4, sentence.size),
    'first.sharesNone': shared === 0 ? 1 : 0,
    'first.topic': opened.some((word) => topic.has(word)) ? 1 : 0,
    'first.newWord': opened[0] !== undefined && !before.has(opened[0]) ? 1 : 0,
    'first.oldWord': opened.slice(0, 2).some((word) => before.has(word)) ? 1 : 0,
  };
}
