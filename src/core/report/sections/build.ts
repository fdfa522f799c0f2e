import { sectionId } from '../../model/id.ts';
import { type Block, type Section, sentencesOfBlock } from '../../model/report.ts';
import type { Sentence } from '../../model/text.ts';
import type { Part } from '../blocks.ts';
import { inferStarts } from './infer.ts';
import { titleOfProse } from './report-title.ts';
import { titleSections, type Untitled } from './section-title.ts';

type Headed = { level: number; heading: Sentence; blocks: Block[] };

/** The tree of sections: by headings where there are some (levels may skip), else inferred from the prose. `nextId` names them. */
export function buildSections(parts: readonly Part[], language: string, nextId = sectionNames()): Section[] {
  const preface: Block[] = [];
  const headed: Headed[] = [];
  for (const part of parts) {
    if (part.kind === 'heading') headed.push({ level: Math.min(6, Math.max(1, part.level)), heading: part.sentence, blocks: [] });
    else (headed.at(-1)?.blocks ?? preface).push(part.block);
  }
  const [only] = headed;
  if (!only) return inferred(preface, 1, language, nextId, titleOf(preface, language));
  const before = preface.length > 0 ? beforeHeadings(preface, headed, language, nextId) : [];
  if (headed.length === 1 && before.length === 0) return [soleHeading(only, language, nextId)];
  const [, under] = headed;
  if (headed.length === 2 && under && before.length === 0 && only.blocks.length === 0 && under.level > only.level) {
    return [{ ...sectionOf(only, nextId), children: [soleHeading(under, language, nextId)] }];
  }
  return [...before, ...tree(headed, nextId)];
}

/** Names for the sections of one report, each once. */
export function sectionNames(): () => Section['id'] {
  let count = 0;
  return () => sectionId(++count);
}

/** The title that the report will have, so that no section takes it. */
function titleOf(blocks: readonly Block[], language: string): string[] {
  const found = titleOfProse(blocks, language);
  return found ? [found.title] : [];
}

function inferred(blocks: Block[], level: number, language: string, nextId: () => Section['id'], taken: string[]): Section[] {
  const starts = inferStarts(blocks, language);
  const untitled: Untitled[] = starts.map((start, k) => ({ blocks: blocks.slice(start, starts[k + 1] ?? blocks.length) }));
  return titleSections(untitled, language, taken).map(({ blocks: own, title, titleSources }) => ({
    id: nextId(),
    level,
    title,
    heading: null,
    titleSources,
    origin: 'inferred',
    blocks: own,
    children: [],
  }));
}

// So many paragraphs hardly have one subject.
const severalSubjects = 6;

// What stands before the first heading is one section: authors put a summary or an address there, not chapters. Unless
// it is most of the report, and the headings are those of its appendices.
function beforeHeadings(preface: Block[], headed: readonly Headed[], language: string, nextId: () => Section['id']): Section[] {
  const level = headed[0]?.level ?? 1;
  const paragraphs = (blocks: readonly Block[]) => blocks.filter((block) => block.kind === 'paragraph').length;
  const after = headed.reduce((sum, { blocks }) => sum + paragraphs(blocks), 0);
  const headings = headed.map(({ heading }) => heading.text);
  if (paragraphs(preface) >= Math.max(severalSubjects, after + 1)) {
    return inferred(preface, level, language, nextId, [...titleOf(preface, language), ...headings]);
  }
  return [prefaceSection(preface, level, language, headings, nextId)];
}

function prefaceSection(blocks: Block[], level: number, language: string, headings: readonly string[], nextId: () => Section['id']): Section {
  const id = nextId();
  const [titled] = titleSections([{ blocks }], language, headings);
  return { id, level, title: titled?.title ?? '', heading: null, titleSources: titled?.titleSources ?? [], origin: 'inferred', blocks, children: [] };
}

/** A report whose only heading is its title: its body has the sections that the prose shows. */
function soleHeading(headed: Headed, language: string, nextId: () => Section['id']): Section {
  const section = { ...sectionOf(headed, nextId), children: [] as Section[] };
  const parts = inferStarts(headed.blocks, language).length;
  const prose = headed.blocks.flatMap(sentencesOfBlock).length;
  if (parts < 2 || prose < 6) return section;
  return { ...section, blocks: [], children: inferred(headed.blocks, Math.min(6, headed.level + 1), language, nextId, [section.title]) };
}

function tree(headed: readonly Headed[], nextId: () => Section['id']): Section[] {
  const roots: Section[] = [];
  const open: Section[] = [];
  for (const part of headed) {
    const section = sectionOf(part, nextId);
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= section.level) open.pop();
    (open.at(-1)?.children ?? roots).push(section);
    open.push(section);
  }
  return roots;
}

const sectionOf = ({ level, heading, blocks }: Headed, nextId: () => Section['id']): Section => ({
  id: nextId(),
  level,
  title: heading.text,
  heading,
  titleSources: [heading.id],
  origin: 'heading',
  blocks,
  children: [],
});
