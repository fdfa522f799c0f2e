import { brokenLines } from './break-lines.ts';
import { formulaSize } from './size.ts';

/** Pixels between the edge of the panel and the formulas, and between two formulas. */
const padding = 28;
const between = 26;

/** Type sizes of formulas in pixels, from the largest; the legible minimum is the last. */
const sizes = [44, 40, 36, 32, 28, 26, 24, 22];

/** Formulas as they are set: their type in pixels and their LaTeX, with line breaks where they needed some. */
export type Displayed = { size: number; lines: string[] };

/** Formulas under one another in the pixels that a slide has for them, in type of `least` pixels or more; null where they do not fit. Type is made smaller before lines are broken, down to the size of the text; only then is it smaller still. */
export function displayed(formulas: readonly string[], { width, height }: { width: number; height: number }, least = 22): Displayed | null {
  const panelWidth = width - 2 * padding - 6;
  const text = 28;
  const order = [
    ...sizes.filter((size) => size >= text).map((size) => ({ size, breaks: false })),
    ...sizes.filter((size) => size >= text && size <= 36).map((size) => ({ size, breaks: true })),
    ...sizes.filter((size) => size < text).flatMap((size) => [false, true].map((breaks) => ({ size, breaks }))),
  ].filter(({ size }) => size >= least);
  for (const { size, breaks } of order) {
    const fits = (latex: string) => formulaSize(latex, 'block').width * size <= panelWidth;
    const lines = formulas.map((latex) => (breaks && !fits(latex) ? (brokenLines(latex, panelWidth / size - 0.5) ?? latex) : latex));
    if (lines.every(fits) && panelHeight(lines, size) <= height) return { size, lines };
  }
  return null;
}

/** Pixels that a panel takes with formulas on it whose type has so many. */
export const panelHeight = (lines: readonly string[], size: number): number =>
  lines.reduce((sum, latex) => sum + formulaSize(latex, 'block').height * size, 0) + (lines.length - 1) * between + 2 * padding;

// Under the fullest head and a line that leads to it.
const leastRoom = { width: 1152, height: 280 };
const longest = 2000;

/** True where a slide can show the formula at all. */
export const fitsSlide = (latex: string): boolean => latex.length <= longest && displayed([latex], leastRoom) !== null;
