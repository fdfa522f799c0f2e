import { worn } from './legible.ts';
import type { Theme } from './theme.ts';

/** The theme as style rules for every slide, or for those within `scope`, a selector. */
export function themeCss(theme: Theme, scope = ''): string {
  const { colors, fonts, shape } = worn(theme);
  const values = Object.entries(colors).map(([name, value]) => `--${kebab(name)}:${value};`);
  const fallback = '"IBM Plex Sans Arabic", "Noto Sans Hebrew", "Noto Sans SC", sans-serif';
  const slide = scope === '' ? '.slide' : `${scope} .slide`;
  const type = `--font-title:"${fonts.title}", ${fallback};--font-body:"${fonts.body}", ${fallback};`;
  return `${slide}{${values.join('')}${type}--corners:${shape.corners}px;--edge:${shape.edge}px;${markOf[shape.mark]}}`;
}

// A bullet's mark: how long, how high, how round, and how far down its line it begins, so that its middle is the letters'.
const markOf: Record<Theme['shape']['mark'], string> = {
  dash: '--mark-length:14px;--mark-height:3px;--mark-corners:0;--mark-top:0.62em;',
  square: '--mark-length:10px;--mark-height:10px;--mark-corners:0;--mark-top:calc(0.62em - 3.5px);',
  dot: '--mark-length:10px;--mark-height:10px;--mark-corners:50%;--mark-top:calc(0.62em - 3.5px);',
};

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
