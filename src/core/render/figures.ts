import type { Bullet } from '../model/deck.ts';
import { estimateLines, widestWord } from '../planner/measure.ts';
import { figureParts } from './figure-parts.ts';
import { bodySteps, cautious, gap, labelWidth, type Room, tooFull } from './type.ts';

/** The larger ones are for slides of two and of three. */
export const figureSteps = [120, 96, 72, 64, 56, 48, 40, 32];
const largest = (count: number): number => (count < 3 ? 120 : count === 3 ? 96 : 72);
/** Pixels that the panel of a single figure is wide. */
export const singleWidth = 564;

/** Side by side where the figures stay large, else in two rows; text at 28 px or less. */
export function numberClasses(bullets: readonly Bullet[], { width, height }: Room): string[] {
  const n = bullets.length;
  const parts = bullets.map(({ label, text }) => ({ ...figureParts(label), text }));
  const qualified = parts.some(({ before }) => before.trim() !== '');
  const across = n > 4 ? 3 : n;
  const fits = (columns: number, size: number, small: number) => {
    const inner = (columns === 1 ? singleWidth : (width - gap * (columns - 1)) / columns) - 2 * 24;
    const rows = Math.ceil(n / columns);
    const heights = parts.map(({ before, figure, after, text }) => {
      const lead = qualified ? Math.max(1, estimateLines(before, 22, inner)) * 30 : 0;
      const beside = labelWidth(figure, size) + labelWidth(after, 26) <= inner;
      const unit = beside ? 0 : estimateLines(after, 26, inner, 'strong') * 34;
      return lead + size * 1.1 + unit + (text === '' ? 0 : 10 + estimateLines(text, small * cautious, inner) * small * 1.35);
    });
    const unbroken = parts.every(({ figure, text }) => labelWidth(figure, size) <= inner && widestWord(text, small * cautious) <= inner);
    return unbroken && rows * (4 + Math.max(...heights) + 2 * (rows > 1 ? 12 : 28)) + (rows - 1) * 20 <= height;
  };
  const layouts = [{ columns: across, least: n > 3 ? 56 : 0 }, ...(n > 2 ? [{ columns: 2, least: 48 }] : []), { columns: across, least: 0 }];
  for (const { columns, least } of layouts)
    for (const small of n < 4 ? [28, 24, 22] : [24, 22]) {
      const figure = figureSteps.findIndex((size) => size >= least && size <= largest(n) && fits(columns, size, small));
      if (figure >= 0) return numbersIn(columns, n, figure, small, qualified);
    }
  return [...numbersIn(n > 2 ? 2 : across, n, figureSteps.length - 1, 22, qualified), tooFull];
}

const numbersIn = (columns: number, n: number, figure: number, small: number, qualified: boolean) => [
  `columns-${columns}`,
  `rows-${Math.min(4, Math.ceil(n / columns))}`,
  `figure-${figure}`,
  `body-${bodySteps.indexOf(small)}`,
  ...(qualified ? ['qualified'] : []),
];
