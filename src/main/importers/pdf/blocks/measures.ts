import type { Flow } from '../layout/flow.ts';
import type { Line } from '../lines/line.ts';
import type { Page } from '../page/page.ts';

/** How the body of a report is set. */
export type Measures = {
  /** The size of most letters, in points. */
  size: number;
  bold: boolean;
  mono: boolean;
  /** From baseline to baseline within a passage of this size. */
  leadingOf: (size: number) => number;
};

/** The size of most letters of a report, before its lines are known. */
export function bodySizeOf(pages: readonly Page[]): number {
  const letters = new Map<number, number>();
  for (const page of pages) for (const { size, text } of page.words) letters.set(roundSize(size), (letters.get(roundSize(size)) ?? 0) + text.length);
  return mostFrequent(letters) ?? 10;
}

export function measuresOf(flows: readonly Flow[]): Measures {
  const letters = new Map<string, number>();
  const steps = new Map<number, Map<number, number>>();
  for (const { pieces } of flows) {
    let above: Line | null = null;
    for (const piece of pieces) {
      if (piece.kind !== 'line') {
        above = null;
        continue;
      }
      const { line } = piece;
      const key = `${roundSize(line.size)} ${line.bold} ${line.mono}`;
      letters.set(key, (letters.get(key) ?? 0) + line.text.length);
      if (above && Math.abs(above.size - line.size) < 0.3) {
        const step = Math.round((line.baseline - above.baseline) * 4) / 4;
        const bySize = steps.get(roundSize(line.size)) ?? new Map<number, number>();
        steps.set(roundSize(line.size), bySize);
        // Half a point more or less is the same leading.
        if (step > 0.9 * line.size && step < 3 * line.size)
          for (const near of [step - 0.25, step, step + 0.25])
            bySize.set(near, (bySize.get(near) ?? 0) + (near === step ? 3 : 1) * Math.min(line.text.length, above.text.length));
      }
      above = line;
    }
  }
  const [size = '10', bold, mono] = (mostFrequent(letters) ?? '10 false false').split(' ');
  const leadings = new Map([...steps].map(([of, counts]) => [of, mostFrequent(counts)]));
  const sample = Math.max(0, ...(steps.get(Number(size))?.values() ?? []));
  const found = leadings.get(Number(size)) ?? 1.2 * Number(size);
  // A few lines apart may be a list's items.
  const body = sample > 1500 ? found : Math.min(found, 1.4 * Number(size));
  const ratio = Math.min(2.2, Math.max(1, body / Number(size)));
  return {
    size: Number(size),
    bold: bold === 'true',
    mono: mono === 'true',
    leadingOf: (of) => {
      const own = of === Number(size) ? body : leadings.get(roundSize(of));
      return own !== undefined && own < 2.2 * of && own < 1.6 * ratio * of ? own : ratio * of;
    },
  };
}

export const roundSize = (size: number): number => Math.round(size * 2) / 2;

function mostFrequent<K>(counts: ReadonlyMap<K, number>): K | undefined {
  let best: K | undefined;
  let most = 0;
  for (const [key, count] of counts) if (count > most) [best, most] = [key, count];
  return best;
}
