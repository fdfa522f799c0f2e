import { contrast } from './contrast.ts';
import { worn } from './legible.ts';
import type { Theme } from './theme.ts';

type Shape = Theme['shape'];

/** The theme as style rules for every slide, or for those within `scope`, a selector. */
export function themeCss(theme: Theme, scope = ''): string {
  const { colors, fonts, shape } = worn(theme);
  const values = Object.entries(colors).map(([name, value]) => `--${kebab(name)}:${value};`);
  const fallback = '"IBM Plex Sans Arabic", "Noto Sans Hebrew", "Noto Sans SC", sans-serif';
  const slide = scope === '' ? '.slide' : `${scope} .slide`;
  const latin = `--latin-title:"${fonts.title}", ${fallback};--latin-body:"${fonts.body}", ${fallback};`;
  const type = `${latin}--font-title:var(--marks,) var(--latin-title);--font-body:var(--marks,) var(--latin-body);`;
  const edges = `--corners:${shape.corners}px;--edge-corners:${shape.edge === 0 ? shape.corners : 0}px;--edge:${shape.edge}px;`;
  return `${slide}{${values.join('')}${type}${edges}${markOf(shape.mark)}${openingOf[shape.opening]}${matOf(theme)}}`;
}

/** A bullet's mark and those of the lines under it: how long and high, how round, and how far down its line, so that its middle is the letters'. */
function markOf(mark: Shape['mark']): string {
  const corners = `--mark-corners:${mark === 'dot' ? '50%' : '0'};`;
  if (mark === 'dash')
    return `${corners}--mark-length:min(0.5em, 16px);--mark-narrow:0.46em;--mark-height:max(3px, 0.1em);--mark-top:0.62em;--mark-rise:0.28em;--sub-length:0.36em;--sub-height:max(3px, 0.1em);--sub-top:0.62em;`;
  const [large, small] = [`${mark === 'dot' ? 0.34 : 0.32}em`, '0.24em'];
  const top = (size: string) => `calc(0.62em + 1.5px - ${size} / 2)`;
  return `${corners}--mark-length:${large};--mark-narrow:${large};--mark-height:${large};--mark-top:${top(large)};--mark-rise:0.14em;--sub-length:${small};--sub-height:${small};--sub-top:${top(small)};`;
}

/** On a dark theme, what pictures lie on. */
const matOf = ({ colors, shape }: Theme): string =>
  isDark(colors) ? `--picture-mat:${pictureMat}px;--picture-ground:#ffffff;--picture-corners:${shape.corners}px;` : '';

/** Pixels of white around a picture on a dark slide. */
export const pictureMat = 12;

/** True where letters are lighter than what they stand on. */
export const isDark = ({ paper, ink }: Theme['colors']): boolean => contrast(paper, '#ffffff') > contrast(ink, '#ffffff');

const openingOf: Record<Shape['opening'], string> = {
  bar: '',
  rule: '--opening-length:100%;--opening-height:2px;',
  side: '--opening-length:0;--band-side:24px;',
  foot: '--opening-length:0;--band-foot:14px;',
};

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
