import type { Theme } from '../../../core/theme/theme.ts';

/** A font as a receiver needs to know it who does not have it: Office picks the likest of its own by the PANOSE numbers. */
type Font = { panose: string; pitch: number /** The height of its line in ems. */; line: number };

const known: Record<string, Font> = {
  Inter: { panose: '020B0502030000000004', pitch: 34, line: 1.21 },
  'IBM Plex Sans': { panose: '020B0503050203000203', pitch: 34, line: 1.3 },
  'Source Serif 4': { panose: '02040603050405020204', pitch: 18, line: 1.371 },
};
const unknown: Font = { panose: '020B0604020202020204', pitch: 34, line: 1.2 };

/** A family of the theme as DrawingML's Latin font. */
export function latinXml(family: string): string {
  const { panose, pitch } = known[family] ?? unknown;
  return `<a:latin typeface="${family}" panose="${panose}" pitchFamily="${pitch}" charset="0"/>`;
}

// Fonts for Chinese, Japanese and Korean have the highest lines of all.
const eastAsian = new Set(['zh', 'ja', 'ko']);
const eastAsianLine = 1.45;

/** Line spacing in thousandths of a percent of the font's own, so that lines are that many ems apart. */
export function spacing(theme: Pick<Theme, 'fonts'>, font: 'title' | 'body', language: string, ems: number): number {
  const line = eastAsian.has(language) ? eastAsianLine : (known[theme.fonts[font]] ?? unknown).line;
  return Math.round((ems / line) * 100) * 1000;
}

export const titleFont = '<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/>';
export const codeFont =
  '<a:latin typeface="IBM Plex Mono" panose="020B0509050203000203" pitchFamily="49" charset="0"/><a:cs typeface="Courier New" pitchFamily="49" charset="0"/>';
