import { fitsSlide } from '../formula/display.ts';
import type { LinedKind, Slide, SlideOf } from '../model/deck.ts';
import { bulletId } from '../model/id.ts';
import type { Block, BlockOf } from '../model/report.ts';
import { sentencesOfBlock } from '../model/report.ts';
import type { Sentence } from '../model/text.ts';
import { cjkCharacter } from '../text/script.ts';
import { fitsBesideFigure, fitsTwoLines, fitsWithFormulas, type Head, splitCode, splitKind, splitLines } from './fit.ts';
import type { Arrangement } from './kinds/kind.ts';
import { type Line, refTo } from './line.ts';
import type { Chapter } from './outline.ts';
import { tableParts } from './table-parts.ts';
import { isVisual } from './visual.ts';

type Content<K extends Slide['kind']> = Omit<SlideOf<K>, 'id' | 'section' | 'kicker' | 'title' | 'titleSources' | 'note' | 'optional' | 'hidden'>;

/** What a slide shows, without its title and note; `from` is the first of the section's sentences its note may tell. */
export type Frame = {
  content: Content<LinedKind> | Content<'figure'> | Content<'table'> | Content<'quote'> | Content<'formula'> | Content<'code'>;
  from: number;
  shown: Sentence[];
};

/** A section's lines, figures, tables, quotes and code as the contents of its slides, in reading order. */
export function layOut(chapter: Chapter, { kind, lines }: Arrangement): Frame[] {
  const place = new Map(chapter.body.map((sentence, index) => [sentence.id, index]));
  // A continuation's running number is part of its title.
  const head: Head = { title: `${chapter.section.title} (2/2)`, kicker: chapter.kicker };
  const frames: Frame[] = [];
  let open = [...lines];
  let from = 0;
  for (const block of chapter.section.blocks) {
    const [first] = sentencesOfBlock(block);
    if (!first || !isVisual(block, chapter)) continue;
    const at = place.get(first.id) ?? 0;
    const before = kind === 'bullets' || open.every((line) => line.at > at) ? open.filter((line) => line.at < at) : open;
    open = open.filter((line) => !before.includes(line));
    const beside = block.kind === 'figure' && kind === 'bullets' && fitsBesideFigure(before, head);
    if (block.kind === 'formula' && fitsSlide(block.sentence.text)) {
      frames.push(...formulaFrames(block, { kind, before, last: frames.at(-1), chapter, from, at, head }));
      from = at + 1;
      continue;
    }
    // Cards, a timeline or columns stay together before the picture, whose note tells what comes after it.
    if (!beside && before.length > 0) frames.push(...linedFrames(kind, before, from, head).map((frame) => ({ ...frame, from: Math.min(frame.from, at) })));
    frames.push(...visualFrames(block, beside ? before : [], beside ? from : at, head));
    from = at + sentencesOfBlock(block).length;
  }
  if (open.length > 0 && !(kind === 'bullets' && joinsPrevious(frames, open))) frames.push(...linedFrames(kind, open, from, head));
  joinLonely(frames, head);
  if (frames.length === 0) frames.push({ content: { kind: 'bullets', bullets: [] }, from: 0, shown: [] });
  return frames;
}

function linedFrames(kind: LinedKind, lines: readonly Line[], from: number, head: Head): Frame[] {
  const groups = kind === 'bullets' ? splitLines(lines, head) : splitKind(kind, lines, head);
  return groups.map((group, k) => ({
    content: { kind, bullets: group.map(bulletOf) },
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

/** A slide with a single bullet joins the bullets beyond the table or quotation that follows it, where few are left. */
function joinLonely(frames: Frame[], head: Head) {
  const [first, second] = frames.filter((frame) => frame.content.kind === 'bullets' || frame.content.kind === 'figure');
  if (first?.content.kind !== 'bullets' || !second || frames.indexOf(second) === frames.indexOf(first) + 1) return;
  if (second.content.kind !== 'bullets' && second.content.kind !== 'figure') return;
  const all = [...first.content.bullets, ...second.content.bullets];
  if (Math.min(first.content.bullets.length, second.content.bullets.length) > 1 || all.length > 4) return;
  if (second.content.kind === 'bullets') {
    first.content.bullets = all;
    frames.splice(frames.indexOf(second), 1);
  } else if (first.content.bullets.length === 1 && fitsBesideFigure(all, head)) {
    second.content.bullets = all;
    frames.splice(frames.indexOf(first), 1);
  }
}

/** The guards give the final ids; until then the place in the section tells bullets apart. */
const bulletOf = (line: Line) => ({
  id: bulletId(`${line.sources[0]?.id ?? ''}-${line.at}`),
  label: line.label ?? '',
  text: line.text,
  sources: line.sources.map(refTo),
  origin: 'planned' as const,
  level: Math.min(2, line.level),
  ...(line.marker ? { marker: line.marker } : {}),
  rules: [...(line.rules ?? [])],
});

function visualFrames(block: Block, beside: readonly Line[], from: number, head: Head): Frame[] {
  switch (block.kind) {
    case 'figure':
      return block.asset === null ? [] : [figureFrame(block, block.asset, beside, from)];
    case 'table':
      return tableFrames(block, from, head);
    case 'code':
    // A formula that is too large to be set is shown as it was written.
    case 'formula': {
      const language = block.kind === 'code' ? block.language : '';
      return splitCode(block.sentence.text, head).map((code, k) => ({
        content: { kind: 'code' as const, language, code, codeSources: [refTo(block.sentence)] },
        from: k === 0 ? from : from + 1,
        shown: [block.sentence],
      }));
    }
    case 'quote': {
      const text = block.sentences.reduce((said, { text }) => said + (said === '' || cjkCharacter.test(said.slice(-1)) ? '' : ' ') + text, '');
      const [first] = block.sentences;
      const quote = { ...bulletOf({ text, sources: block.sentences, level: 0, at: from }), id: bulletId(`${first?.id ?? ''}-quote`) };
      return [{ content: { kind: 'quote', quote }, from, shown: [] }];
    }
    default:
      return [];
  }
}

type Before = { kind: LinedKind; before: readonly Line[]; last: Frame | undefined; chapter: Chapter; from: number; at: number; head: Head };

/** A formula under the lines that lead to it, or else under the sentence that announces it; one that follows another joins it where both have room. */
function formulaFrames(block: BlockOf<'formula'>, { kind, before, last, chapter, from, at, head }: Before): Frame[] {
  const formula = { text: block.sentence.text, sources: [refTo(block.sentence)] };
  const fits = (lines: readonly Line[], formulas: readonly string[]) => lines.length <= 4 && fitsWithFormulas(lines, formulas, head);
  if (last?.content.kind === 'formula' && before.length === 0) {
    const { bullets, formulas } = last.content;
    const texts = [...formulas, formula].map(({ text }) => text);
    if (texts.length <= 4 && fitsWithFormulas(bullets, texts, head)) {
      formulas.push(formula);
      last.shown.push(block.sentence);
      return [];
    }
  }
  const together = kind === 'bullets' && fits(before, [formula.text]);
  const announced = [...before, ...announcing(block, chapter, at)];
  const lines = together && fits(announced, [formula.text]) ? announced : together ? before : [];
  const own: Frame = {
    content: { kind: 'formula', formulas: [formula], bullets: lines.map(bulletOf) },
    from: together ? from : at,
    shown: [block.sentence],
  };
  if (together || before.length === 0) return [own];
  return [...linedFrames(kind, before, from, head).map((frame) => ({ ...frame, from: Math.min(frame.from, at) })), own];
}

/** "The costs add up to:" before a formula, where that is short. */
function announcing(block: BlockOf<'formula'>, { section }: Chapter, at: number): Line[] {
  const previous = section.blocks[section.blocks.indexOf(block) - 1];
  const sentence = previous?.kind === 'paragraph' ? previous.sentences.at(-1) : undefined;
  if (!sentence || !/[:：]\W*$/.test(sentence.text) || !fitsTwoLines(sentence.text)) return [];
  return [{ text: sentence.text, sources: [sentence], level: 0, at: at - 1 }];
}

function figureFrame(block: BlockOf<'figure'>, asset: NonNullable<BlockOf<'figure'>['asset']>, beside: readonly Line[], from: number): Frame {
  return {
    content: {
      kind: 'figure',
      asset,
      alt: block.alt,
      caption: block.wordless ? '' : block.caption.text,
      captionSources: [refTo(block.caption)],
      bullets: beside.map(bulletOf),
    },
    from,
    shown: [block.caption],
  };
}

function tableFrames(block: BlockOf<'table'>, from: number, head: Head): Frame[] {
  const caption = block.caption ? [block.caption] : [];
  return tableParts(block, { text: block.caption?.text ?? '', sentences: caption }, head).map(({ content, row, sentences }, k) => ({
    content,
    from: k === 0 ? from : from + caption.length + row,
    shown: sentences,
  }));
}
