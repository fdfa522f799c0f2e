import type { Word } from './page/page.ts';

const style = { font: 'Serif', bold: false, italic: false, mono: false };

/** A word for tests, ten points large and six a letter wide, where nothing else is said. */
export function word(
  text: string,
  x: number,
  baseline: number,
  { size = 10, bold = false, width = text.length * 0.6 * size }: { size?: number; bold?: boolean; width?: number } = {},
): Word {
  return {
    text,
    x,
    right: x + width,
    y: baseline - 0.8 * size,
    bottom: baseline + 0.2 * size,
    baseline,
    size,
    style: bold ? { ...style, bold } : style,
    spaced: false,
    mcid: null,
    artifact: false,
    href: null,
  };
}
