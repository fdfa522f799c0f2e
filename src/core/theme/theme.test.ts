import { describe, expect, it } from 'vitest';
import { themes } from './theme.ts';

describe('every theme', () => {
  it.each(themes.map((theme) => [theme.name, theme.colors] as const))('%s has text contrast of at least 4.5:1', (_, c) => {
    const pairs: [string, string][] = [
      [c.ink, c.paper],
      [c.ink, c.tint],
      [c.soft, c.paper],
      [c.soft, c.tint],
      [c.accent, c.paper],
      [c.titleInk, c.titlePaper],
      [c.titleSoft, c.titlePaper],
    ];
    for (const series of [c.accent, c.second, c.third, c.fourth]) expect(contrast(series, c.paper), `${series} on paper`).toBeGreaterThanOrEqual(3);
    for (const [text, ground] of pairs) expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });
});

/** Contrast ratio by WCAG 2.2, 1 to 21. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
