import type { Change } from './change.ts';

/** Changes as they are after a choice, in the order they were shown in before it; one that is new comes after the one it follows. */
export function inShownOrder(shown: readonly Change[], now: readonly Change[]): Change[] {
  const known = new Set(shown.map(({ id }) => id));
  const still = new Map(now.map((change) => [change.id, change]));
  const first: Change[] = [];
  const after = new Map<string, Change[]>();
  let followed = first;
  for (const change of now) {
    if (known.has(change.id)) {
      followed = [];
      after.set(change.id, followed);
    } else followed.push(change);
  }
  return [
    ...first,
    ...shown.flatMap(({ id }) => {
      const change = still.get(id);
      return change ? [change, ...(after.get(id) ?? [])] : [];
    }),
  ];
}
