import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../core/theme/contrast.ts';
import { themes } from '../../core/theme/theme.ts';

const opacity = Number(/\.told \{\s*opacity: ([\d.]+)/.exec(readFileSync(join(import.meta.dirname, 'steps.css'), 'utf8'))?.[1]);

const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** The colour that one sees of a text that lets its ground shine through. */
function seen(text: string, ground: string): string {
  const [front, back] = [channels(text), channels(ground)];
  return `#${front
    .map((value, at) =>
      Math.round(opacity * value + (1 - opacity) * (back[at] ?? 0))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

describe('a line that was told', () => {
  it.each(themes.map(({ name, colors }) => [name, colors] as const))('steps back and can still be read in %s: at least 3:1', (_, { ink, paper, tint }) => {
    for (const ground of [paper, tint]) expect(contrast(seen(ink, ground), ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(seen(ink, paper), paper)).toBeLessThan(contrast(ink, paper) / 2);
  });
});
