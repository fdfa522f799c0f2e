import { type Block, type Report, type Section, sentencesOfBlock } from '../model/report.ts';
import type { Sentence } from '../model/text.ts';
import { countWords } from '../text/words.ts';
import type { Line } from './line.ts';
import { slideTitle } from './slide-title.ts';

export type Chapter = {
  section: Section;
  /** The parent's title, in the report's words; empty on the outermost level. */
  kicker: string;
  /** The section's own sentences, heading left out, in reading order. */
  body: Sentence[];
};

export type Outline = {
  /** The section that the title slide stands for, with what of it is told there; null where no heading names the report. */
  opening: Chapter | null;
  chapters: Chapter[];
};

// Prose under the title up to this many words (a date, an author, a line of summary) is told with the title slide.
const aside = 40;

/** Which sections get slides, in reading order, and which one the title slide stands for. */
export function outlineOf(report: Report): Outline {
  const all = report.sections.flatMap((section) => chaptersOf(section, '', report.language));
  const [first] = all;
  const named = first?.section.heading && first.section.heading.id === report.titleSources[0] ? first : null;
  if (!named) return { opening: null, chapters: all };
  const rest = all.slice(1).map((chapter) => (named.section.children.includes(chapter.section) ? { ...chapter, kicker: '' } : chapter));
  const own = named.section.blocks.every((block) => block.kind === 'paragraph')
    ? countWords(named.body.map((s) => s.text).join(' '), report.language)
    : aside + 1;
  if ((own <= aside && rest.length > 0) || named.body.length === 0) return { opening: named, chapters: rest };
  const under = subtitleOf(named.section) && named.section.blocks.length > 1 ? 1 : 0;
  return { opening: partOf(named, 0, under), chapters: [partOf(named, under, named.section.blocks.length), ...rest] };
}

const longestSubtitle = 90;

/** A line at the beginning of a section that is no sentence: a date, an author, a place. */
export function subtitleOf(section: Section): Sentence | null {
  const [first] = section.blocks;
  const [line] = first?.kind === 'paragraph' && first.sentences.length === 1 ? first.sentences : [];
  return line && line.text.length <= longestSubtitle && !/[.!?:。！？：]$/.test(line.text) ? line : null;
}

function partOf(chapter: Chapter, from: number, to: number): Chapter {
  const blocks = chapter.section.blocks.slice(from, to);
  return { ...chapter, section: { ...chapter.section, blocks }, body: blocks.flatMap(sentencesOfBlock) };
}

function chaptersOf(section: Section, kicker: string, language: string): Chapter[] {
  const body = section.blocks.flatMap((block: Block) => sentencesOfBlock(block));
  return [{ section, kicker, body }, ...section.children.flatMap((child) => chaptersOf(child, slideTitle(section.title, language), language))];
}

/** The titles of a section's children, for a section that has nothing of its own. */
export function contentsOf(chapter: Chapter, language: string): Line[] {
  return chapter.section.children.flatMap((child, at) =>
    child.heading ? [{ text: slideTitle(child.title, language), sources: [child.heading], level: 0, at }] : [],
  );
}
