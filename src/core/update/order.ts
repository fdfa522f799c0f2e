import { increasing } from './align.ts';

/** A thing of the user's list: its place in the base's list and in the next version's, null where it is in neither. */
export type Own = { base: number | null; theirs: number | null };
/** A thing of the merged list, by its places; at least one is a number. */
export type Merged = { mine: number | null; theirs: number | null };

/**
 * The order of a list that two have changed: that of the next version, but what the user added or moved stays behind what
 * stood before it in the user's list. Moved is what has to leave the list so that the rest keeps the base's order.
 */
export function mergeOrder(mine: readonly Own[], theirs: number): Merged[] {
  const kept = new Set(
    increasing(mine.flatMap(({ base, theirs: there }, at): [number, number][] => (base === null || there === null ? [] : [[at, base]]))).map(([at]) => at),
  );
  const ownAt = new Map<number, number>();
  mine.forEach(({ theirs: there }, at) => {
    if (there !== null) ownAt.set(there, at);
  });
  const skeleton = Array.from({ length: theirs }, (_, there): Merged[] => {
    const at = ownAt.get(there);
    return at !== undefined && !kept.has(at) ? [] : [{ mine: at ?? null, theirs: there }];
  }).flat();
  // What the user placed hangs on the thing before it.
  const behind = new Map<number, Merged[]>();
  let last = -1;
  mine.forEach(({ theirs: there }, at) => {
    if (kept.has(at)) last = at;
    else behind.set(last, [...(behind.get(last) ?? []), { mine: at, theirs: there }]);
  });
  return [...(behind.get(-1) ?? []), ...skeleton.flatMap((merged) => (merged.mine === null ? [merged] : [merged, ...(behind.get(merged.mine) ?? [])]))];
}
