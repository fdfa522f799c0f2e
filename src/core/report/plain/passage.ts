import type { Line } from './line.ts';
import type { Marker } from './marker.ts';
import type { Marked, Run } from './numbering.ts';
import { goesOn, type Hyphens, joinLines, type Wrapping } from './wrap.ts';

/** What headings are underlined with, from the outermost in. */
export const underlines = ['=', '-', '~', '^', '"'] as const;
export type Underline = (typeof underlines)[number];

/** What its author meant as one line: a paragraph, an item, a heading, a caption, with its wrapped lines joined. */
export type Passage = {
  kind: 'passage';
  n: number;
  text: string;
  /** The text without its marker. */
  rest: string;
  marker: Marker | null;
  run: Run | null;
  indent: number;
  /** Blank before, and blank after. */
  gapBefore: boolean;
  gapAfter: boolean;
  oneLine: boolean;
  /** The character it is underlined with. */
  underline: Underline | null;
  /** Of a heading that is marked with equals signs before it, as AsciiDoc has it, their number; else 0. */
  depth: number;
  /** A line is drawn over it, too. */
  overlined: boolean;
};

/** Parts lines that are neither rules nor of a table into passages. */
export function passagesOf(lines: readonly Line[], marks: readonly (Marked | undefined)[], wrapping: Wrapping, hyphens: Hyphens): Passage[] {
  const passages: Passage[] = [];
  let start = 0;
  let inItem = false;
  for (let i = 1; i <= lines.length; i += 1) {
    const line = lines[i];
    const before = lines[i - 1];
    if (i === start + 1) inItem = marks[start] !== undefined;
    if (line && before && !begins(line, before, marks, i, inItem, lines[start] ?? line, wrapping)) continue;
    passages.push(passageOf(lines.slice(start, i), marks[start], line?.gap ?? true, hyphens));
    start = i;
  }
  return passages;
}

/** "[1] Text": a note, or an entry of a list of sources. */
const startsNote = (text: string): boolean => /^\[\d{1,3}\]\s+\S/.test(text);

function begins(
  line: Line,
  before: Line,
  marks: readonly (Marked | undefined)[],
  i: number,
  inItem: boolean,
  { indent: itemIndent, text: first }: Pick<Line, 'indent' | 'text'>,
  wrapping: Wrapping,
): boolean {
  if (line.gap || (startsNote(line.text) && startsNote(first))) return true;
  const mark = marks[i];
  if (mark) {
    if (inItem || /[:：;；.。!！?？]$/.test(before.text)) return true;
    // In running prose a dash or an ordinal may come to stand at a line's start.
    const another = marks[i + 1]?.marker.style === mark.marker.style;
    if (another || !goesOn(before, line, wrapping)) return true;
  }
  if (inItem && line.indent > itemIndent) return false;
  return !goesOn(before, line, wrapping);
}

function passageOf(lines: readonly Line[], marked: Marked | undefined, gapAfter: boolean, hyphens: Hyphens): Passage {
  const texts = lines.map((line) => line.text);
  const [first] = lines;
  if (!first) throw new Error('a passage without lines');
  const text = joinLines(texts, hyphens);
  return {
    kind: 'passage',
    n: first.n,
    text,
    rest: marked ? joinLines([marked.marker.rest, ...texts.slice(1)], hyphens) : text,
    marker: marked?.marker ?? null,
    run: marked?.run ?? null,
    indent: first.indent,
    gapBefore: first.gap,
    gapAfter,
    oneLine: lines.length === 1,
    underline: null,
    overlined: false,
    depth: 0,
  };
}
