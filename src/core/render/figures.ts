import type { Bullet } from '../model/deck.ts';
import { estimateLines, widestWord } from '../planner/measure.ts';
import { figureParts } from './figure-parts.ts';
import { hangClass } from './hang.ts';
import { bodyClass, bodySteps, cautious, gap, labelWidth, largeBody, type Room, tooFull } from './type.ts';

/** The larger ones are for slides of two and of three. */
export const figureSteps = [120, 96, 72, 64, 56, 48, 40, 32];
/** A figure that stands alone is the largest of all, without a panel. */
export const soleFigure = 176;
const largest = (count: number): number => (count < 3 ? 120 : count === 3 ? 96 : 72);
/** Pixels that a figure without others has, with what it is of. */
export const soleWidth = (width: number): number => Math.min(width, 960);
/** Pixels over and under what stands on a panel, in one row of them and in several. */
export const panelPadding = (rows: number): number => (rows > 1 ? 12 : 32);

/** Side by side where the figures stay large, else in two rows; text at 28 px or less. */
export function numberClasses(bullets: readonly Bullet[], room: Room): string[] {
  const n = bullets.length;
  const across = n > 4 ? 3 : n;
  const layouts = [{ columns: across, least: n > 3 ? 56 : 0 }, ...(n > 2 ? [{ columns: 2, least: 48 }] : []), { columns: across, least: 0 }];
  if (n === 1)
    for (const figure of [soleFigure, ...figureSteps])
      for (const small of [largeBody.size, ...bodySteps]) {
        const used = panelsHeight(bullets, { columns: 1, figure, small }, room);
        if (used <= room.height) return [...numbersIn(bullets, { columns: 1, figure, small }), 'sole', ...hangClass(used, room)];
      }
  for (const { columns, least } of layouts)
    for (const small of n < 4 ? [28, 24, 22] : [24, 22]) {
      const sizes = figureSteps.filter((size) => size >= least && size <= largest(n));
      const figure = sizes.find((size) => panelsHeight(bullets, { columns, figure: size, small }, room) <= room.height);
      if (figure === undefined) continue;
      const set = { columns, figure, small };
      return [...numbersIn(bullets, set), ...(n > columns ? [] : hangClass(Math.max(leastPanel, panelsHeight(bullets, set, room)), room))];
    }
  return [...numbersIn(bullets, { columns: n > 2 ? 2 : across, figure: figureSteps.at(-1) ?? 0, small: 22 }), tooFull];
}

/** Pixels that panels side by side are high at least (kinds.css). */
export const leastPanel = 220;

/** How figures are set: beside how many others, how large, and the text under them. */
type Set = { columns: number; figure: number; small: number };

/** Pixels that panels take with what is between them; too many where a word or a figure is wider than its panel. */
function panelsHeight(bullets: readonly Bullet[], { columns, figure: size, small }: Set, { width }: Room): number {
  const inner = bullets.length === 1 ? soleWidth(width) : (width - gap * (columns - 1)) / columns - 2 * 24;
  const parts = bullets.map(({ label, text }) => ({ ...figureParts(label), text }));
  if (parts.some(({ figure, text }) => labelWidth(figure, size) > inner || widestWord(text, small * cautious) > inner)) return Number.POSITIVE_INFINITY;
  const heights = parts.map(({ before, figure, after, text }) => {
    const lead = isQualified(bullets) ? Math.max(1, estimateLines(before, 22, inner)) * 30 : 0;
    const beside = labelWidth(figure, size) + labelWidth(after, 26) <= inner;
    const unit = beside ? 0 : estimateLines(after, 26, inner, 'strong') * 34;
    return lead + size * 1.1 + unit + (text === '' ? 0 : 10 + estimateLines(text, small * cautious, inner) * small * 1.35);
  });
  const rows = Math.ceil(bullets.length / columns);
  return rows * (4 + Math.max(...heights) + 2 * panelPadding(rows)) + (rows - 1) * 20;
}

/** True where words stand before a figure: then all figures leave a line free for them. */
const isQualified = (bullets: readonly Bullet[]): boolean => bullets.some(({ label }) => figureParts(label).before.trim() !== '');

const numbersIn = (bullets: readonly Bullet[], { columns, figure, small }: Set): string[] => [
  `columns-${columns}`,
  `rows-${Math.min(4, Math.ceil(bullets.length / columns))}`,
  ...(figureSteps.includes(figure) ? [`figure-${figureSteps.indexOf(figure)}`] : []),
  bodyClass(small),
  ...(isQualified(bullets) ? ['qualified'] : []),
];
