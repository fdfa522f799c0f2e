import type { Slide, SlideOf } from '../model/deck.ts';
import { bulletId } from '../model/id.ts';
import type { Block, BlockOf } from '../model/report.ts';
import { sentencesOfBlock } from '../model/report.ts';
import type { Sentence } from '../model/text.ts';
import { fitsBesideFigure, splitLines, splitRows } from './fit.ts';
import { type Line, refTo } from './line.ts';
import type { Chapter } from './outline.ts';

type Content<K extends Slide['kind']> = Omit<SlideOf<K>, 'id' | 'section' | 'kicker' | 'title' | 'titleSources' | 'note' | 'optional'>;

/** What a slide shows, without its title and note; `from` is the first of the section's sentences its note may tell. */
export type Frame = {
  content: Content<'bullets'> | Content<'figure'> | Content<'table'> | Content<'quote'> | Content<'code'>;
  from: number;
  shown: Sentence[];
};

/** A section's bullets, figures, tables, quotes and code as the contents of its slides, in reading order. */
export function layOut(chapter: Chapter, lines: readonly Line[]): Frame[] {
  const place = new Map(chapter.body.map((sentence, index) => [sentence.id, index]));
  const frames: Frame[] = [];
  let open = [...lines];
  let from = 0;
  for (const block of chapter.section.blocks) {
    const [first] = sentencesOfBlock(block);
    if (!first || !isVisual(block, chapter)) continue;
    const at = place.get(first.id) ?? 0;
    const before = open.filter((line) => line.at < at);
    open = open.filter((line) => line.at >= at);
    const beside = block.kind === 'figure' && fitsBesideFigure(before);
    if (!beside && before.length > 0) frames.push(...bulletFrames(before, from));
    frames.push(...visualFrames(block, beside ? before : [], beside ? from : at));
    from = at + sentencesOfBlock(block).length;
  }
  if (open.length > 0 && !joinsPrevious(frames, open)) frames.push(...bulletFrames(open, from));
  if (frames.length === 0) frames.push({ content: { kind: 'bullets', bullets: [] }, from: 0, shown: [] });
  return frames;
}

// A quotation is shown on a slide of its own where it is short and not all that the section has.
const shortQuote = 220;

function isVisual(block: Block, chapter: Chapter): boolean {
  switch (block.kind) {
    case 'figure':
      return block.asset !== null;
    case 'table':
      return block.rows.length > 0;
    case 'code':
      return true;
    case 'quote':
      return block.sentences.reduce((sum, sentence) => sum + sentence.text.length, 0) <= shortQuote;
    case 'formula':
      return chapter.body.length === 1;
    default:
      return false;
  }
}

function bulletFrames(lines: readonly Line[], from: number): Frame[] {
  return splitLines(lines).map((group, k) => ({
    content: { kind: 'bullets', bullets: group.map(bulletOf) },
    from: k === 0 ? from : (group[0]?.at ?? from),
    shown: [],
  }));
}

/** A single rest after a figure or table goes to the bullets before it instead of a slide of its own. */
function joinsPrevious(frames: readonly Frame[], rest: readonly Line[]): boolean {
  const [line] = rest;
  const home = frames.findLast((frame) => frame.content.kind === 'bullets');
  if (rest.length !== 1 || !line || home?.content.kind !== 'bullets' || home.content.bullets.length >= 5) return false;
  home.content.bullets.push(bulletOf(line));
  return true;
}

/** The guards give the final ids; until then the place in the section tells bullets apart. */
const bulletOf = (line: Line) => ({
  id: bulletId(`${line.sources[0]?.id ?? ''}-${line.at}`),
  text: line.text,
  sources: line.sources.map(refTo),
  origin: 'planned' as const,
  level: Math.min(2, line.level),
});

function visualFrames(block: Block, beside: readonly Line[], from: number): Frame[] {
  switch (block.kind) {
    case 'figure':
      return block.asset === null ? [] : [figureFrame(block, block.asset, beside, from)];
    case 'table':
      return tableFrames(block, from);
    case 'code':
    case 'formula': {
      const language = block.kind === 'code' ? block.language : '';
      const content = { kind: 'code' as const, language, code: block.sentence.text, codeSources: [refTo(block.sentence)] };
      return [{ content, from, shown: [block.sentence] }];
    }
    case 'quote': {
      const text = block.sentences.map((sentence) => sentence.text).join(' ');
      const [first] = block.sentences;
      const quote = { ...bulletOf({ text, sources: block.sentences, level: 0, at: from }), id: bulletId(`${first?.id ?? ''}-quote`) };
      return [{ content: { kind: 'quote', quote }, from, shown: [] }];
    }
    default:
      return [];
  }
}

function figureFrame(block: BlockOf<'figure'>, asset: NonNullable<BlockOf<'figure'>['asset']>, beside: readonly Line[], from: number): Frame {
  return {
    content: { kind: 'figure', asset, alt: block.alt, caption: block.caption.text, captionSources: [refTo(block.caption)], bullets: beside.map(bulletOf) },
    from,
    shown: [block.caption],
  };
}

function tableFrames(block: BlockOf<'table'>, from: number): Frame[] {
  const head = block.header ? block.sentences.slice(0, 1) : [];
  const body = block.header ? block.sentences.slice(1) : block.sentences;
  const caption = block.caption ? [block.caption] : [];
  let row = 0;
  return splitRows(block.header, block.rows).map((count, k) => {
    const sentences = [...(k === 0 ? caption : []), ...head, ...body.slice(row, row + count)];
    const rows = block.rows.slice(row, row + count);
    const start = k === 0 ? from : from + caption.length + head.length + row;
    row += count;
    return {
      content: { kind: 'table', header: block.header, rows, caption: block.caption?.text ?? '', tableSources: sentences.map(refTo) },
      from: start,
      shown: sentences,
    };
  });
}
