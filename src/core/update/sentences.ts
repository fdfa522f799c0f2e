import type { SectionId, SentenceId } from '../model/id.ts';
import { flatSections, type Report, sentencesOfSection } from '../model/report.ts';
import type { Sentence } from '../model/text.ts';
import { wordsOnly } from '../planner/ledger.ts';
import { type Keyed, pairTexts } from './pairing.ts';

export type Counterpart = { sentence: Sentence; same: boolean };

/** What became of each sentence of a report in its next version, and where those of the next version come from. */
export type SentenceMap = {
  newOf: ReadonlyMap<SentenceId, Counterpart>;
  oldOf: ReadonlyMap<SentenceId, Counterpart>;
  /** Old sentences that stand word for word in the next version, but no longer in their order among the others. */
  moved: ReadonlySet<SentenceId>;
  /** The section of the next version that most of a section's sentences stand in now; absent where none are left. */
  sectionOf: ReadonlyMap<SectionId, SectionId>;
  /** Where sentences of the next version are found by their words. */
  byWords: ReadonlyMap<string, Sentence>;
};

type Placed = Keyed & { sentence: Sentence; kind: 'heading' | 'body'; section: SectionId };

/** Pairs the sentences of two versions of a report; a heading is only ever paired with a heading. */
export function alignSentences(before: Report, after: Report): SentenceMap {
  const [old, next] = [placed(before), placed(after)];
  const { pairs, moved } = pairTexts(old, next, after.language);
  const sectionOf = sectionsByVote(old, next, pairs);
  pairHeadings(old, next, pairs, sectionOf);
  return {
    ...mapsOf(old, next, pairs),
    sectionOf,
    moved: new Set([...moved].flatMap((i) => old[i]?.sentence.id ?? [])),
    byWords: new Map(next.map(({ sentence }) => [wordsOnly(sentence.text), sentence])),
  };
}

function placed(report: Report): Placed[] {
  return flatSections(report.sections).flatMap((section) =>
    sentencesOfSection(section).map((sentence): Placed => {
      const kind = sentence === section.heading ? 'heading' : 'body';
      return { sentence, kind, section: section.id, text: sentence.text, key: `${kind} ${wordsOnly(sentence.text) || sentence.text}` };
    }),
  );
}

// A heading that is the same says more about a section than a sentence of it.
const headingVotes = 3;

function sectionsByVote(old: readonly Placed[], next: readonly Placed[], pairs: readonly number[]): Map<SectionId, SectionId> {
  const votes = new Map<SectionId, Map<SectionId, number>>();
  old.forEach(({ section, kind }, i) => {
    const target = next[pairs[i] ?? -1]?.section;
    if (!target) return;
    const of = votes.get(section) ?? new Map<SectionId, number>();
    of.set(target, (of.get(target) ?? 0) + (kind === 'heading' ? headingVotes : 1));
    votes.set(section, of);
  });
  return new Map([...votes].map(([section, of]) => [section, [...of].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0]]));
}

/** A renamed section is known by what it says: its heading is paired although no word of it is the same. */
function pairHeadings(old: readonly Placed[], next: readonly Placed[], pairs: number[], sectionOf: ReadonlyMap<SectionId, SectionId>): void {
  const taken = new Set(pairs);
  const free = new Map(next.flatMap(({ kind, section }, j) => (kind === 'heading' && !taken.has(j) ? [[section, j] as const] : [])));
  old.forEach(({ kind, section }, i) => {
    const target = sectionOf.get(section);
    const j = target && free.get(target);
    if (kind !== 'heading' || (pairs[i] ?? -1) >= 0 || !target || j === undefined) return;
    pairs[i] = j;
    free.delete(target);
  });
}

function mapsOf(old: readonly Placed[], next: readonly Placed[], pairs: readonly number[]): Pick<SentenceMap, 'newOf' | 'oldOf'> {
  const newOf = new Map<SentenceId, Counterpart>();
  const oldOf = new Map<SentenceId, Counterpart>();
  old.forEach(({ sentence }, i) => {
    const target = next[pairs[i] ?? -1]?.sentence;
    if (!target) return;
    const same = target.text === sentence.text;
    newOf.set(sentence.id, { sentence: target, same });
    oldOf.set(target.id, { sentence, same });
  });
  return { newOf, oldOf };
}
