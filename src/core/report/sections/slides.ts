import type { RawBlock, RawSlide } from '../../model/raw.ts';
import { type AuthoredSlide, type Block, flatSections, type Section } from '../../model/report.ts';
import type { Part } from '../blocks.ts';
import { type SourcedTitle, sameWords } from './report-title.ts';

/** The blocks with only those headings that are slides' titles; a heading over a part of a slide is a line of it. */
export function withoutInnerHeadings(blocks: readonly RawBlock[], slides: readonly RawSlide[]): RawBlock[] {
  const titles = new Set(slides.map(({ from }) => from));
  return blocks.map((block, at) => (block.kind === 'heading' && !titles.has(at) ? { kind: 'paragraph', text: block.text, at: block.at } : block));
}

/** A section for each slide, under the slide that opens its part or under the part's own name; `written` are the raw blocks' parts, null where one says nothing. */
export function sectionsOfSlides(
  written: readonly (Part | null)[],
  slides: readonly RawSlide[],
  raw: readonly RawBlock[],
  nextId: () => Section['id'],
): Section[] {
  const roots: Section[] = [];
  let part = '';
  let parent: Section | null = null;
  slides.forEach((slide, k) => {
    if (slide.part !== part) {
      part = slide.part;
      parent = part === '' ? null : partOf(part, nextId());
      if (parent) roots.push(parent);
    }
    const opens = part === '' && slide.layout !== 'content';
    if (opens) parent = null;
    const section = sectionOf(written, raw, slide, slides[k + 1]?.from ?? written.length, { id: nextId(), level: parent ? 2 : 1 });
    (parent?.children ?? roots).push(section);
    if (opens && slide.layout === 'section') parent = section;
  });
  return roots;
}

/** A part that the file only names: its name stands on no slide, so no sentence says it. */
const partOf = (title: string, id: Section['id']): Section => ({
  id,
  level: 1,
  title,
  heading: null,
  titleSources: [],
  origin: 'inferred',
  blocks: [],
  children: [],
});

function sectionOf(
  written: readonly (Part | null)[],
  raw: readonly RawBlock[],
  { layout, hidden, from, columns, notes }: RawSlide,
  to: number,
  { id, level }: Pick<Section, 'id' | 'level'>,
): Section {
  const first = written[from];
  const heading = to > from && first?.kind === 'heading' ? first.sentence : null;
  const blocks: Block[] = [];
  const slide: AuthoredSlide = { layout, hidden, heads: [], columns: [], notes: 0 };
  for (let at = from; at < to; at++) {
    if (columns.includes(at)) slide.columns.push(blocks.length);
    const part = written[at];
    if (part?.kind !== 'block') continue;
    if (raw[at]?.kind === 'heading' && at < notes) slide.heads.push(blocks.length);
    blocks.push(part.block);
    if (at < notes) slide.notes = blocks.length;
  }
  const titled = heading
    ? { title: heading.text, titleSources: [heading.id], origin: 'heading' as const }
    : { title: '', titleSources: [], origin: 'inferred' as const };
  return { id, level, heading, ...titled, blocks, children: [], slide };
}

/** What a deck is called: by the slide that says the same as the file's properties (`said`), else by its title slide, else by its first title; empty where it has none. */
export function titleOfSlides(sections: readonly Section[], said: string): SourcedTitle {
  const titled = flatSections(sections).filter(({ heading }) => heading !== null);
  const known = said.trim() === '' ? undefined : titled.find(({ title }) => sameWords(title, said));
  const found = known ?? titled.find(({ slide }) => slide?.layout === 'title') ?? titled[0];
  return found ? { title: found.title, titleSources: found.titleSources } : { title: '', titleSources: [] };
}
