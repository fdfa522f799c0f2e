import { bulletId } from '../../model/id.ts';
import type { Block } from '../../model/report.ts';
import type { Sentence } from '../../model/text.ts';
import { counted } from '../essence.ts';
import { type Head, roomUnder } from '../fit.ts';
import { refTo } from '../line.ts';
import { estimateLines } from '../measure.ts';

/** A line of an author's slide, word for word. */
export type OwnLine = { text: string; level: number; sources: Sentence[]; label?: string; marker?: string };

// As the slide's type is set at its smallest (render/rows.ts), and a little more: a line that does not fit goes on the next slide.
const px = 22;
const widthPx = 1040;
const besidePx = 480;
const indentPx = 32;

/** Pixels that lines take on a slide at the smallest type. */
function heightOf(lines: readonly OwnLine[], width: number): number {
  const rows = lines.reduce((sum, { text, level }) => sum + estimateLines(text, px * 1.04, width - indentPx * level), 0);
  return rows * px * 1.35 + Math.max(0, lines.length - 1) * px * 0.57;
}

/** Lines as slides that each have room for them, evenly filled; an item's sub-items stay with it where they can. */
export function splitOwn(lines: readonly OwnLine[], head: Head): OwnLine[][] {
  const room = roomUnder(head);
  const total = heightOf(lines, widthPx);
  if (total <= room) return lines.length > 0 ? [[...lines]] : [];
  const each = total / Math.ceil(total / room);
  const groups: OwnLine[][] = [];
  let group: OwnLine[] = [];
  let used = 0;
  let done = 0;
  for (const line of lines) {
    const height = heightOf([line], widthPx) + px * 0.57;
    const enough = done + height / 2 > each * (groups.length + 1) && line.level === 0;
    if (group.length > 0 && (used + height > room || enough)) {
      groups.push(group);
      group = [];
      used = 0;
    }
    group.push(line);
    used += height;
    done += height;
  }
  return [...groups, group];
}

/** True where the lines have room beside a picture. */
export const fitBeside = (lines: readonly OwnLine[], head: Head): boolean => heightOf(lines, besidePx) <= roomUnder(head);

/** True where a line has room on a slide of its own. */
const fitsAlone = (line: OwnLine, head: Head): boolean => heightOf([line], widthPx) <= roomUnder(head);

/** True for a formula that can stand in a line; alignments and comments need lines of their own. */
export const isInline = (formula: string): boolean => !/[$%]|\\begin\{(?:align|equation|gather|multline|eqnarray|split)/.test(formula);

/** Sentences that follow each other with what stands between them in the canonical text. */
export const wholeText = (sentences: readonly Sentence[], text: string): string => text.slice(sentences[0]?.span.start ?? 0, sentences.at(-1)?.span.end ?? 0);

/** What a block says line by line; a paragraph too long for a slide by its sentences, of which those too long themselves are left out. */
export function linesOfBlock(block: Block, deeper: number, head: Head, text: string): OwnLine[] {
  const whole = (sentences: readonly Sentence[], level: number): OwnLine[] => {
    const line = { text: wholeText(sentences, text), level, sources: [...sentences] };
    if (fitsAlone(line, head)) return [line];
    return sentences.map((sentence) => ({ text: sentence.text, level, sources: [sentence] })).filter((part) => fitsAlone(part, head));
  };
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return whole(block.sentences, deeper);
    case 'list':
      return block.items.flatMap((item) =>
        whole(item.sentences, item.level + deeper).map((line, k) => (k === 0 && counted.test(item.marker) ? { ...line, marker: item.marker } : line)),
      );
    case 'formula':
      return isInline(block.sentence.text) ? [{ text: `$${block.sentence.text.replace(/\s+/g, ' ').trim()}$`, level: deeper, sources: [block.sentence] }] : [];
    default:
      return [];
  }
}

/** The final ids are given in the order of the deck. */
export const bulletsOfLines = (lines: readonly OwnLine[], nextId: () => number) =>
  lines.map(({ text, level, sources, label = '', marker }) => ({
    id: bulletId(nextId()),
    label,
    text,
    sources: sources.map(refTo),
    origin: 'planned' as const,
    level: Math.min(2, level),
    ...(marker ? { marker } : {}),
    rules: [],
  }));
