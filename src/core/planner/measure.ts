import { formulasOf, replaceFormulas } from '../formula/inline-formulas.ts';
import { formulaSize } from '../formula/size.ts';
import { plainText } from '../text/inline.ts';

// Widths in em of a common sans serif (Inter, Noto Sans, Segoe UI); what is not listed counts by its class.
const narrow = /[iljtfrI1.,;:'’‘|!()[\]/\\-]/;
const wide = /[mwMW@%—…]/;
const cjk = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/;

// Real fonts vary; guessing four per cent too wide splits a slide early instead of overflowing it.
const caution = 1.04;

function widthOf(character: string): number {
  if (character === ' ') return 0.27;
  if (cjk.test(character)) return 1;
  if (narrow.test(character)) return 0.32;
  if (wide.test(character)) return 0.88;
  if (/\d/.test(character)) return 0.56;
  if (/\p{Lu}/u.test(character)) return 0.66;
  return 0.53;
}

const cache = new Map<string, number>();
function cachedWidth(character: string): number {
  const known = cache.get(character);
  if (known !== undefined) return known;
  const width = widthOf(character);
  if (cache.size < 20_000) cache.set(character, width);
  return width;
}

/** Formulas in a line are set larger than the text around them, whose letters are higher (slide.css). */
const formulaScale = 1.15;

/** How many letters of the text around it a formula is as wide as. */
export const lettersOfFormula = (latex: string): number => Math.max(1, Math.round((formulaSize(latex, 'inline').width * formulaScale) / 0.53));

/** The text that a reader sees, each formula as one word that is as wide: it breaks only where nothing else does. */
function seenText(inline: string): string {
  return plainText(inline.includes('$') ? replaceFormulas(inline, ({ latex }) => 'n'.repeat(lettersOfFormula(latex))) : inline);
}

/** True for a formula that makes its line higher than others are: a fraction, a sum with limits. */
export const isTallFormula = (latex: string): boolean => formulaSize(latex, 'inline').height * formulaScale > 1.9;

/** A letter that stands in the word for a tall formula (planner/atoms.ts). */
export const tallLetter = '\ua601';

/** Lines more that formulas take which are higher than a line. */
function linesOfFormulas(inline: string): number {
  const tall = inline.includes('$') ? formulasOf(inline).filter(({ latex }) => isTallFormula(latex)).length : inline.split(tallLetter).length - 1;
  return tall * 0.6;
}

/** Pixels that the widest word of inline Markdown takes, as cautiously estimated; Chinese breaks between any two characters. */
export function widestWord(inline: string, fontPx: number): number {
  let widest = 0;
  for (const word of seenText(inline).split(/[\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]+/)) {
    let width = 0;
    for (const character of word) width += cachedWidth(character);
    widest = Math.max(widest, width);
  }
  return widest * fontPx * caution;
}

/** Pixels that inline Markdown takes on one line, as cautiously estimated. */
export function lineWidth(inline: string, fontPx: number): number {
  let width = 0;
  for (const character of seenText(inline)) width += cachedWidth(character);
  return width * fontPx * caution;
}

/** How many lines inline Markdown takes at a type size in a width, both in pixels: a cautious estimate, at least 1. */
export function estimateLines(inline: string, fontPx: number, widthPx: number): number {
  // A width that leaves no room at all counts as room for a letter: words must come to an end.
  const room = Math.max(1, widthPx / fontPx / caution);
  let lines = 1;
  let used = 0;
  for (const word of seenText(inline).match(
    /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]+\s*|\s+/g,
  ) ?? []) {
    let width = 0;
    for (const character of word.trimEnd()) width += cachedWidth(character);
    if (used > 0 && used + width > room) {
      lines++;
      used = 0;
    }
    // A word wider than the line is broken across as many lines as it needs.
    while (width > room) {
      lines++;
      width -= room;
    }
    used += width + (word.length > word.trimEnd().length ? 0.27 : 0);
  }
  return lines + Math.ceil(linesOfFormulas(inline));
}
