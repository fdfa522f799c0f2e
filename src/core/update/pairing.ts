import { alignInOrder } from './align.ts';
import { pairSimilar } from './similar.ts';

/** A text to be found again: texts with the same key are the same, and only texts of one kind are ever alike. */
export type Keyed = { key: string; text: string; kind: string };

/** `pairs` has the place in `after` for each place in `before`, -1 for none; `moved` the places in `before` that left their order. */
export type Pairing = { pairs: number[]; moved: ReadonlySet<number> };

// Shares of words: what stands between the same neighbours may differ more than what is looked for in the whole.
const least = 0.6;
const nearby = 0.25;

/**
 * Which text became which: equal keys in order (patience diff), then equal keys elsewhere: what was moved; then the rest
 * by likeness, most between the same neighbours.
 */
export function pairTexts(before: readonly Keyed[], after: readonly Keyed[], language: string): Pairing {
  const pairs = alignInOrder(keysOf(before), keysOf(after));
  const gaps = gapsOf(pairs, after.length);
  const taken = new Set(pairs);
  const moved = new Set<number>();
  for (const [i, j] of equalElsewhere(before, after, pairs, taken)) {
    pairs[i] = j;
    taken.add(j);
    moved.add(i);
  }
  const open = (list: readonly Keyed[], isPaired: (place: number) => boolean) =>
    list.flatMap(({ text, kind }, place) => (isPaired(place) ? [] : [{ text, place, kind }]));
  const alike = pairSimilar(
    open(before, (place) => (pairs[place] ?? -1) >= 0),
    open(after, (place) => taken.has(place)),
    { language, least, bonus: (i, j) => (gaps.before[i] === gaps.after[j] ? nearby : 0) },
  );
  for (const [i, j] of alike) pairs[i] = j;
  return { pairs, moved };
}

const keysOf = (list: readonly Keyed[]) => list.map(({ key }) => key);

/** Between which two aligned neighbours each place lies, as a number that both sides share. */
function gapsOf(pairs: readonly number[], length: number): { before: number[]; after: number[] } {
  const after = new Array<number>(length).fill(0);
  const before: number[] = [];
  let gap = 0;
  let last = -1;
  pairs.forEach((j, i) => {
    if (j >= 0) {
      after.fill(gap, last + 1, j);
      last = j;
      gap = i + 1;
    }
    before[i] = gap;
  });
  return { before, after: after.fill(gap, last + 1) };
}

function equalElsewhere(before: readonly Keyed[], after: readonly Keyed[], pairs: readonly number[], taken: ReadonlySet<number>): [number, number][] {
  const free = new Map<string, number[]>();
  after.forEach(({ key }, j) => {
    if (!taken.has(j)) free.set(key, [...(free.get(key) ?? []), j]);
  });
  return before.flatMap(({ key }, i): [number, number][] => {
    const j = (pairs[i] ?? -1) < 0 ? free.get(key)?.shift() : undefined;
    return j === undefined ? [] : [[i, j]];
  });
}
