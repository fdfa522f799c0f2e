import { contrast } from './contrast.ts';
import { hexOf, oklchOf } from './oklch.ts';
import type { ColorName, Colors, Theme } from './theme.ts';

// What must be told from what, by WCAG 2.2: text from its ground at 4.5:1, large type at 3:1 (1.4.3), what a chart is
// drawn with at 3:1 (1.4.11). A theme may hold colours that fail: a house's colours are its own. Slides are legible
// nevertheless: text and chart take the nearest colour of the same hue that passes, and edges and marks keep the colour
// as it was chosen.

export type Use = 'text' | 'large' | 'chart';
export type Pair = { color: ColorName; ground: ColorName; use: Use };

const least: Record<Use, number> = { text: 4.5, large: 3, chart: 3 };

/** Every colour that something is read in, with what it is read on. */
export const pairs: readonly Pair[] = [
  { color: 'ink', ground: 'paper', use: 'text' },
  { color: 'ink', ground: 'tint', use: 'text' },
  { color: 'soft', ground: 'paper', use: 'text' },
  { color: 'soft', ground: 'tint', use: 'text' },
  { color: 'accent', ground: 'paper', use: 'text' },
  { color: 'accent', ground: 'tint', use: 'text' },
  { color: 'second', ground: 'paper', use: 'chart' },
  { color: 'third', ground: 'paper', use: 'chart' },
  { color: 'fourth', ground: 'paper', use: 'chart' },
  { color: 'titleInk', ground: 'titlePaper', use: 'large' },
  { color: 'titleSoft', ground: 'titlePaper', use: 'text' },
];

/** A pair that fails: its ratio, what it would need, and the colour that mends it. */
export type Weakness = Pair & { ratio: number; least: number; proposal: { color: ColorName; value: string } };

/** The pairs of a theme that fail, each with a proposal that makes it pass. */
export const weaknesses = (colors: Colors): Weakness[] =>
  pairs.flatMap((pair) => {
    const ratio = contrast(colors[pair.color], colors[pair.ground]);
    return ratio >= least[pair.use] ? [] : [{ ...pair, ratio, least: least[pair.use], proposal: proposalFor(colors, pair) }];
  });

/** The colours as slides are drawn in them: all that is read passes. `accentText` and `first` are the accent as text and in charts, `firstText` and so on what a chart's values are written in. */
export type Worn = Colors & Record<'accentText' | 'first' | 'firstText' | 'secondText' | 'thirdText' | 'fourthText', string>;

export function wornColors(colors: Colors): Worn {
  const named: ColorName[] = ['ink', 'soft', 'accent'];
  const found = named.map((name) => passing(colors, name));
  // No colour can be told from both grounds: panels take the ground of the slide.
  if (found.includes(null)) return wornColors({ ...colors, tint: colors.paper });
  const [ink = colors.ink, soft = colors.soft, accentText = colors.accent] = found.map((value) => value ?? undefined);
  const each = (name: ColorName) => passing(colors, name) ?? colors[name];
  const written = (color: string) => nearest(color, (value) => contrast(value, colors.paper) >= least.text) ?? ink;
  return {
    ...colors,
    ...{ ink, soft, accentText },
    ...{ firstText: written(colors.accent), secondText: written(colors.second), thirdText: written(colors.third), fourthText: written(colors.fourth) },
    first: nearest(colors.accent, (value) => contrast(value, colors.paper) >= least.chart) ?? colors.accent,
    ...{ second: each('second'), third: each('third'), fourth: each('fourth'), titleInk: each('titleInk'), titleSoft: each('titleSoft') },
  };
}

/** The theme with the colours that its slides are drawn in. */
export const worn = (theme: Theme): Theme & { colors: Worn } => ({ ...theme, colors: wornColors(theme.colors) });

/** Of the same hue: the text's colour where one passes on all its grounds, else the ground's. */
function proposalFor(colors: Colors, { color, ground, use }: Pair): Weakness['proposal'] {
  const value = passing(colors, color);
  if (value !== null) return { color, value };
  const other = nearest(colors[ground], (candidate) => contrast(colors[color], candidate) >= least[use]);
  return { color: ground, value: other ?? colors[ground] };
}

/** The colour of that name, or the nearest of its hue, that passes on all its grounds; null where none does. */
function passing(colors: Colors, name: ColorName): string | null {
  const needs = pairs.filter(({ color }) => color === name);
  return nearest(colors[name], (value) => needs.every(({ ground, use }) => contrast(value, colors[ground]) >= least[use]));
}

const step = 0.004;
/** Degrees that rounding to 256 steps may turn the hue; of a colour near grey nobody sees it. */
const turned = 2;
const grey = 0.02;

/** The colour that passes and is nearest in lightness, of the same hue; null where none passes. */
function nearest(hex: string, passes: (hex: string) => boolean): string | null {
  if (passes(hex)) return hex;
  const { l, c, h } = oklchOf(hex);
  for (let away = step; away < 1 + step; away += step) {
    for (const lightness of [l - away, l + away]) {
      if (lightness < -step || lightness > 1 + step) continue;
      const value = hexOf({ l: Math.min(1, Math.max(0, lightness)), c, h });
      if (passes(value) && isSameHue(value, { c, h })) return value;
    }
  }
  return null;
}

function isSameHue(hex: string, { c, h }: { c: number; h: number }): boolean {
  const now = oklchOf(hex);
  const apart = Math.abs(now.h - h) % 360;
  return Math.min(c, now.c) < grey || Math.min(apart, 360 - apart) <= turned;
}
