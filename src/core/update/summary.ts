import { flatSections, type Section, sentencesOfSection } from '../model/report.ts';
import type { Comparison } from './compare.ts';

/** How a report differs from its last version: sentences that are in sections of both versions, and whole sections. */
export type Summary = {
  passages: { changed: number; added: number; removed: number; moved: number };
  sections: { added: string[]; removed: string[]; renamed: number };
};

export function summaryOf({ base, theirs, map }: Comparison): Summary {
  const [old, next] = [flatSections(base.report.sections), flatSections(theirs.report.sections)];
  const isNew = (section: Section) => sentencesOfSection(section).every(({ id }) => !map.oldOf.has(id));
  const isGone = (section: Section) => sentencesOfSection(section).every(({ id }) => !map.newOf.has(id));
  const bodies = (sections: readonly Section[], isWhole: (section: Section) => boolean) =>
    sections.filter((section) => !isWhole(section)).flatMap((section) => sentencesOfSection(section).filter((sentence) => sentence !== section.heading));
  const [before, after] = [bodies(old, isGone), bodies(next, isNew)];
  const headings = new Set(next.flatMap(({ heading }) => (heading ? [heading.id] : [])));
  const count = <T>(list: readonly T[], test: (item: T) => boolean) => list.filter(test).length;
  return {
    passages: {
      changed: count(after, ({ id }) => map.oldOf.get(id)?.same === false),
      added: count(after, ({ id }) => !map.oldOf.has(id)),
      removed: count(before, ({ id }) => !map.newOf.has(id)),
      moved: count(before, ({ id }) => map.moved.has(id)),
    },
    sections: {
      added: next.filter((section) => section.title !== '' && isNew(section)).map(({ title }) => title),
      removed: old.filter((section) => section.title !== '' && isGone(section)).map(({ title }) => title),
      renamed: count([...headings], (id) => map.oldOf.get(id)?.same === false),
    },
  };
}

/** True where the next version says the same in the same order. */
export const isUnchanged = ({ passages, sections }: Summary): boolean =>
  Object.values(passages).every((n) => n === 0) && sections.renamed + sections.added.length + sections.removed.length === 0;
