import { fitsSlide } from '../../formula/display.ts';
import type { Slide, SlideOf } from '../../model/deck.ts';
import type { AuthoredSlide, Block, BlockOf, Report, Section } from '../../model/report.ts';
import { plainText } from '../../text/inline.ts';
import { fitsWithFormulas, type Head, rowsFit, splitCode } from '../fit.ts';
import { refTo } from '../line.ts';
import { tableParts } from '../table-parts.ts';
import { columnLines } from './columns.ts';
import { bulletsOfLines, fitBeside, isInline, linesOfBlock, type OwnLine, splitOwn, wholeText } from './lines.ts';

type Common = 'id' | 'section' | 'kicker' | 'title' | 'titleSources' | 'note' | 'optional' | 'hidden';
type ContentOf<K extends Slide['kind']> = Omit<SlideOf<K>, Common>;
/** What a slide shows, without its title and note. */
export type Content = { [K in Slide['kind']]: ContentOf<K> }[Slide['kind']];

type Authored = Section & { slide: AuthoredSlide };
type Run = { kind: 'lines'; lines: OwnLine[] } | { kind: 'visual'; block: Block };

const longestSubtitle = 160;
const longestCaption = 110;
const longestQuote = 320;
const longestName = 80;
const mostFormulas = 4;

/** What an author's slide shows, as one slide or, where it has no room or is of several kinds, as several; at least one. */
export function contentsOf(report: Report, section: Authored, nextId: () => number): Content[] {
  const { slide } = section;
  // A continuation's running number is part of its title.
  const head: Head = { title: `${section.title} (2/2)`, kicker: '' };
  const blocks = section.blocks.slice(0, slide.notes);
  // A title alone is all that its author wanted to be seen.
  if (blocks.length === 0 && section.title !== '' && slide.layout !== 'title') return [{ kind: 'divider' }];
  const columns = columnLines(slide, blocks, head, report.text);
  if (columns) return [{ kind: 'comparison', bullets: bulletsOfLines(columns, nextId) }];
  const runs = runsOf(blocks, slide, head, report.text);
  return (
    opening(runs, section) ??
    formulas(blocks, head, report.text, nextId) ??
    quotation(blocks, report.text, nextId) ??
    besidePicture(runs, head, nextId) ??
    underCaption(runs, head) ??
    inOrder(runs, head, nextId)
  );
}

/** Lines that follow each other, and between them what a slide shows alone. */
function runsOf(blocks: readonly Block[], slide: AuthoredSlide, head: Head, text: string): Run[] {
  const runs: Run[] = [];
  let deeper = 0;
  blocks.forEach((block, at) => {
    if (slide.columns.includes(at)) deeper = 0;
    if (slide.heads.includes(at)) deeper = 0;
    if (isVisual(block)) runs.push({ kind: 'visual', block });
    const lines = linesOfBlock(block, deeper, head, text);
    const last = runs.at(-1);
    if (lines.length > 0 && last?.kind === 'lines') last.lines.push(...lines);
    else if (lines.length > 0) runs.push({ kind: 'lines', lines });
    if (slide.heads.includes(at)) deeper = 1;
  });
  return runs;
}

function isVisual(block: Block): boolean {
  if (block.kind === 'figure') return block.asset !== null;
  if (block.kind === 'table') return block.rows.length > 0 && rowsFit(block);
  return block.kind === 'code' || (block.kind === 'formula' && !isInline(block.sentence.text));
}

/** Formulas in lines of their own under the lines that lead to them, where nothing else is on the slide. */
function formulas(blocks: readonly Block[], head: Head, text: string, nextId: () => number): Content[] | null {
  const first = blocks.findIndex(({ kind }) => kind === 'formula');
  const [before, own] = [blocks.slice(0, first), blocks.slice(first)];
  const set = own.flatMap((block) => (block.kind === 'formula' ? [{ text: block.sentence.text, sources: [refTo(block.sentence)] }] : []));
  const lines = before.flatMap((block) => linesOfBlock(block, 0, head, text));
  if (first < 0 || set.length < own.length || set.length > mostFormulas || before.some((block) => isVisual(block) || block.kind === 'footnote')) return null;
  if (
    lines.length > mostFormulas ||
    !fitsWithFormulas(
      lines,
      set.map((formula) => formula.text),
      head,
    )
  )
    return null;
  return [{ kind: 'formula', formulas: set, bullets: bulletsOfLines(lines, nextId) }];
}

/** A title slide with the lines under its title, or the slide that opens a part. */
function opening(runs: readonly Run[], { slide, title }: Authored): Content[] | null {
  if (slide.layout === 'content' || title === '' || runs.length > 1) return null;
  const [only] = runs;
  if (!only) return [{ kind: 'title', subtitle: '', subtitleSources: [] }];
  if (only.kind !== 'lines') return null;
  const subtitle = only.lines.map(({ text }) => text).join(' · ');
  if (plainText(subtitle).length > longestSubtitle) return null;
  return [{ kind: 'title', subtitle, subtitleSources: only.lines.flatMap(({ sources }) => sources).map(refTo) }];
}

/** A quotation that has the slide for itself, with whose words they are. */
function quotation(blocks: readonly Block[], canonical: string, nextId: () => number): Content[] | null {
  const [quote, name, ...others] = blocks;
  if (quote?.kind !== 'quote' || others.length > 0 || (name && name.kind !== 'paragraph')) return null;
  const [text, label] = [wholeText(quote.sentences, canonical), name ? wholeText(name.sentences, canonical) : ''];
  if (text.length > longestQuote || label.length > longestName) return null;
  const [line] = bulletsOfLines([{ text, label, level: 0, sources: [...quote.sentences, ...(name?.sentences ?? [])] }], nextId);
  return line ? [{ kind: 'quote', quote: line }] : null;
}

/** The first picture with all lines beside it, before what else is shown. */
function besidePicture(runs: readonly Run[], head: Head, nextId: () => number): Content[] | null {
  const visuals = runs.flatMap((run) => (run.kind === 'visual' ? [run.block] : []));
  const lines = runs.flatMap((run) => (run.kind === 'lines' ? run.lines : []));
  const [first, ...others] = visuals;
  if (first?.kind !== 'figure' || lines.length === 0 || !fitBeside(lines, head)) return null;
  const figure = first.asset && { ...figureContent(first, first.asset), bullets: bulletsOfLines(lines, nextId) };
  return figure && [figure, ...others.flatMap((block) => visualContents(block, head))];
}

/** A table without a caption, the one short line over or under it as such. */
function underCaption(runs: readonly Run[], head: Head): Content[] | null {
  const said = runs.find((run) => run.kind === 'lines');
  const shown = runs.find((run) => run.kind === 'visual');
  if (!said || !shown || runs.length > 2) return null;
  const [line, ...more] = said.lines;
  const { block } = shown;
  if (!line || more.length > 0 || block.kind !== 'table' || block.caption || plainText(line.text).length > longestCaption) return null;
  return tableContents(block, { text: line.text, sentences: line.sources }, head);
}

function inOrder(runs: readonly Run[], head: Head, nextId: () => number): Content[] {
  const contents = runs.flatMap((run): Content[] =>
    run.kind === 'visual'
      ? visualContents(run.block, head)
      : splitOwn(run.lines, head).map((lines) => ({ kind: 'bullets', bullets: bulletsOfLines(lines, nextId) })),
  );
  return contents.length > 0 ? contents : [{ kind: 'bullets', bullets: [] }];
}

function visualContents(block: Block, head: Head): Content[] {
  switch (block.kind) {
    case 'figure':
      return block.asset === null ? [] : [figureContent(block, block.asset)];
    case 'table':
      return tableContents(block, { text: block.caption?.text ?? '', sentences: block.caption ? [block.caption] : [] }, head);
    case 'code':
      return splitCode(block.sentence.text, head).map((code) => ({ kind: 'code', language: block.language, code, codeSources: [refTo(block.sentence)] }));
    case 'formula':
      return fitsSlide(block.sentence.text)
        ? [{ kind: 'formula', formulas: [{ text: block.sentence.text, sources: [refTo(block.sentence)] }], bullets: [] }]
        : splitCode(block.sentence.text, head).map((code) => ({ kind: 'code', language: '', code, codeSources: [refTo(block.sentence)] }));
    default:
      return [];
  }
}

/** A picture that has no caption is accounted for by its name or description, which no slide shows. */
function figureContent(block: BlockOf<'figure'>, asset: NonNullable<BlockOf<'figure'>['asset']>): ContentOf<'figure'> {
  const { text } = block.caption;
  const caption = text === block.alt || block.wordless ? '' : text;
  return { kind: 'figure', asset, alt: block.alt, caption, captionSources: [refTo(block.caption)], bullets: [] };
}

const tableContents = (block: BlockOf<'table'>, caption: { text: string; sentences: BlockOf<'paragraph'>['sentences'] }, head: Head): Content[] =>
  tableParts(block, caption, head).map(({ content }) => content);
