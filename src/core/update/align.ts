/**
 * Pairs of equal keys in two sequences that keep their order, as the place in `after` for each place in `before`, -1 for
 * none. Patience diff (Bram Cohen): keys that occur once on both sides divide the sequences, what lies between them is
 * aligned in turn; only short stretches without such keys are aligned by their longest common subsequence.
 */
export function alignInOrder(before: readonly string[], after: readonly string[]): number[] {
  const pairs = new Array<number>(before.length).fill(-1);
  const waiting: Stretch[] = [{ a: 0, aEnd: before.length, b: 0, bEnd: after.length }];
  for (let stretch = waiting.pop(); stretch; stretch = waiting.pop()) {
    const { a, aEnd, b, bEnd } = trimmed(stretch, before, after, pairs);
    if (a === aEnd || b === bEnd) continue;
    const anchors = increasing(onceInBoth(before.slice(a, aEnd), after.slice(b, bEnd)));
    if (anchors.length === 0) {
      if ((aEnd - a) * (bEnd - b) <= largestTable) alignByTable({ a, aEnd, b, bEnd }, before, after, pairs);
      continue;
    }
    let [fromA, fromB] = [a, b];
    for (const [i, j] of anchors) {
      pairs[a + i] = b + j;
      waiting.push({ a: fromA, aEnd: a + i, b: fromB, bEnd: b + j });
      [fromA, fromB] = [a + i + 1, b + j + 1];
    }
    waiting.push({ a: fromA, aEnd, b: fromB, bEnd });
  }
  return pairs;
}

type Stretch = { a: number; aEnd: number; b: number; bEnd: number };

// Cells of the table for the longest common subsequence: two stretches of 500.
const largestTable = 250_000;

/** Pairs what the stretch begins and ends with on both sides; returns what lies between. */
function trimmed({ a, aEnd, b, bEnd }: Stretch, before: readonly string[], after: readonly string[], pairs: number[]): Stretch {
  let [start, from, end, to] = [a, b, aEnd, bEnd];
  while (start < end && from < to && before[start] === after[from]) pairs[start++] = from++;
  while (start < end && from < to && before[end - 1] === after[to - 1]) pairs[--end] = --to;
  return { a: start, aEnd: end, b: from, bEnd: to };
}

/** Places of the keys that stand once on each side, in the order of the first. */
function onceInBoth(before: readonly string[], after: readonly string[]): [number, number][] {
  const there = placesOfOnce(after);
  return [...placesOfOnce(before)].flatMap(([key, i]): [number, number][] => {
    const j = there.get(key);
    return i < 0 || j === undefined || j < 0 ? [] : [[i, j]];
  });
}

/** The place of each key that occurs once, -1 for one that occurs again. */
function placesOfOnce(keys: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  keys.forEach((key, place) => {
    places.set(key, places.has(key) ? -1 : place);
  });
  return places;
}

/** The longest run of pairs, given in the order of the first number, in which the second grows too. */
export function increasing(pairs: readonly [number, number][]): [number, number][] {
  const ends: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, value], index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  });
  const run: [number, number][] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair) run.push(pair);
  }
  return run.reverse();
}

function alignByTable({ a, aEnd, b, bEnd }: Stretch, before: readonly string[], after: readonly string[], pairs: number[]): void {
  const width = bEnd - b + 1;
  const longest = new Uint16Array((aEnd - a + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = aEnd - a - 1; i >= 0; i--)
    for (let j = bEnd - b - 1; j >= 0; j--)
      longest[i * width + j] = before[a + i] === after[b + j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  for (let [i, j] = [0, 0]; i < aEnd - a && j < bEnd - b; ) {
    if (before[a + i] === after[b + j]) pairs[a + i++] = b + j++;
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
}
