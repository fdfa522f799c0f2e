import { type Displayed, displayed, panelHeight } from '../formula/display.ts';
import { lineOf, type SlideOf } from '../model/deck.ts';
import { estimateLines } from '../planner/measure.ts';
import { hangClass } from './hang.ts';
import { bulletWidth } from './rows.ts';
import { bodySteps, type Room, tooFull } from './type.ts';

/** Pixels between the lines and the panel of formulas under them. */
const between = 28;
/** Pixels that a panel is high at least under lines, and alone (slide.css). */
const least = { under: 180, alone: 300 };
/** Smaller than this only where nothing else helps. */
const legible = 28;

/** The formulas of a slide as they are set under its lines in this room, and the classes of both. */
export function formulasOn({ bullets, formulas }: SlideOf<'formula'>, { width, height }: Room): Displayed & { classes: string[] } {
  const texts = formulas.map(({ text }) => text);
  const above = (size: number): number => {
    if (bullets.length === 0) return 0;
    const lines = bullets.reduce((sum, bullet) => sum + estimateLines(lineOf(bullet), size * 1.02, bulletWidth({ width }) - bullet.level * 30), 0);
    return lines * size * 1.35 + (bullets.length - 1) * size * 0.57 + between;
  };
  const panel = bullets.length === 0 ? least.alone : least.under;
  for (const smallest of [legible, 22]) {
    for (const [step, size] of bodySteps.entries()) {
      const set = displayed(texts, { width, height: height - above(size) }, smallest);
      if (!set) continue;
      const used = above(size) + Math.max(panel, panelHeight(set.lines, set.size));
      return { ...set, classes: [`body-${step}`, `formula-${set.size}`, ...hangClass(used, { height })] };
    }
  }
  return { size: 22, lines: texts, classes: ['body-3', 'formula-22', tooFull] };
}
