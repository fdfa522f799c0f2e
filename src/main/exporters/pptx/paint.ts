import type { worn } from '../../../core/theme/legible.ts';

/** A theme with the colours that slides are drawn in. */
export type Theme = ReturnType<typeof worn>;

/** A colour of the deck's theme by its name. */
export type Color = keyof Theme['colors'];

// The colours that a theme of Office has places for; whoever picks another theme there recolours the slides.
const scheme: Partial<Record<Color, string>> = {
  ink: 'tx1',
  paper: 'bg1',
  soft: 'tx2',
  tint: 'bg2',
  accent: 'accent1',
  second: 'accent2',
  third: 'accent3',
  fourth: 'accent4',
};

export const rgb = (theme: Theme, color: Color): string => theme.colors[color].slice(1).toUpperCase();

/** The colour as DrawingML: a place of the theme where it has one, else its value. */
export function colorXml(theme: Theme, color: Color): string {
  // The accent as it is read, and in charts, is mostly the accent itself.
  const isAccent = (color === 'accentText' || color === 'first') && theme.colors[color] === theme.colors.accent;
  const place = scheme[isAccent ? 'accent' : color];
  return place ? `<a:schemeClr val="${place}"/>` : `<a:srgbClr val="${rgb(theme, color)}"/>`;
}

export const solid = (theme: Theme, color: Color): string => `<a:solidFill>${colorXml(theme, color)}</a:solidFill>`;

/** What stands before a bullet, by the theme's shape. */
export const markChar = { dash: '–', square: '▪', dot: '•' } as const;
