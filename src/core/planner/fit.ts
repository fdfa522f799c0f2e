import { displayed } from '../formula/display.ts';
import type { LinedKind } from '../model/deck.ts';
import { headRows, type Merge, shownCells } from '../model/merge.ts';
import type { Line } from './line.ts';
import { estimateLines, lineWidth, widestWord } from './measure.ts';

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
/** Pixels that cells have beside, over and under their text: the sum of both sides. */
export type CellAir = { beside: number; over: number };
const usualCells: CellAir = { beside: 28, over: 20 };
/** Pixels more before text that follows numbers, which end where it would begin. */
const apart = 28;

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
const cardLabelPx = 24;

/** True where a card has room for a name in two lines and what was seen there in two. */
export const fitsCard = (label: string, text: string): boolean =>
  widestWord(label, cardLabelPx, 'strong') <= cardWidth &&
  estimateLines(label, cardLabelPx, cardWidth, 'strong') <= 2 &&
  estimateLines(text, leastPx, cardWidth) <= 2;

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

/** True where the formulas have room under the lines, in type that is no smaller than theirs. */
export function fitsWithFormulas(lines: readonly Pick<Line, 'text' | 'level'>[], formulas: readonly string[], head: Head): boolean {
  const above = lines.length === 0 ? 0 : heightOf(lines, 1080) + 32;
  return displayed(formulas, { width: tableWidth, height: roomUnder(head) - above }, 28) !== null;
}

/** True where the text takes at most two lines as a bullet on the outermost level. */
export const fitsTwoLines = (text: string): boolean => text.length < 60 || estimateLines(text, 26, 1048) <= 2;

type Row = readonly string[];

/** A table as far as its size goes; row 0 of the merges is the header where there is one. */
export type Grid = { header: Row | null; rows: readonly Row[]; merges?: readonly Merge[] | undefined };

const allRows = ({ header, rows }: Grid): Row[] => (header ? [header, ...rows] : [...rows]);

/** Pixels that each row takes at a type size, the header first: a cell over several rows gives each its share, one over several columns has their width. */
export function rowHeights(grid: Grid, size: number, width = tableWidth, air = usualCells): number[] {
  const all = allRows(grid);
  const widths = tableColumns(grid, size, width, air);
  const gutters = afterNumbers(grid);
  const lines = all.map(() => 1);
  for (const cell of shownCells(all, grid.merges).flat()) {
    const own = sumOf(widths.slice(cell.column, cell.column + cell.columns)) - besideText(cell.column, air, gutters);
    const count = estimateLines(cell.text, size, own, cell.row < headCount(grid) ? 'head' : 'cell') / cell.rows;
    for (let row = cell.row; row < Math.min(all.length, cell.row + cell.rows); row++) lines[row] = Math.max(lines[row] ?? 1, count);
  }
  return lines.map((count) => count * size * 1.3 + air.over);
}

/** Pixels of each column of a table at a type size, as a browser shares them out: each has its widest word, what is left goes to those whose text is longer. */
export function tableColumns(grid: Grid, size: number, all: number, air = usualCells): number[] {
  const { least, most } = columnNeeds(grid, size, air);
  const [needed, wanted] = [sumOf(least), sumOf(most)];
  if (needed >= all) return least.map((width) => (width * all) / needed);
  if (wanted <= all) return most.map((width) => (width * all) / wanted);
  return least.map((width, column) => width + (((most[column] ?? width) - width) * (all - needed)) / (wanted - needed));
}

/** Pixels that a table takes whose cells are on one line each. */
export const wholeTableWidth = (grid: Grid, size: number, air: CellAir): number => sumOf(columnNeeds(grid, size, air).most);

/** Pixels of each column with its widest word, and with its longest text, on one line. */
function columnNeeds(grid: Grid, size: number, air: CellAir): { least: number[]; most: number[] } {
  const least: number[] = [];
  const most: number[] = [];
  const gutters = afterNumbers(grid);
  for (const cell of shownCells(allRows(grid), grid.merges).flat()) {
    const face = cell.row < headCount(grid) ? 'head' : 'cell';
    const [word, line] = [widestWord(cell.text, size, face), lineWidth(cell.text, size, face)];
    for (let column = cell.column; column < cell.column + cell.columns; column++) {
      const padding = besideText(column, air, gutters);
      least[column] = Math.max(least[column] ?? 0, word / cell.columns + padding);
      most[column] = Math.max(most[column] ?? 0, line / cell.columns + padding);
    }
  }
  return { least, most };
}

/** Pixels beside the text of a column: none before the first, more before text that follows numbers. */
const besideText = (column: number, { beside }: CellAir, gutters: readonly boolean[]): number =>
  column === 0 ? beside / 2 : beside + (gutters[column] ? apart : 0);

/** Which columns hold text right after a column of numbers, and keep away from it. */
export function afterNumbers(grid: Grid): boolean[] {
  const numeric = numericColumns(allRows(grid).slice(headCount(grid)));
  return numeric.map((own, column) => !own && (numeric[column - 1] ?? false));
}

/** Columns of numbers are set flush to their end; the first column names its row, even where it is a year. */
export function numericColumns(rows: readonly (readonly string[])[]): boolean[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => {
    if (column === 0) return false;
    const filled = rows.map((row) => row[column] ?? '').filter((text) => text.trim() !== '');
    return filled.length > 0 && filled.every((text) => /^[^\p{L}]*\d[\d\s.,'’]*\s*\p{L}{0,4}[^\p{L}]*$/u.test(text));
  });
}

/** The rows that stand at the head of a table on each of its slides, the header among them. */
export const headCount = ({ header, rows, merges }: Grid): number => (header ? headRows([header, ...rows.slice(0, 1)], merges) : 0);

// Under the fullest head, so that whether a table can be shown does not hang on its section's title.
const leastRoom = room - 32 - 50 - 36;

/** True where every row of a table has room on a slide under its head, and no word is wider than its column can be. */
export function rowsFit(grid: Grid): boolean {
  if (leastTableWidth(grid, leastPx) > tableWidth) return false;
  const heights = rowHeights(grid, leastPx);
  const head = sumOf(heights.slice(0, headCount(grid)));
  return head <= leastRoom && heights.slice(headCount(grid)).every((height) => head + height <= leastRoom);
}

const sumOf = (heights: readonly number[]) => heights.reduce((sum, height) => sum + height, 0);

/** Pixels below which a table at that type size cannot be made narrower without breaking words: each column as wide as its widest word. */
export const leastTableWidth = (grid: Grid, size: number): number => sumOf(columnNeeds(grid, size, usualCells).least);

/** How a table's rows part into slides that fit, its head repeated on each: the number of other rows of each slide. */
export function splitRows(grid: Grid, head: Head, caption: string): number[] {
  const all = rowHeights(grid, leastPx);
  const heights = all.slice(headCount(grid));
  const most = roomUnder(head) - sumOf(all.slice(0, headCount(grid))) - (caption === '' ? 0 : 36);
  // Evenly filled: a table that is a row too long is not parted into eight rows and one, nor 46 rows into seven each and four.
  const slides = Math.max(1, Math.ceil(sumOf(heights) / most));
  const even = Array.from({ length: slides }, (_, k) => Math.floor((heights.length + slides - 1 - k) / slides));
  if (even.every((count, k) => sumOf(heights.slice(sumOf(even.slice(0, k)), sumOf(even.slice(0, k)) + count)) <= most)) return even;
  const counts: number[] = [];
  let used = 0;
  for (const height of heights) {
    const count = counts.at(-1) ?? 0;
    if (counts.length === 0 || used + height > most || count >= (even[0] ?? 1)) {
      counts.push(0);
      used = 0;
    }
    counts.push((counts.pop() ?? 0) + 1);
    used += height;
  }
  return counts.length > 0 ? counts : [0];
}

const codeLines = (line: string) => Math.max(1, Math.ceil([...line.replaceAll('\t', '        ')].length / codeColumns));

/** Code as parts that fit a slide each, evenly filled, cut between lines, at a blank one where there is one late enough; a line longer than a slide is cut itself. */
export function splitCode(code: string, head: Head): string[] {
  const most = Math.floor((roomUnder(head) - 48) / (leastPx * 1.4));
  const lines = code.split('\n').flatMap((line) => (codeLines(line) <= most ? [line] : (line.match(new RegExp(`.{1,${most * codeColumns}}`, 'gu')) ?? [])));
  const full = partsOfCode(lines, most);
  let parts = full;
  // No last part of a line or two: as many parts with less on each.
  for (let less = most - 1; less > 0 && full.length > 1; less--) {
    const fewer = partsOfCode(lines, less);
    if (fewer.length > full.length) break;
    parts = fewer;
  }
  return parts.map((part) => part.join('\n').replace(/^\n+|\s+$/g, '')).filter((part) => part !== '');
}

function partsOfCode(lines: readonly string[], most: number): string[][] {
  const parts: string[][] = [[]];
  let used = 0;
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
  return parts;
}
