import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';
import { inkColour } from './ink-colours.ts';
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

  it.each(themes.map((theme) => [theme.name, theme.colors] as const))('%s lets every ink be told from its paper, at least 3:1', (_, c) => {
    for (const [name, ink] of Object.entries(inkColour))
      for (const ground of [c.paper, c.tint, c.titlePaper]) expect(contrast(ink, ground), `${name} on ${ground}`).toBeGreaterThanOrEqual(3);
  });
});
