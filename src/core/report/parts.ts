import type { Section } from '../model/report.ts';
import { type SourcedTitle, sameWords } from './sections/report-title.ts';

type Document = SourcedTitle & { language: string; sections: Section[]; size: number };

// Two lines of a title slide.
const longestTitle = 80;

/** A document as a part of a report of several: one section of level 1 under the document's title, all else beneath it. */
export function partOf({ sections, title, titleSources }: Document, nextId: () => Section['id']): Section[] {
  const [first, ...rest] = sections;
  if (!first || (rest.length > 0 && title === '')) return sections;
  if (rest.length === 0) return [atLevel(first, 1)];
  const beneath = (children: readonly Section[]) => children.map((child) => atLevel(child, 2));
  // The title stands as a heading before the others already.
  if (first.heading && sameWords(first.title, title)) return [{ ...first, level: 1, children: beneath([...first.children, ...rest]) }];
  return [{ id: nextId(), level: 1, title, heading: null, titleSources, origin: 'inferred', blocks: [], children: beneath(sections) }];
}

/** The section and those in it, moved to another level; 6 is the deepest. */
function atLevel(section: Section, level: number): Section {
  const by = level - section.level;
  const move = (each: Section): Section => ({ ...each, level: Math.min(6, Math.max(1, each.level + by)), children: each.children.map(move) });
  return { ...move(section), level };
}

/** The documents' titles side by side, where they fit on a title slide; else the first. */
export function titleOfParts(documents: readonly SourcedTitle[]): SourcedTitle {
  const titled = documents.filter(({ title }) => title !== '').filter(({ title }, at, all) => all.findIndex((other) => sameWords(other.title, title)) === at);
  const title = titled.map((document) => document.title).join(' · ');
  if (title.length <= longestTitle) return { title, titleSources: titled.flatMap(({ titleSources }) => titleSources) };
  return titled[0] ?? { title: '', titleSources: [] };
}

/** The language that most of the text is written in; of equals the first. */
export function languageOfMost(documents: readonly Pick<Document, 'language' | 'size'>[]): string {
  const sizes = new Map<string, number>();
  for (const { language, size } of documents) sizes.set(language, (sizes.get(language) ?? 0) + size);
  const [most] = [...sizes].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? 'und';
}
