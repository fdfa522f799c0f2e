import { wordsOnly } from '../planner/ledger.ts';
import type { Change, Side } from './change.ts';
import { mergeOrder } from './order.ts';
import { pairTexts } from './pairing.ts';
import { joinPassages, type Passage, passagesOf } from './passages.ts';

type Versions = { base: string; mine: string; theirs: string };
/** A passage as it stands in the three versions, null where it does not. */
export type PassageChange = Pick<Change, 'kind' | 'conflict' | 'base' | 'mine' | 'theirs'> & { key: string };

/**
 * A note that two have changed, merged by sentences in the manner of diff3 (Khanna, Kunal, Pierce 2007): what only one
 * changed is taken, what both changed is asked for. What both added stands in the note.
 */
export function mergeNote({ base, mine, theirs }: Versions, language: string, decide: (change: PassageChange, proposed: Side) => Side): string {
  if (theirs === base || mine === theirs) return mine;
  const [b, m, t] = [base, mine, theirs].map((note) => passagesOf(note, language));
  if (!b || !m || !t) return mine;
  const keyed = (list: readonly Passage[]) => list.map(({ text }) => ({ text, key: wordsOnly(text) || text, kind: /^\s*\|/.test(text) ? 'row' : 'prose' }));
  const toMine = pairTexts(keyed(b.passages), keyed(m.passages), language).pairs;
  const toTheirs = pairTexts(keyed(b.passages), keyed(t.passages), language).pairs;
  const [fromMine, fromTheirs] = [inverse(toMine), inverse(toTheirs)];
  const own = m.passages.map((_, at) => {
    const from = fromMine.get(at) ?? null;
    const there = from === null ? -1 : (toTheirs[from] ?? -1);
    return { base: from, theirs: there < 0 ? null : there };
  });
  const added = new Set(m.passages.flatMap(({ text }, at) => (fromMine.has(at) ? [] : [wordsOnly(text)])));
  const kept: Passage[] = [];
  mergeOrder(own, t.passages.length).forEach(({ mine: at, theirs: there }) => {
    const from = (at === null ? fromTheirs.get(there ?? -1) : fromMine.get(at)) ?? null;
    const [old, my, their] = [pick(b.passages, from), pick(m.passages, at), pick(t.passages, there)];
    if (!old && !my && their && added.has(wordsOnly(their.text))) return;
    const passage = mergedPassage(old, my, their, decide);
    if (passage) kept.push(passage);
  });
  return joinPassages(kept, t.tail === b.tail ? m.tail : t.tail);
}

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
