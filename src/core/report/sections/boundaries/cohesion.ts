import type { Passage } from './passage.ts';
import { cosine, type Vocabulary, vectorOf } from './vocabulary.ts';

// So many stems of a long passage say what it is about.
const heard = 80;

/** How much the words before and after a passage's beginning have in common, in windows of several sizes and by chains of words (Morris and Hirst). */
export function cohesionAt(passages: readonly Passage[], vocabulary: Vocabulary, at: number): Record<string, number> {
  const { tokens, begins, rarity, vectors } = vocabulary;
  const middle = begins[at] ?? 0;
  const window = (size: number) => cosine(vectorOf(tokens, middle - size, middle, rarity), vectorOf(tokens, middle, middle + size, rarity));
  const { across, inside } = pairsAround(vocabulary, at);
  return {
    'cosine.60': window(60),
    'cosine.150': window(150),
    'cosine.350': window(350),
    'cosine.before': cosine(vectors[at - 1], vectors[at]),
    'cosine.after': cosine(vectors[at], vectors[at + 1]),
    'cosine.beyond': cosine(vectors[at - 1], vectors[at + 1]),
    'cosine.beginning': cosine(vectors[0], vectors[at]),
    'cosine.across': across,
    'cosine.insideOverAcross': inside - across,
    ...chainsAt(vocabulary, at),
    ...firstSentence(passages, vocabulary, at),
  };
}

const reach = 3;

/** How alike the passages near a boundary are, in pairs on two sides of it and on one. */
function pairsAround({ vectors }: Vocabulary, at: number): { across: number; inside: number } {
  const sums = { across: 0, inside: 0 };
  const counts = { across: 0, inside: 0 };
  const to = Math.min(vectors.length, at + reach);
  for (let a = Math.max(0, at - reach); a < to; a++) {
    for (let b = a + 1; b < to; b++) {
      const side = a < at && b >= at ? 'across' : 'inside';
      sums[side] += cosine(vectors[a], vectors[b]);
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
