import { JOINED, withoutPages } from './pages.ts';

/** A line of a text file that is not blank. Widths and indents are columns: a Chinese character takes two. */
export type Line = {
  /** Counted from 1 in the file. */
  n: number;
  /** Without the space around it. */
  text: string;
  /** As it stands in the file, tabs kept. */
  raw: string;
  indent: number;
  width: number;
  /** True where the file begins or a blank line or a drawn rule stands before it. */
  gap: boolean;
};

const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
const everyWide = new RegExp(wide, 'g');

/** Columns a text takes in a fixed-width font. */
export function widthOf(text: string): number {
  return wide.test(text) ? text.length + (text.match(everyWide)?.length ?? 0) : text.length;
}

/** Scripts that put no space between words: Han, kana and their full-width punctuation. */
export const isUnspaced = (character: string): boolean => /[\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/.test(character);

/** True for the end of a sentence, also where a quotation mark or bracket closes after it. */
export const endsSentence = (text: string): boolean => /[.!?…。！？；][»”“"’'）)\]』」]*$/.test(text);

/** The lines of a text that carry something, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  let n = 0;
  for (const raw of withoutPages(text.split(/\r\n|\n|\r/))) {
    n += 1;
    if (raw === JOINED) continue;
    const body = withoutMarks(raw.trim());
    // A form feed is a page break, and a page break is as good as a blank line.
    if (/[\f\u2029]/.test(raw)) gap = true;
    if (body === '') {
      gap = true;
      continue;
    }
    lines.push({ n, text: body, raw, indent: indentOf(raw), width: widthOf(body), gap });
    gap = false;
  }
  return lines;
}

/** A note and its mark as reStructuredText has them, `.. [1] Text` and `[1]_`, as they are read. */
const withoutMarks = (text: string): string =>
  text.includes(']') ? text.replace(/^\.\.\s+(?=\[\d{1,3}\]\s)/, '').replace(/(\[\d{1,3}\])_(?=[\s.,;:)]|$)/g, '$1') : text;

function indentOf(raw: string): number {
  let columns = 0;
  for (const character of raw) {
    if (character === '\t') columns += 8 - (columns % 8);
    else if (character === '\u3000') columns += 2;
    else if (/\s/.test(character)) columns += 1;
    else break;
  }
  return columns;
}

/** A line drawn with dashes, stars and the like, which parts or underlines and says nothing. */
export const isRule = (line: Line): boolean => /^(?:([-=_*~–—#+•·^"])\s*){3,}$/.test(line.text) && line.text.length >= 3;
