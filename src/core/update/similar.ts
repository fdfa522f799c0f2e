import { wordsOf } from '../text/words.ts';

/** How much two texts share, from 0 to 1: Dice's coefficient over their words, each as often as it stands there. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    shared++;
    counts.set(word, left - 1);
  }
  return (2 * shared) / (a.length + b.length);
}

export type Candidate = { text: string; place: number; kind: string };
type Settings = { language: string; least: number; bonus: (before: number, after: number) => number };

// A word that stands in more of the texts says little about which of them belong together.
const mostFrequent = 40;
// So many that share the most of such words are looked at closely.
const closest = 6;

/**
 * Pairs of texts of one kind that are alike, by their places, the most alike first and each text once. `bonus` is added
 * for two places that are near each other; below `least` nothing is paired. Linear but for words that occur often.
 */
export function pairSimilar(before: readonly Candidate[], after: readonly Candidate[], { language, least, bonus }: Settings): [number, number][] {
  const words = after.map(({ text }) => wordsOf(text, language));
  const having = new Map<string, number[]>();
  words.forEach((list, index) => {
    for (const word of new Set(list)) {
      const places = having.get(word);
      if (!places) having.set(word, [index]);
      else if (places.length <= mostFrequent) places.push(index);
    }
  });
  const found = before.flatMap((old) => {
    const own = wordsOf(old.text, language);
    return mostShared(own, having).flatMap((index) => {
      const other = after[index];
      if (!other || other.kind !== old.kind) return [];
      const score = likeness(own, words[index] ?? []) + bonus(old.place, other.place);
      return score < least ? [] : [{ score, old: old.place, new: other.place }];
    });
  });
  found.sort((a, b) => b.score - a.score || a.old - b.old || a.new - b.new);
  const [usedOld, usedNew] = [new Set<number>(), new Set<number>()];
  return found.flatMap((pair): [number, number][] => {
    if (usedOld.has(pair.old) || usedNew.has(pair.new)) return [];
    usedOld.add(pair.old);
    usedNew.add(pair.new);
    return [[pair.old, pair.new]];
  });
}

/** The texts that share most words with this one, of the words that not many have; the first first where as many are shared. */
function mostShared(own: readonly string[], having: ReadonlyMap<string, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const word of new Set(own)) {
    const places = having.get(word) ?? [];
    if (places.length <= mostFrequent) for (const place of places) shared.set(place, (shared.get(place) ?? 0) + 1);
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, closest)
    .map(([place]) => place);
}
