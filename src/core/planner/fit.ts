import type { Line } from './line.ts';
import { estimateLines } from './measure.ts';

const bodyPx = 28;
const bodyWidth = 1000;
const besideFigureWidth = 520;
const indent = 40;
const mostBullets = 6;
const mostLines = 10;

const tableWidth = 1152;
const tablePx = 22;
const tableLines = 13;

const linesOf = (line: Line, width: number) => estimateLines(line.text, bodyPx, width - indent * line.level);

/** Bullets as slides that fit, at most six each and evenly filled, so that no slide is left with a single rest. */
export function splitLines(lines: readonly Line[]): Line[][] {
  const height = lines.reduce((sum, line) => sum + linesOf(line, bodyWidth), 0);
  const slides = Math.max(1, Math.ceil(lines.length / mostBullets), Math.ceil(height / mostLines));
  const perSlide = Math.ceil(lines.length / slides);
  const groups: Line[][] = [];
  let group: Line[] = [];
  let used = 0;
  for (const line of lines) {
    const height = linesOf(line, bodyWidth);
    // An item's sub-items stay on its slide where there is room.
    const full = group.length >= mostBullets || used + height > mostLines || (group.length >= perSlide && line.level === 0);
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

/** True where the bullets have room beside a picture: at most four, on half a slide. */
export function fitsBesideFigure(lines: readonly Line[]): boolean {
  return lines.length <= 4 && lines.reduce((sum, line) => sum + linesOf(line, besideFigureWidth), 0) <= mostLines + 2;
}

/** True where the text takes at most two lines as a bullet on the outermost level. */
export const fitsTwoLines = (text: string): boolean => text.length < 60 || estimateLines(text, bodyPx, bodyWidth) <= 2;

/** How a table's rows part into slides that fit, the header repeated on each: the number of rows of each slide. */
export function splitRows(header: readonly string[] | null, rows: readonly (readonly string[])[]): number[] {
  const columns = Math.max(1, ...rows.map((row) => row.length), header?.length ?? 0);
  const heightOf = (cells: readonly string[]) => Math.max(1, ...cells.map((text) => estimateLines(text, tablePx, tableWidth / columns - 24)));
  const room = tableLines - (header ? heightOf(header) : 0);
  const counts: number[] = [];
  let used = 0;
  for (const row of rows) {
    const height = heightOf(row);
    if (counts.length === 0 || used + height > room) {
      counts.push(0);
      used = 0;
    }
    counts.push((counts.pop() ?? 0) + 1);
    used += height;
  }
  return counts.length > 0 ? counts : [0];
}
