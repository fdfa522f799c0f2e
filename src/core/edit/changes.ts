import * as z from 'zod';

// What differs between two states of a deck, small enough to be sent and written down after each few key presses.
// States are compared, not commands: whatever changed the deck, by whatever way, is in it. Immer shares what did not
// change, so that comparing two states of a deck of a thousand slides looks at little more than what differs.

const Path = z.array(z.union([z.string(), z.number().int().nonnegative()]));
type Path = z.infer<typeof Path>;

/** Of the list as it was, so many entries from a place on; or entries that were not in it. */
const Run = z.union([z.object({ from: z.number().int().nonnegative(), count: z.number().int().positive() }), z.object({ add: z.array(z.unknown()) })]);
type Run = z.infer<typeof Run>;

/** One difference: a value put at a path, a key taken away, or a list put together anew from runs of the old one. Values are JSON. */
export const Change = z.discriminatedUnion('op', [
  z.object({ op: z.literal('set'), path: Path, value: z.unknown() }),
  z.object({ op: z.literal('unset'), path: Path }),
  z.object({ op: z.literal('runs'), path: Path, runs: z.array(Run) }),
]);
export type Change = z.infer<typeof Change>;

/** What turns `before` into `after`, to be carried out in order; empty where they are the same. Keys that hold undefined count as absent. */
export function changesBetween(before: unknown, after: unknown): Change[] {
  const changes: Change[] = [];
  compare(before, after, [], changes);
  return changes;
}

/** Carries changes out; the value given stays as it is and shares with the result what did not change. Throws where a path leads nowhere. */
export const applyChanges = (value: unknown, changes: readonly Change[]): unknown =>
  changes.reduce((state, change) => changeAt(state, change.path, change), value);

function compare(before: unknown, after: unknown, path: Path, changes: Change[]): void {
  if (Object.is(before, after)) return;
  if (Array.isArray(before) && Array.isArray(after)) compareLists(before, after, path, changes);
  else if (isRecord(before) && isRecord(after)) compareRecords(before, after, path, changes);
  else changes.push({ op: 'set', path, value: after });
}

function compareRecords(before: Record<string, unknown>, after: Record<string, unknown>, path: Path, changes: Change[]): void {
  const [had, has] = [keysOf(before), keysOf(after)];
  const kept = had.filter((key) => after[key] !== undefined);
  const added = has.filter((key) => before[key] === undefined);
  // A file is the same to the letter only where the keys stand in the same order, and new ones come last.
  if ([...kept, ...added].some((key, at) => key !== has[at])) {
    changes.push({ op: 'set', path, value: after });
    return;
  }
  for (const key of had) if (after[key] === undefined) changes.push({ op: 'unset', path: [...path, key] });
  for (const key of kept) compare(before[key], after[key], [...path, key], changes);
  for (const key of added) changes.push({ op: 'set', path: [...path, key], value: after[key] });
}

function compareLists(before: readonly unknown[], after: readonly unknown[], path: Path, changes: Change[]): void {
  const origins = originsOf(before, after);
  const inPlace = before.length === after.length && origins.every((origin, at) => origin === at);
  if (!inPlace) changes.push({ op: 'runs', path, runs: runsOf(origins, after) });
  origins.forEach((origin, at) => {
    if (origin !== null) compare(before[origin], after[at], [...path, at], changes);
  });
}

/** For each entry its place in the list before, null for one that is new: by being the very same, else by its id, else by its place. */
function originsOf(before: readonly unknown[], after: readonly unknown[]): (number | null)[] {
  let start = 0;
  while (start < before.length && start < after.length && Object.is(before[start], after[start])) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start && Object.is(before[before.length - 1 - end], after[after.length - 1 - end])) end++;
  const places = new Map<unknown, number>();
  for (let at = start; at < before.length - end; at++) {
    const entry = before[at];
    if (typeof entry === 'object') places.set(entry, at);
    const id = idOf(entry);
    if (id !== null && !places.has(id)) places.set(id, at);
  }
  return after.map((entry, at) => {
    if (at < start) return at;
    if (at >= after.length - end) return before.length - (after.length - at);
    const known = places.get(entry) ?? places.get(idOf(entry));
    if (known !== undefined && typeof entry === 'object') return known;
    return before.length === after.length && idOf(entry) === null ? at : null;
  });
}

function runsOf(origins: readonly (number | null)[], after: readonly unknown[]): Run[] {
  const runs: Run[] = [];
  origins.forEach((origin, at) => {
    const last = runs.at(-1);
    if (origin === null) {
      if (last && 'add' in last) last.add.push(after[at]);
      else runs.push({ add: [after[at]] });
    } else if (last && 'from' in last && last.from + last.count === origin) last.count++;
    else runs.push({ from: origin, count: 1 });
  });
  return runs;
}

function changeAt(value: unknown, [key, ...rest]: Path, change: Change): unknown {
  if (key === undefined) return changed(value, change);
  if (Array.isArray(value) && typeof key === 'number' && key < value.length) return value.with(key, changeAt(value[key], rest, change));
  if (!isRecord(value) || typeof key !== 'string' || (rest.length > 0 && !Object.hasOwn(value, key))) throw new Error('a change leads nowhere');
  if (rest.length > 0 || change.op !== 'unset') return { ...value, [key]: changeAt(value[key], rest, change) };
  const { [key]: _gone, ...left } = value;
  return left;
}

function changed(value: unknown, change: Change): unknown {
  if (change.op === 'set') return change.value;
  if (change.op === 'unset' || !Array.isArray(value)) throw new Error('a change leads nowhere');
  return change.runs.flatMap((run) => ('add' in run ? run.add : value.slice(run.from, run.from + run.count)));
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const keysOf = (record: Record<string, unknown>): string[] => Object.keys(record).filter((key) => record[key] !== undefined);
const idOf = (entry: unknown): string | null => (isRecord(entry) && typeof entry['id'] === 'string' ? entry['id'] : null);
