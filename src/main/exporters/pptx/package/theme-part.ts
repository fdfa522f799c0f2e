import { latinXml } from '../fonts.ts';
import { type Color, rgb, type Theme } from '../paint.ts';
import { escapeXml, xmlHead } from '../xml.ts';

const places: readonly [string, Color][] = [
  ['dk1', 'ink'],
  ['lt1', 'paper'],
  ['dk2', 'soft'],
  ['lt2', 'tint'],
  ['accent1', 'accent'],
  ['accent2', 'second'],
  ['accent3', 'third'],
  ['accent4', 'fourth'],
  ['accent5', 'titleAccent'],
  ['accent6', 'soft'],
  ['hlink', 'accentText'],
  ['folHlink', 'accentText'],
];

// What Office takes for letters that the theme's own fonts lack, on systems of all makers.
const scripts = [
  ['Hans', 'Microsoft YaHei'],
  ['Hant', 'Microsoft JhengHei'],
  ['Jpan', 'Yu Gothic'],
  ['Hang', 'Malgun Gothic'],
  ['Arab', 'Arial'],
  ['Hebr', 'Arial'],
  ['Thai', 'Tahoma'],
]
  .map(([script, typeface]) => `<a:font script="${script}" typeface="${typeface}"/>`)
  .join('');

const plainFill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const plainLine = (width: number) => `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${plainFill}<a:prstDash val="solid"/></a:ln>`;
const none = '<a:effectStyle><a:effectLst/></a:effectStyle>';
const format = `<a:fmtScheme name="Lectern"><a:fillStyleLst>${plainFill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${plainLine(6350)}${plainLine(12700)}${plainLine(19050)}</a:lnStyleLst><a:effectStyleLst>${none.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${plainFill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`;

/** The deck's theme as Office has themes: its colours in their places, its fonts for titles and text. */
export function themePart(theme: Theme): string {
  const name = escapeXml(`Lectern ${theme.name}`);
  const colors = places.map(([place, color]) => `<a:${place}><a:srgbClr val="${rgb(theme, color)}"/></a:${place}>`).join('');
  const font = (family: string) => `${latinXml(family)}<a:ea typeface=""/><a:cs typeface=""/>${scripts}`;
  return `${xmlHead}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements><a:clrScheme name="${name}">${colors}</a:clrScheme><a:fontScheme name="${name}"><a:majorFont>${font(theme.fonts.title)}</a:majorFont><a:minorFont>${font(theme.fonts.body)}</a:minorFont></a:fontScheme>${format}</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`;
}
