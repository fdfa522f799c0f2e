import type { Theme } from './theme.ts';

/** The theme as a style rule of custom properties for every slide. */
export function themeCss(theme: Theme): string {
  const colors = Object.entries(theme.colors).map(([name, value]) => `--${kebab(name)}:${value};`);
  const fallback = '"IBM Plex Sans Arabic", "Noto Sans Hebrew", "Noto Sans SC", sans-serif';
  return `.slide{${colors.join('')}--font-title:${theme.fonts.title}, ${fallback};--font-body:${theme.fonts.body}, ${fallback};}`;
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
