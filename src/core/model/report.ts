import * as z from 'zod';
import { AssetId, SectionId, SentenceId } from './id.ts';
import { Merge } from './merge.ts';
import { Language, Locator, Sentence } from './text.ts';

const ListItem = z.object({ sentences: z.array(Sentence), level: z.number().int().nonnegative(), marker: z.string() });

/** A part of a section. Tables have one sentence per row, its cells joined by " | ". */
export const Block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), sentences: z.array(Sentence) }),
  z.object({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(ListItem) }),
  z.object({
    kind: z.literal('table'),
    header: z.array(z.string()).nullable(),
    rows: z.array(z.array(z.string())),
    /** Absent where no cells are merged. */
    merges: z.array(Merge).optional(),
    /** The header's sentence first, if there is a header, then one for each row. */
    sentences: z.array(Sentence),
    caption: Sentence.nullable(),
  }),
  z.object({
    kind: z.literal('figure'),
    /** Null where the report only has a caption, or its picture could not be read. */
    asset: AssetId.nullable(),
    alt: z.string(),
    /** The caption, else the alternative text, else the picture's name: what accounts for the figure. */
    caption: Sentence,
    /** True where the report has no words for the picture, and its file's name accounts for it; absent else. */
    wordless: z.literal(true).optional(),
  }),
  z.object({ kind: z.literal('quote'), sentences: z.array(Sentence) }),
  z.object({ kind: z.literal('code'), language: z.string(), sentence: Sentence }),
  z.object({ kind: z.literal('formula'), sentence: Sentence }),
  z.object({ kind: z.literal('footnote'), label: z.string(), sentences: z.array(Sentence) }),
]);
export type Block = z.infer<typeof Block>;
export type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** What a slide of an existing deck is: its opening, the beginning of a part of it, or any other. */
export const SlideLayout = z.enum(['title', 'section', 'content']);
export type SlideLayout = z.infer<typeof SlideLayout>;

/** How its author made a section that is a slide already; places count the section's blocks from 0. */
export const AuthoredSlide = z.object({
  layout: SlideLayout,
  hidden: z.boolean(),
  /** Lines over what follows them, up to the next or the column's end. */
  heads: z.array(z.number().int().nonnegative()),
  /** Where texts that stand side by side begin; empty where none do. */
  columns: z.array(z.number().int().nonnegative()),
  /** The first of the blocks that are said and not shown. */
  notes: z.number().int().nonnegative(),
});
export type AuthoredSlide = z.infer<typeof AuthoredSlide>;

export type Section = {
  id: SectionId;
  /** 1 is the outermost, 6 the deepest. */
  level: number;
  title: string;
  /** The heading as it stands in the report; null where the section was inferred. */
  heading: Sentence | null;
  /** The sentences that the title's words come from: the heading, or for an inferred title those of the prose. */
  titleSources: SentenceId[];
  origin: 'heading' | 'inferred';
  blocks: Block[];
  children: Section[];
  /** Only in a report that is slides already: each section with this is one of them. */
  slide?: AuthoredSlide | undefined;
};
export const Section: z.ZodType<Section> = z.object({
  id: SectionId,
  level: z.number().int().min(1).max(6),
  title: z.string(),
  heading: Sentence.nullable(),
  titleSources: z.array(SentenceId),
  origin: z.enum(['heading', 'inferred']),
  blocks: z.array(Block),
  children: z.array(z.lazy(() => Section)),
  slide: AuthoredSlide.optional(),
});

export const Asset = z.object({
  id: AssetId,
  /** The picture's name in the report, for messages. */
  name: z.string(),
  mime: z.string(),
  /** Pixels; 0 where unknown. */
  width: z.number().nonnegative(),
  height: z.number().nonnegative(),
});
export type Asset = z.infer<typeof Asset>;

export const Warning = z.object({
  code: z.enum([
    'breaks-off',
    'announced-absent',
    'numbers-differ',
    'image-missing',
    'image-remote',
    'image-unreadable',
    /** A picture in a format that cannot be shown, such as EMF. */
    'image-format',
    'encoding-guessed',
    'html-left-out',
    /** Tracked changes, read as if accepted; `detail` is their number. */
    'changes-accepted',
    /** Comments, left out; `detail` is their number. */
    'comments-left-out',
    /** Text that the author had hidden, left out; `detail` is the number of passages. */
    'hidden-left-out',
    /** Something that is neither text nor picture; `detail` is what it is. */
    'object-left-out',
    /** A formula that is kept as its text only. */
    'formula-unreadable',
    /** Pages that are pictures without text; `detail` is their numbers. */
    'pages-without-text',
    /** Letters whose meaning the file does not say; `detail` is the font. */
    'letters-unreadable',
  ]),
  at: Locator.nullable(),
  /** The name of the file it was found in, where the report has several. */
  file: z.string().optional(),
  /** What the warning speaks of: an image's name, an encoding, the last words. */
  detail: z.string(),
  /** What it stands against, for numbers that differ. */
  other: z.object({ at: Locator, detail: z.string() }).optional(),
});
export type Warning = z.infer<typeof Warning>;

/** A file that a report was read from. */
export const ReportFile = z.object({
  name: z.string(),
  sha256: z.string(),
  format: z.string(),
  /** Who wrote it and when, as its properties say; empty where they do not. The day is `2024-03-12` where it is one, else as it stands. */
  author: z.string().default(''),
  date: z.string().default(''),
});
export type ReportFile = z.infer<typeof ReportFile>;

export const Report = z.object({
  id: z.string().min(1),
  /** Of the original file's bytes, in hex; of several files, that of their hashes in order. */
  sha256: z.string(),
  format: z.string(),
  /** In order; the `file` of a locator counts them from 1. */
  files: z.array(ReportFile).default([]),
  language: Language,
  /** In the report's own words; empty where nothing in it would do. */
  title: z.string(),
  titleSources: z.array(SentenceId),
  /** The canonical text: every sentence's text, sentences joined by a space, blocks by a blank line. */
  text: z.string(),
  sections: z.array(Section),
  assets: z.array(Asset),
  warnings: z.array(Warning),
});
export type Report = z.infer<typeof Report>;

/** Every sentence a block accounts for, in reading order. */
export function sentencesOfBlock(block: Block): Sentence[] {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
    case 'footnote':
      return block.sentences;
    case 'list':
      return block.items.flatMap((item) => item.sentences);
    case 'table':
      return block.caption ? [block.caption, ...block.sentences] : block.sentences;
    case 'figure':
      return [block.caption];
    case 'code':
    case 'formula':
      return [block.sentence];
  }
}

/** The heading's sentence and those of the section's own blocks, without its children's. */
export function sentencesOfSection(section: Section): Sentence[] {
  const body = section.blocks.flatMap(sentencesOfBlock);
  return section.heading ? [section.heading, ...body] : body;
}

/** All sections in reading order, parents before their children. */
export function flatSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flatSections(section.children)]);
}

/** The sections that are slides already, in order; none for a report that is prose. */
export const authoredSlides = (report: Report): (Section & { slide: AuthoredSlide })[] =>
  flatSections(report.sections).flatMap((section) => (section.slide ? [{ ...section, slide: section.slide }] : []));

/** Every sentence of the report in reading order. */
export const sentencesOfReport = (report: Report): Sentence[] => flatSections(report.sections).flatMap(sentencesOfSection);
