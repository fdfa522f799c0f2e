import type { Theme } from '../../../core/theme/theme.ts';

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
  const place = scheme[color];
  return place ? `<a:schemeClr val="${place}"/>` : `<a:srgbClr val="${rgb(theme, color)}"/>`;
}

export const solid = (theme: Theme, color: Color): string => `<a:solidFill>${colorXml(theme, color)}</a:solidFill>`;
