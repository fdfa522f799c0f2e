import type { RawSlide } from '../../../core/model/raw.ts';
import type { Warning } from '../../../core/model/report.ts';
import type { Locator } from '../../../core/model/text.ts';
import { draftBlocks } from '../markdown/blocks.ts';
import type { DraftBlock } from '../markdown/draft.ts';
import { rewritten } from '../markdown/pandoc/rewrite.ts';
import { settle } from '../markdown/pandoc/settle.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import type { MarkdownSlide } from './slide-source.ts';
import { unwrap } from './wrappers.ts';

/** A slide's blocks, its title first; pictures are not fetched yet. Places of columns count its blocks. */
export type SlideDraft = {
  shown: DraftBlock[];
  notes: DraftBlock[];
  layout: MarkdownSlide['layout'];
  hints: Pick<RawSlide, 'hidden' | 'columns' | 'part'>;
  warnings: Warning[];
};

/** Reads a slide's Markdown; `definitions` are the labels of links that are defined anywhere in the file. */
export function draftSlide(slide: MarkdownSlide, definitions: readonly string[]): SlideDraft {
  const { lines, columns } = unwrap(slide.shown);
  const at: Locator = { kind: 'line', line: slide.line };
  const body = read(lines.map(({ text }) => text).join('\n'), slide.line, definitions);
  const said = slide.notes.map((note) => read(dedented(note.text), note.line, definitions));
  const pictures = slide.pictures.map((url): DraftBlock => ({ kind: 'picture', url, alt: '', caption: '', at }));
  const begins = [...slide.columns, ...columns].map((line) => slide.line + line);
  const shown = [...titleFirst(body.blocks, begins[1]), ...pictures];
  return {
    shown,
    notes: said.flatMap(({ blocks }) => blocks),
    layout: slide.layout,
    hints: { hidden: slide.hidden, part: '', columns: placesOf(shown, begins) },
    warnings: [
      ...body.warnings,
      ...said.flatMap(({ warnings }) => warnings),
      ...slide.leftOut.map((detail): Warning => ({ code: 'object-left-out', at, detail })),
    ],
  };
}

function read(text: string, line: number, definitions: readonly string[]): { blocks: DraftBlock[]; warnings: Warning[] } {
  // What is defined below a blank line says nothing itself.
  const source = text.includes('[') && definitions.length > 0 ? `${text}\n\n${definitions.join('\n')}\n` : text;
  const pandoc = rewritten(source);
  const { blocks, warnings } = draftBlocks(settle(parseMarkdown(pandoc.text), source, pandoc), source, pandoc);
  const moved = (at: Locator): Locator => (at.kind === 'line' ? { kind: 'line', line: at.line + line - 1 } : at);
  return {
    blocks: blocks.map((block): DraftBlock => {
      if (block.kind === 'list') return { ...block, items: block.items.map((item) => ({ ...item, at: moved(item.at) })) };
      if (block.kind === 'table') return { ...block, rows: block.rows.map((row) => ({ ...row, at: moved(row.at) })), at: moved(block.at) };
      return { ...block, at: moved(block.at) };
    }),
    warnings: warnings.map((warning) => ({ ...warning, at: warning.at && moved(warning.at) })),
  };
}

/** Notes in a comment are indented as the comment is. */
function dedented(text: string): string {
  const indents = text
    .split('\n')
    .slice(1)
    .flatMap((line) => (line.trim() === '' ? [] : [/^[ \t]*/.exec(line)?.[0].length ?? 0]));
  const least = indents.reduce((min, indent) => Math.min(min, indent), Number.POSITIVE_INFINITY);
  return text
    .split('\n')
    .map((line, k) => (k === 0 ? line.trimStart() : line.slice(Number.isFinite(least) ? least : 0)))
    .join('\n');
}

/** A heading over which a picture or a line stands is the slide's title all the same, unless a column comes before it. */
function titleFirst(blocks: readonly DraftBlock[], column: number | undefined): DraftBlock[] {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.level <= 3);
  const title = blocks[at];
  if (at <= 0 || !title || (column !== undefined && lineOf(title) >= column)) return [...blocks];
  return [title, ...blocks.slice(0, at), ...blocks.slice(at + 1)];
}

const lineOf = (block: DraftBlock): number => {
  const at = block.kind === 'list' ? block.items[0]?.at : block.at;
  return at?.kind === 'line' ? at.line : 0;
};

/** The first block of each column; the title stands over all of them. */
function placesOf(shown: readonly DraftBlock[], begins: readonly number[]): number[] {
  const first = shown[0]?.kind === 'heading' ? 1 : 0;
  const places = begins.map((line) => shown.findIndex((block, k) => k >= first && lineOf(block) >= line)).filter((place) => place >= 0);
  return [...new Set(places)];
}
