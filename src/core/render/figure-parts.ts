import { plainText } from '../text/inline.ts';

/** A label such as "rund 3,5 Mio. Euro" as what stands before its number, the number, and its unit; in order they are the label. */
export type FigureParts = { before: string; figure: string; after: string };

const currency = '[€$£¥]';
const number = String.raw`[+\-−–±<>≈~]?\d+(?:[.,'’:/  \s]?\d+)*`;
const span = String.raw`(?:\s?(?:[-–—~]|bis|to|à|至|到)\s?)`;
// Signs and short units that stand close to the number are read as one with it: 42 %, 3.5m, 12km.
const sign = String.raw`(?:\s?(?:%|‰|°[CFK]?|${currency}|[x×])(?!\p{L})|[A-Za-zµ]{1,3}(?![\p{L}\p{N}]))`;
const figure = new RegExp(String.raw`(?:${currency}\s?)?${number}(?!\d)(?:${span}${number}(?!\d))?${sign}?`, 'u');

/** Parts a label at its first number; a label with marks of emphasis or without a number is all figure. */
export function figureParts(label: string): FigureParts {
  const found = plainText(label) === label ? figure.exec(label) : null;
  if (!found) return { before: '', figure: label, after: '' };
  return { before: label.slice(0, found.index), figure: found[0], after: label.slice(found.index + found[0].length) };
}
