import type { LinedKind } from '../model/deck.ts';
import type { Line } from './line.ts';
import { estimateLines, widestWord } from './measure.ts';

// What fits is reckoned as the slide's type is set (render/fit.ts): from 28 px down to 22 px, never below. Sizes in pixels.
const bodyPx = 28;
const bodyWidth = 1000;
const indent = 40;
const mostBullets = 6;
/** Lines of type that the bullets of one slide take at most. */
export const mostLines = 10;
const room = 440;
const smallPx = 24;
const leastPx = 22;
const gap = 0.57;
const besideFigureWidth = 500;

const tableWidth = 1152;
const cellPadding = 28;
const rowPadding = 20;

const codeColumns = Math.floor((1152 - 56) / (leastPx * 0.6));

/** The head of a slide, as far as it takes room from the body. */
export type Head = { title: string; kicker: string };

/** Pixels that the body of a slide has under this head. */
export function roomUnder({ title, kicker }: Head): number {
  return room - (kicker === '' ? 0 : 32) - (estimateLines(title, 44, tableWidth) > 1 ? 50 : 0);
}

/** How many lines of type a bullet takes at the full size. */
export const bulletLines = (line: Pick<Line, 'text' | 'level'>): number => linesOf(line, bodyWidth);

const linesOf = (line: Pick<Line, 'text' | 'level'>, width: number) => estimateLines(line.text, bodyPx, width - indent * line.level);

function heightOf(lines: readonly Pick<Line, 'text' | 'level'>[], width: number): number {
  const text = lines.reduce((sum, line) => sum + estimateLines(line.text, smallPx, width - 30 * line.level) * smallPx * 1.35, 0);
  return text + Math.max(0, lines.length - 1) * smallPx * gap;
}

/** Bullets as slides that fit under the head, at most six each and evenly filled, so that no slide is left with a single rest. */
export function splitLines(lines: readonly Line[], head: Head): Line[][] {
  const most = roomUnder(head);
  const count = lines.reduce((sum, line) => sum + linesOf(line, bodyWidth), 0);
  const slides = Math.max(1, Math.ceil(lines.length / mostBullets), Math.ceil(count / mostLines), Math.ceil(heightOf(lines, 1080) / most));
  const perSlide = Math.ceil(lines.length / slides);
  const groups: Line[][] = [];
  let group: Line[] = [];
  let used = 0;
  for (const line of lines) {
    const height = linesOf(line, bodyWidth);
    // An item's sub-items stay on its slide where there is room.
    const over = used + height > mostLines || heightOf([...group, line], 1080) > most;
    const full = group.length >= mostBullets || over || (group.length >= perSlide && line.level === 0);
    if (full && group.length > 0) {
      groups.push(group);
      group = [];
      used = 0;
    }
    group.push(line);
    used += height;
  }
  return group.length > 0 ? [...groups, group] : groups;
}

const cardWidth = 480;
const cardLabelPx = 24 * 1.08;

/** True where a card has room for a name in two lines and what was seen there in two. */
export const fitsCard = (label: string, text: string): boolean =>
  widestWord(label, cardLabelPx) <= cardWidth && estimateLines(label, cardLabelPx, cardWidth) <= 2 && estimateLines(text, leastPx, cardWidth) <= 2;

const rowWidth = 800;
const rowLabelWidth = 260;

/** True where a row of a timeline has room for its date and, beside it, for what happened in two lines. */
export const fitsRow = (label: string, text: string): boolean =>
  estimateLines(label, leastPx, rowLabelWidth) <= 2 && estimateLines(text, smallPx, rowWidth) <= 2;

const figureWidth = 222;

/** True where one of four large figures has room for its unit, and for what it is of in three lines. */
export const fitsFigure = (label: string, text: string): boolean =>
  label.length <= 26 && widestWord(text, leastPx * 1.06) <= figureWidth && estimateLines(text, leastPx, figureWidth) <= 4;

/** True where a column of two or three has room for its head in two lines, and for a line under it in three. */
export function fitsColumn(label: string, text: string, columns: number): boolean {
  const width = (tableWidth - 24 * (columns - 1)) / columns - 82;
  return estimateLines(label, 28, width) <= 2 && estimateLines(text, smallPx, width) <= 3 && widestWord(text, smallPx) <= width;
}

/** The lines of a kind as slides, at most six each and evenly filled. */
export function splitKind(kind: LinedKind, lines: readonly Line[], head: Head): Line[][] {
  if (kind === 'tasks' || kind === 'outlook') return splitLines(lines, head);
  const slides = Math.max(1, Math.ceil(lines.length / mostBullets));
  const perSlide = Math.ceil(lines.length / slides);
  return Array.from({ length: slides }, (_, k) => lines.slice(k * perSlide, (k + 1) * perSlide));
}

/** True where the bullets have room beside a picture: at most four, on less than half a slide. */
export function fitsBesideFigure(lines: readonly Pick<Line, 'text' | 'level'>[], head: Head): boolean {
  return lines.length <= 4 && heightOf(lines, besideFigureWidth) <= roomUnder(head);
}

/** True where the text takes at most two lines as a bullet on the outermost level. */
export const fitsTwoLines = (text: string): boolean => text.length < 60 || estimateLines(text, 26, 1048) <= 2;

type Row = readonly string[];

function rowHeights(header: Row | null, rows: readonly Row[]): { header: number; rows: number[] } {
  const columns = Math.max(1, ...rows.map((row) => row.length), header?.length ?? 0);
  const width = tableWidth / columns - cellPadding;
  const heightOfRow = (cells: Row) => Math.max(1, ...cells.map((text) => estimateLines(text, leastPx, width))) * leastPx * 1.3 + rowPadding;
  return { header: header ? heightOfRow(header) : 0, rows: rows.map(heightOfRow) };
}

// Under the fullest head, so that whether a table can be shown does not hang on its section's title.
const leastRoom = room - 32 - 50 - 36;

/** True where every row of a table has room on a slide under the header, and no word is wider than its column can be. */
export function rowsFit(header: Row | null, rows: readonly Row[]): boolean {
  const heights = rowHeights(header, rows);
  if (leastWidth(header ? [header, ...rows] : rows) > tableWidth) return false;
  return heights.rows.every((height) => heights.header + height <= leastRoom);
}

/** Pixels below which a table cannot be made narrower without breaking words: each column as wide as its widest word. */
function leastWidth(rows: readonly Row[]): number {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) => Math.max(0, ...rows.map((row) => widestWord(row[column] ?? '', leastPx))) + cellPadding);
  return widths.reduce((sum, width) => sum + width, 0);
}

/** How a table's rows part into slides that fit, the header repeated on each: the number of rows of each slide. */
export function splitRows(header: Row | null, rows: readonly Row[], head: Head, caption: string): number[] {
  const heights = rowHeights(header, rows);
  const most = roomUnder(head) - heights.header - (caption === '' ? 0 : 36);
  const total = heights.rows.reduce((sum, height) => sum + height, 0);
  // Evenly filled: a table that is a row too long is not parted into eight rows and one.
  const perSlide = Math.ceil(rows.length / Math.max(1, Math.ceil(total / most)));
  const counts: number[] = [];
  let used = 0;
  for (const height of heights.rows) {
    const count = counts.at(-1) ?? 0;
    if (counts.length === 0 || used + height > most || count >= perSlide) {
      counts.push(0);
      used = 0;
    }
    counts.push((counts.pop() ?? 0) + 1);
    used += height;
  }
  return counts.length > 0 ? counts : [0];
}

const codeLines = (line: string) => Math.max(1, Math.ceil([...line.replaceAll('\t', '        ')].length / codeColumns));

/** Code as parts that fit a slide each, cut between lines, at a blank one where there is one late enough; a line longer than a slide is cut itself. */
export function splitCode(code: string, head: Head): string[] {
  const most = Math.floor((roomUnder(head) - 48) / (leastPx * 1.4));
  const parts: string[][] = [[]];
  let used = 0;
  const lines = code.split('\n').flatMap((line) => (codeLines(line) <= most ? [line] : (line.match(new RegExp(`.{1,${most * codeColumns}}`, 'gu')) ?? [])));
  for (const line of lines) {
    const height = codeLines(line);
    const part = parts.at(-1) ?? [];
    if (part.length > 0 && used + height > most) {
      const blank = part.findLastIndex((text) => text.trim() === '');
      const carried = blank > part.length / 2 ? part.splice(blank) : [];
      parts.push([...carried, line]);
      used = carried.reduce((sum, text) => sum + codeLines(text), 0) + height;
    } else {
      part.push(line);
      used += height;
    }
  }
  return parts.map((part) => part.join('\n').replace(/^\n+|\s+$/g, '')).filter((part) => part !== '');
}
