import type { Vocabulary } from './vocabulary.ts';

// A section of more passages than this is not looked for.
const longest = 40;
// How readily a section takes words that it has not yet said.
const openness = 0.5;
// Words come in bursts, so each says less than it would by itself; and a section seldom begins.
const trust = 0.5;
const rare = -1;
const sure = 6;

/**
 * The log-odds, between -6 and 6, that a new section begins at each passage, by words alone: all ways to divide the text are weighed by how
 * well each section's own words foretell its next ones (the model of Eisenstein and Barzilay 2008, summed over all ways as in Utiyama and Isahara 2001).
 */
export function topicTurnsOf({ tokens, begins, rarity }: Pick<Vocabulary, 'tokens' | 'begins' | 'rarity'>): number[] {
  const passages = begins.length - 1;
  const worth = sectionsWorth(tokens, begins, rarity.length);
  // What all ways to divide the passages up to one, and those from one on, are worth together.
  const upTo = new Float64Array(passages + 1).fill(Number.NEGATIVE_INFINITY);
  const from = new Float64Array(passages + 1).fill(Number.NEGATIVE_INFINITY);
  upTo[0] = 0;
  from[passages] = 0;
  for (let a = 0; a < passages; a++) {
    worth[a]?.forEach((value, k) => {
      upTo[a + k + 1] = addLogs(upTo[a + k + 1] ?? 0, (upTo[a] ?? 0) + value);
    });
  }
  for (let a = passages - 1; a >= 0; a--) {
    worth[a]?.forEach((value, k) => {
      from[a] = addLogs(from[a] ?? 0, value + (from[a + k + 1] ?? 0));
    });
  }
  const all = from[0] ?? 0;
  return Array.from({ length: passages }, (_, at) => {
    const log = Math.min(0, (upTo[at] ?? 0) + (from[at] ?? 0) - all);
    return Math.max(-sure, Math.min(sure, log - Math.log(Math.max(Number.EPSILON, 1 - Math.exp(log)))));
  });
}

/** What a section from each passage on is worth, of one passage, of two and so on; its words are foretold one by one from those before them. */
function sectionsWorth(tokens: Int32Array, begins: Int32Array, stems: number): Float64Array[] {
  const passages = begins.length - 1;
  const seen = new Int32Array(stems);
  return Array.from({ length: passages }, (_, a) => {
    const row = new Float64Array(Math.min(longest, passages - a));
    const first = begins[a] ?? 0;
    let sum = a === 0 ? 0 : rare;
    for (let k = 0; k < row.length; k++) {
      for (let at = begins[a + k] ?? 0; at < (begins[a + k + 1] ?? 0); at++) {
        const id = tokens[at] ?? 0;
        const times = seen[id] ?? 0;
        sum += trust * Math.log((times + openness) / (at - first + stems * openness));
        seen[id] = times + 1;
      }
      row[k] = sum;
    }
    for (let at = first; at < (begins[a + row.length] ?? 0); at++) seen[tokens[at] ?? 0] = 0;
    return row;
  });
}

/** The logarithm of the sum of two numbers given by theirs. */
function addLogs(a: number, b: number): number {
  const more = Math.max(a, b);
  return more === Number.NEGATIVE_INFINITY ? more : more + Math.log1p(Math.exp(-Math.abs(a - b)));
}
