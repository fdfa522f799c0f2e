import { wordsOnly } from '../planner/ledger.ts';
import type { Change, Side } from './change.ts';
import { mergeOrder } from './order.ts';
import { pairTexts } from './pairing.ts';
import { joinPassages, type Passage, passagesOf } from './passages.ts';

type Versions = { base: string; mine: string; theirs: string };
/** A passage as it stands in the three versions, null where it does not. */
export type PassageChange = Pick<Change, 'kind' | 'conflict' | 'base' | 'mine' | 'theirs'> & { key: string };

/** The passages of three versions of a note in the order of the merged one, each with its counterparts. */
export type AlignedNote = { rows: { base: Passage | null; mine: Passage | null; theirs: Passage | null }[]; tail: string };

/** Finds out which passage of a note became which, by sentences and lines; what both sides added stands there once. */
export function alignNote({ base, mine, theirs }: Versions, language: string): AlignedNote {
  const [b, m, t] = [passagesOf(base, language), passagesOf(mine, language), passagesOf(theirs, language)];
  const keyed = (list: readonly Passage[]) => list.map(({ text }) => ({ text, key: wordsOnly(text) || text, kind: /^\s*\|/.test(text) ? 'row' : 'prose' }));
  const toMine = mine === base ? b.passages.map((_, at) => at) : pairTexts(keyed(b.passages), keyed(m.passages), language).pairs;
  const toTheirs = pairTexts(keyed(b.passages), keyed(t.passages), language).pairs;
  const [fromMine, fromTheirs] = [inverse(toMine), inverse(toTheirs)];
  const own = m.passages.map((_, at) => {
    const from = fromMine.get(at) ?? null;
    const there = from === null ? -1 : (toTheirs[from] ?? -1);
    return { base: from, theirs: there < 0 ? null : there };
  });
  const added = new Set(m.passages.flatMap(({ text }, at) => (fromMine.has(at) ? [] : [wordsOnly(text)])));
  const rows = mergeOrder(own, t.passages.length).flatMap(({ mine: at, theirs: there }) => {
    const from = (at === null ? fromTheirs.get(there ?? -1) : fromMine.get(at)) ?? null;
    const row = { base: pick(b.passages, from), mine: pick(m.passages, at), theirs: pick(t.passages, there) };
    const twice = !row.base && !row.mine && row.theirs !== null && added.has(wordsOnly(row.theirs.text));
    return twice ? [] : [row];
  });
  return { rows, tail: t.tail === b.tail ? m.tail : t.tail };
}

/**
 * A note that two have changed, merged in the manner of diff3 (Khanna, Kunal, Pierce 2007): what only one changed is
 * taken, what both changed is asked for.
 */
export const mergeNote = ({ rows, tail }: AlignedNote, decide: (change: PassageChange, proposed: Side) => Side): string =>
  joinPassages(
    rows.flatMap(({ base, mine, theirs }) => mergedPassage(base, mine, theirs, decide) ?? []),
    tail,
  );

const pick = (list: readonly Passage[], at: number | null): Passage | null => (at === null ? null : (list[at] ?? null));

const inverse = (pairs: readonly number[]) => new Map(pairs.flatMap((there, at): [number, number][] => (there < 0 ? [] : [[there, at]])));

function mergedPassage(
  base: Passage | null,
  mine: Passage | null,
  theirs: Passage | null,
  decide: (change: PassageChange, proposed: Side) => Side,
): Passage | null {
  const texts = { base: base?.text ?? null, mine: mine?.text ?? null, theirs: theirs?.text ?? null };
  const key = texts.base ?? texts.theirs ?? '';
  if (texts.mine === texts.theirs || texts.theirs === texts.base) {
    if (!mine || !theirs || !base || mine.before !== base.before) return mine;
    return theirs.before === mine.before ? mine : { ...mine, before: theirs.before };
  }
  const conflict = texts.mine !== texts.base;
  const kind = texts.base === null ? 'new' : texts.theirs === null ? 'removed' : 'changed';
  const side = decide({ key, kind, conflict, ...texts }, conflict ? 'mine' : 'theirs');
  if (side === 'mine') return mine;
  return theirs && mine && base && mine.before !== base.before ? { ...theirs, before: mine.before } : theirs;
}
