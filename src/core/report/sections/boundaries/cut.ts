export type Place = {
  /** The words before it. */
  words: number;
  /** What beginning a section here is worth. */
  gain: number;
};

// A section of more places than this is not looked for; so the search stays linear in the length of the text.
const longest = 80;
// Below so many words a section is hardly worth a slide.
const enough = 60;

/** The places at which to cut a text of so many words, as indices: of all ways the one worth most, by dynamic programming; a section loses `short` by the logarithm of what it lacks. */
export function bestCuts(places: readonly Place[], words: number, short: number): number[] {
  const all = [{ words: 0, gain: 0 }, ...places, { words, gain: 0 }];
  const best = [0];
  const from = [-1];
  for (let to = 1; to < all.length; to++) {
    let most = Number.NEGATIVE_INFINITY;
    let origin = to - 1;
    for (let k = to - 1; k >= Math.max(0, to - longest); k--) {
      const length = (all[to]?.words ?? 0) - (all[k]?.words ?? 0);
      const value = (best[k] ?? 0) - short * Math.max(0, Math.log(enough / (length + 5)));
      if (value <= most) continue;
      most = value;
      origin = k;
    }
    best.push(most + (all[to]?.gain ?? 0));
    from.push(origin);
  }
  const cuts: number[] = [];
  for (let at = from[all.length - 1] ?? 0; at > 0; at = from[at] ?? 0) cuts.push(at - 1);
  return cuts.reverse();
}
