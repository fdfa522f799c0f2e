import type { Grammar } from './grammar.ts';

/** What one cut took away: the stretch between what both texts begin and end with. */
export function removedFrom(before: string, after: string): string {
  const [a, b] = [before.toLowerCase(), after.toLowerCase()];
  let start = 0;
  while (start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return before.slice(start, before.length - end).replace(/^[\s,;:，；：–—-]+/, '');
}

/**
 * True where a cut takes away nothing that turns, limits or measures what stays: negations, conditions, attributions,
 * the second half of a comparison, and figures unless they may go with their clause.
 */
export function keepsMeaning(before: string, after: string, grammar: Grammar, figuresMayGo: boolean): boolean {
  const removed = removedFrom(before, after);
  if (grammar.limiting.test(removed)) return false;
  if (!figuresMayGo && /\d/.test(removed)) return false;
  return grammar.pairs.every(([opens, closes]) => !(opens.test(after) && closes.test(removed)));
}
