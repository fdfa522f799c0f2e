/** A part of a Markdown text that reads the same alone, but for labels defined elsewhere. */
export type Chunk = { text: string; line: number; offset: number };

// Also on an item's first line, and as deep in as lists go.
const fence = /^(?:\s|[-*+]\s|\d{1,9}[.)]\s)*(`{3,}|~{3,})/;
const never = /(?!)/;
// Raw HTML that goes on over blank lines, and where it ends.
const verbatim: readonly [start: RegExp, end: RegExp][] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
];

/**
 * Parts a text where a heading or a paragraph begins at the margin after a blank line: whatever stood open before,
 * a list, a quotation, a footnote, ends there.
 */
export function chunksOf(text: string, enough: number): Chunk[] {
  const chunks: Chunk[] = [];
  const lines = text.split('\n');
  let [start, startLine, offset] = [0, 1, 0];
  let blank = false;
  // What ends the code, HTML or front matter that the line stands in.
  let until: RegExp | null = null;
  let indented = false;
  lines.forEach((line, i) => {
    if (until === null && blank && offset - start > enough && /^(?:#{1,6}\s|\p{L})/u.test(line)) {
      chunks.push({ text: text.slice(start, offset), line: startLine, offset: start });
      [start, startLine] = [offset, i + 1];
    }
    // What opens in an item ends with the item, even unclosed; where that is, only the parser knows.
    const unsure = until !== null && indented && /^\S/.test(line) && !until.test(line);
    if (unsure) until = never;
    if (until?.test(line)) until = null;
    else if (until === null) {
      until = openedBy(line, i);
      indented = /^(?:\s|[-*+]\s|\d)/.test(line);
    }
    blank = line.trim() === '';
    offset += line.length + 1;
  });
  chunks.push({ text: text.slice(start), line: startLine, offset: start });
  return chunks;
}

export function openedBy(line: string, i: number): RegExp | null {
  if (i === 0 && /^(?:---|\+\+\+)\s*$/.test(line)) return /^(?:---|\+\+\+)\s*$/;
  const ticks = fence.exec(line)?.[1];
  if (ticks)
    return ticks.startsWith('`') && line.slice(line.indexOf(ticks) + ticks.length).includes('`') ? null : new RegExp(`^\\s*${ticks[0]}{${ticks.length},}\\s*$`);
  for (const [begins, ends] of verbatim) if (begins.test(line)) return ends.test(line) ? null : ends;
  return null;
}
