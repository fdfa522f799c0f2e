import { estimateLines, lineWidth, widestWord } from '../planner/measure.ts';
import { cautious } from '../render/type.ts';
import { escapeHtml } from '../text/inline.ts';

// Charts are drawn in pixels of the slide, as elements with attributes and classes: colours, fonts and strokes are those
// of the theme (renderer/slides/chart.css), so that a chart needs no style of its own and is printed as lines and type.

/** Sizes of type that a chart may have, the largest first; none is under the legible minimum. */
export const chartSizes = [24, 22] as const;
export const lineHeight = 1.2;
export type Anchor = 'start' | 'middle' | 'end';
export type Box = { x: number; y: number; width: number; height: number };

/** Pixels that a value takes on one line. */
export const valueWidth = (text: string, size: number): number => lineWidth(text, size * cautious, 'head');
/** Pixels that a name takes on one line. */
export const nameWidth = (text: string, size: number): number => lineWidth(text, size * cautious);

const px = (value: number): string => String(Math.round(value * 100) / 100);

/** An element with attributes; numbers are rounded to hundredths of a pixel. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${typeof value === 'number' ? px(value) : escapeHtml(value)}"`);
  return `<${name}${written.join('')}>${content}</${name}>`;
}

/** One line of type whose letters stand on y. */
export const textAt = (text: string, x: number, y: number, kind: string, size: number, anchor: Anchor = 'start'): string =>
  element('text', { class: kind, x, y, 'font-size': size, 'text-anchor': anchor }, escapeHtml(text));

/** A text as lines that fit a width; null where a word is wider than that, or there are more lines than may be. */
export function wrapped(text: string, size: number, width: number, most: number): string[] | null {
  if (nameWidth(text, size) <= width) return [text];
  if (widestWord(text, size * cautious) > width || estimateLines(text, size * cautious, width) > most) return null;
  const lines: string[] = [];
  let line = '';
  for (const word of text.match(/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]+\s*|\s+/g) ??
    []) {
    if (line !== '' && nameWidth((line + word).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  lines.push(line.trimEnd());
  return lines.length <= most ? lines : null;
}

/** Lines of type under one another; y is the middle of them all. */
export const linesAround = (lines: readonly string[], x: number, y: number, kind: string, size: number, anchor: Anchor): string =>
  linesFrom(lines, x, y - ((lines.length - 1) * size * lineHeight) / 2 + size * 0.35, kind, size, anchor);

/** Lines of type under one another; the first stands on y. */
export const linesFrom = (lines: readonly string[], x: number, y: number, kind: string, size: number, anchor: Anchor): string =>
  lines.map((line, k) => textAt(line, x, y + k * size * lineHeight, kind, size, anchor)).join('');

/** The room that a line of type takes which stands on y. */
export function boxOf(text: string, x: number, y: number, size: number, anchor: Anchor): Box {
  const width = valueWidth(text, size);
  return { x: anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2, y: y - size * 0.8, width, height: size };
}

export const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.width + 4 && b.x < a.x + a.width + 4 && a.y < b.y + b.height && b.y < a.y + a.height;
