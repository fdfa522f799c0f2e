import { estimateLines, widestWord } from '../planner/measure.ts';
import type { Column } from './columns.ts';
import { hangClass } from './hang.ts';
import { airy, bodyClass, bodySteps, cautious, gap, largeBody, type Room, textSize, tooFull } from './type.ts';

const dash = 26;
const headScale = 1.08;

/** Pixels that panels side by side are high at least (kinds.css). */
export const leastColumn = 240;

type Panel = { head: number; lines: number };

/** Pixels that heads have beside their lines where panels lie under one another, and what stands between the two. */
export const stackedHead = (width: number): number => Math.round(Math.max(300, width * 0.3));
export const stackedGap = 28;

/** A panel for each of what is compared, side by side; under one another where their words are too long for that. */
export function comparisonClasses(columns: readonly Column[], { width, height }: Room): string[] {
  const count = Math.min(4, columns.length);
  const inner = (width - gap * (count - 1)) / count - 2 * 28;
  const across: Panel = { head: inner, lines: inner - dash };
  const down: Panel = { head: stackedHead(width) - 28, lines: width - stackedHead(width) - stackedGap - 28 - dash };

  const words = (panel: Panel, size: number) =>
    columns.every(
      ({ label, bullets }) =>
        widestWord(label, size * headScale, 'strong') <= panel.head && bullets.every(({ text }) => widestWord(text, textSize(size) * cautious) <= panel.lines),
    );
  const head = ({ label }: Column, panel: Panel, size: number) => estimateLines(label, size * headScale, panel.head, 'strong') * size * 1.08 * 1.25;
  const body = ({ bullets }: Column, panel: Panel, size: number) =>
    bullets.reduce((sum, { text }) => sum + estimateLines(text, textSize(size) * cautious, panel.lines) * textSize(size) * 1.35 + 12, 0);
  const sideBySide = (size: number) =>
    Math.max(...columns.map((column) => head(column, across, size))) + Math.max(...columns.map((column) => body(column, across, size))) + 2 * 24 + 28;
  const stacked = (size: number) =>
    columns.reduce((sum, column) => sum + Math.max(head(column, down, size), body(column, down, size) - 12) + 2 * 14, 0) + (columns.length - 1) * 14;

  const inColumns = (size: number) => [`columns-${count}`, bodyClass(size), ...hangClass(Math.max(leastColumn, sideBySide(size)), { height })];
  const fewer = columns.length === count;
  if (fewer && words(across, largeBody.size) && sideBySide(largeBody.size) <= height * airy) return inColumns(largeBody.size);
  const found = bodySteps.find((size) => fewer && words(across, size) && sideBySide(size) <= height);
  if (found) return inColumns(found);
  const under = bodySteps.find((size) => words(down, size) && stacked(size) <= height);
  if (under) return ['stacked', bodyClass(under), ...hangClass(stacked(under), { height })];
  return [sideBySide(22) < stacked(22) ? `columns-${count}` : 'stacked', 'body-3', tooFull];
}
