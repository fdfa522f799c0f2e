import { estimateLines, widestWord } from '../planner/measure.ts';
import type { Column } from './columns.ts';
import { bodySteps, bold, cautious, firstThat, gap, type Room, textSize } from './type.ts';

/** A panel for each of what is compared, side by side. */
export function comparisonClasses(columns: readonly Column[], { width, height }: Room): string[] {
  const count = Math.min(4, columns.length);
  const inner = (width - gap * (count - 1)) / count - 2 * 28;
  const step = firstThat(bodySteps, (size) => {
    const head = Math.max(...columns.map(({ label }) => estimateLines(label, size * bold * 1.08, inner))) * size * 1.08 * 1.25;
    const bodies = columns.map(({ bullets }) =>
      bullets.reduce((sum, { text }) => sum + estimateLines(text, textSize(size) * cautious, inner - 26) * textSize(size) * 1.35 + 12, 0),
    );
    const words = columns.every(
      ({ label, bullets }) =>
        widestWord(label, size * bold * 1.08) <= inner && bullets.every(({ text }) => widestWord(text, textSize(size) * cautious) <= inner - 26),
    );
    return words && head + Math.max(...bodies) + 2 * 24 + 28 <= height;
  });
  return [`columns-${count}`, `body-${step}`];
}
