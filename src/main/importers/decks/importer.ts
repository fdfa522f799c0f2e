import type { RawBlock, RawSlide } from '../../../core/model/raw.ts';
import type { Warning } from '../../../core/model/report.ts';
import { assertNever, ok } from '../../../core/result.ts';
import { foreignFormat } from '../foreign-format.ts';
import type { Importer } from '../importer.ts';
import type { DraftBlock } from '../markdown/draft.ts';
import { fetchPictures } from '../pictures.ts';
import { readText } from '../report-text.ts';
import { unicode } from '../unicode.ts';
import { type Dialect, dialectOf, type Fields, headOf } from './dialect.ts';
import { draftSlide } from './draft-slide.ts';
import { type Line, linesOf } from './lines.ts';
import { readMarp, splitMarp } from './marp.ts';
import { readReveal, splitReveal } from './reveal.ts';
import type { MarkdownSlide } from './slide-source.ts';
import { readSlidev, splitSlidev } from './slidev.ts';

const SAMPLE = 1 << 16;
const mostDefinitions = 200;

/** Decks written in Markdown for reveal-md, Marp and Slidev, known by what stands in them; a report with rules in it is none. */
export const markdownDeckImporter: Importer = {
  format: 'markdown',
  accepts: (file) => foreignFormat(file) === null && dialectOf(sampleOf(file.bytes)) !== null,
  read: async (file, { readBeside }) => {
    const read = await readText(file);
    if (!read.ok) return read;
    const { text } = read.value;
    const lines = linesOf(text);
    const head = headOf(lines);
    const definitions = lines.flatMap((line) => (!line.code && /^ {0,3}\[[^\]^][^\]]*\]:\s/.test(line.text) ? [line.text] : [])).slice(0, mostDefinitions);
    const drafts = slidesOf(dialectOf(sampleOf(file.bytes)) ?? 'reveal', lines, head).map((slide) => draftSlide(slide, definitions));
    const pictures = await fetchPictures(
      drafts.flatMap(({ shown, notes }) => [...shown, ...notes]).flatMap((block) => (block.kind === 'picture' ? [block] : [])),
      readBeside,
    );
    const settled = (block: DraftBlock): RawBlock => (block.kind === 'picture' ? pictures.figureOf(block) : block);
    const blocks: RawBlock[] = [];
    const slides: RawSlide[] = [];
    const warnings: Warning[] = [...read.value.warnings];
    for (const draft of drafts) {
      warnings.push(
        ...draft.warnings.filter(
          (warning) => !warnings.some(({ code, detail }) => code === warning.code && (code === 'html-left-out' || detail === warning.detail)),
        ),
      );
      // A file may begin or end with a rule.
      if (draft.shown.length === 0 && draft.notes.length === 0) continue;
      const from = blocks.length;
      blocks.push(...draft.shown.map(settled));
      const notes = blocks.length;
      blocks.push(...draft.notes.map(settled));
      const layout = draft.layout ?? 'content';
      slides.push({
        ...draft.hints,
        layout: slides.length > 0 ? (layout === 'title' ? 'section' : layout) : opens(draft.shown) ? 'title' : layout,
        from,
        notes,
        columns: draft.hints.columns.map((column) => from + column),
      });
    }
    return ok({
      raw: {
        format: 'markdown',
        title: said(head.fields, 'title'),
        language: said(head.fields, 'lang', 'language'),
        blocks,
        slides,
        warnings: [...warnings, ...pictures.warnings],
      },
      media: pictures.media,
    });
  },
};

/** Marks are ASCII, so any encoding will do to see them. */
function sampleOf(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  return (unicode(sample)?.text ?? new TextDecoder('latin1').decode(sample)).replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

function slidesOf(dialect: Dialect, lines: readonly Line[], head: { fields: Fields; after: number }): MarkdownSlide[] {
  switch (dialect) {
    case 'marp':
      return splitMarp(lines, head).map(readMarp);
    case 'slidev':
      return splitSlidev(lines, head).map(readSlidev);
    case 'reveal':
      return splitReveal(lines, head).map(readReveal);
    default:
      return assertNever(dialect);
  }
}

const longestOpening = 160;

/** True for a first slide of a title and a few words under it. */
function opens(shown: readonly DraftBlock[]): boolean {
  const [title, ...rest] = shown;
  const words = rest.reduce((sum, block) => sum + (block.kind === 'paragraph' || block.kind === 'heading' ? block.text.length : longestOpening), 0);
  return title?.kind === 'heading' && words < longestOpening;
}

const said = (fields: Fields, ...names: string[]): string => {
  const value = names.map((name) => fields[name]).find((field) => typeof field === 'string');
  return typeof value === 'string' ? value.trim() : '';
};
