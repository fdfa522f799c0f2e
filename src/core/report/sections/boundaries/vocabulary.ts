import type { Passage } from './passage.ts';

/** Weighted stems, by number. */
type Vector = { weights: Map<number, number>; norm: number };

/** The stems of some passages as numbers, with what is known of each. */
export type Vocabulary = {
  /** Every stem in reading order. */
  tokens: Int32Array;
  /** Where each passage's stems begin in `tokens`; one more entry for the end. */
  begins: Int32Array;
  /** The rarer among the passages, the greater. */
  rarity: Float64Array;
  /** The passages in which a stem first and last stands. */
  firstIn: Int32Array;
  lastIn: Int32Array;
  vectors: Vector[];
  /** The stems in most passages: what the text is about. */
  topic: ReadonlySet<string>;
};

const topics = 8;

/** Numbers the stems of passages and weighs each passage's by how often they stand there and how rare they are. */
export function vocabularyOf(passages: readonly Passage[]): Vocabulary {
  const ids = new Map<string, number>();
  const tokens: number[] = [];
  const begins = new Int32Array(passages.length + 1);
  const spread: number[] = [];
  const firstIn: number[] = [];
  const lastIn: number[] = [];
  passages.forEach((passage, i) => {
    begins[i] = tokens.length;
    for (const word of passage.stems) {
      let id = ids.get(word);
      if (id === undefined) {
        id = ids.size;
        ids.set(word, id);
        firstIn.push(i);
        lastIn.push(-1);
        spread.push(0);
      }
      if (lastIn[id] !== i) spread[id] = (spread[id] ?? 0) + 1;
      lastIn[id] = i;
      tokens.push(id);
    }
  });
  begins[passages.length] = tokens.length;
  const words = [...ids.keys()];
  const byNumber = Int32Array.from(tokens);
  const rarity = Float64Array.from(spread, (n) => Math.log((passages.length + 1) / (n + 0.5)));
  const common = words.map((word, id) => ({ word, n: spread[id] ?? 0 })).sort((a, b) => b.n - a.n);
  return {
    tokens: byNumber,
    begins,
    rarity,
    firstIn: Int32Array.from(firstIn),
    lastIn: Int32Array.from(lastIn),
    vectors: passages.map((_, i) => vectorOf(byNumber, begins[i] ?? 0, begins[i + 1] ?? 0, rarity)),
    topic: new Set(common.slice(0, topics).map(({ word }) => word)),
  };
}

/** The weighted stems from one place in `tokens` to another. */
function vectorOf(tokens: Int32Array, from: number, to: number, rarity: Float64Array): Vector {
  const weights = new Map<number, number>();
  for (let k = from; k < to; k++) {
    const id = tokens[k] ?? 0;
    weights.set(id, (weights.get(id) ?? 0) + 1);
  }
  let squares = 0;
  for (const [id, n] of weights) {
    const weight = Math.sqrt(n) * (rarity[id] ?? 0);
    weights.set(id, weight);
    squares += weight * weight;
  }
  return { weights, norm: Math.sqrt(squares) };
}

/** How alike two vectors are, from 0 to 1; 0 where one is missing or empty. */
function cosine(a: Vector | undefined, b: Vector | undefined): number {
  if (!a || !b || a.norm === 0 || b.norm === 0) return 0;
  let dot = 0;
  const [few, many] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  for (const [id, weight] of few.weights) dot += weight * (many.weights.get(id) ?? 0);
  return dot / (a.norm * b.norm);
}

/** A function that tells how alike the stems before and after a place in `tokens` are, so many of them on either side; it counts in arrays of its own. */
export function windowsOver({ tokens, rarity }: Vocabulary): (middle: number, size: number) => number {
  const left = new Int32Array(rarity.length);
  const right = new Int32Array(rarity.length);
  return (middle, size) => {
    const from = Math.max(0, middle - size);
    const to = Math.min(tokens.length, middle + size);
    for (let k = from; k < to; k++) {
      const side = k < middle ? left : right;
      const id = tokens[k] ?? 0;
      side[id] = (side[id] ?? 0) + 1;
    }
    let dot = 0;
    let before = 0;
    let after = 0;
    // Each stem is weighed at its first sight and wiped out, so that the arrays are empty again.
    for (let k = from; k < to; k++) {
      const id = tokens[k] ?? 0;
      const [a, b] = [left[id] ?? 0, right[id] ?? 0];
      if (a === 0 && b === 0) continue;
      const square = (rarity[id] ?? 0) ** 2;
      dot += Math.sqrt(a * b) * square;
      before += a * square;
      after += b * square;
      left[id] = 0;
      right[id] = 0;
    }
    return before === 0 || after === 0 ? 0 : dot / Math.sqrt(before * after);
  };
}

/** A function that tells how alike two passages are and remembers it. */
export function likenessOf({ vectors }: Vocabulary): (a: number, b: number) => number {
  const known = new Map<number, number>();
  return (a, b) => {
    const key = Math.min(a, b) * vectors.length + Math.max(a, b);
    const value = known.get(key) ?? cosine(vectors[a], vectors[b]);
    known.set(key, value);
    return value;
  };
}
