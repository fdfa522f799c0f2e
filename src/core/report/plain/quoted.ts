import type { RawBlock } from '../../model/raw.ts';
import type { Locator } from '../../model/text.ts';
import type { Line } from './line.ts';

/** What is no prose of the text's own: quoted in a letter, line by line after an angle bracket, or code; with blocks of its own. */
export type Quoted = { kind: 'quoted'; blocks: RawBlock[] };

const PARTED = '\u2029';
const mark = /^ {0,3}>/;

/** How many lines from a line on are quoted. */
export function quotedLines(lines: readonly Line[], start: number): number {
  let end = start;
  for (let line = lines[end]; line && mark.test(line.raw); line = lines[end]) end += 1;
  return end - start;
}

/** The quoted lines as blocks, at the lines where they stand; paragraphs are quotations, lists and tables stay what they are. */
export function readQuoted(lines: readonly Line[], read: (text: string) => RawBlock[]): Quoted {
  const offset = (lines[0]?.n ?? 1) - 1;
  const texts: string[] = [];
  let depth = 0;
  for (const line of lines) {
    while (texts.length < line.n - offset - 1) texts.push('');
    const marks = /^(?:\s*>)+/.exec(line.raw)?.[0] ?? '';
    const own = marks.replace(/\s/g, '').length;
    // Where one person's words end and another's begin, nothing runs on.
    texts.push(`${own === depth ? '' : PARTED}${line.raw.slice(marks.length).replace(/^\s/, '')}`);
    depth = own;
  }
  return { kind: 'quoted', blocks: read(texts.join('\n')).map((block) => quotation(block, offset)) };
}

function quotation(block: RawBlock, offset: number): RawBlock {
  const moved = <T extends { at: Locator }>(part: T): T => (part.at.kind === 'line' ? { ...part, at: { kind: 'line', line: part.at.line + offset } } : part);
  switch (block.kind) {
    case 'list':
      return { ...block, items: block.items.map(moved) };
    case 'table':
      return { ...moved(block), rows: block.rows.map(moved) };
    case 'heading':
    case 'paragraph':
      return { kind: 'quote', text: block.text, at: moved(block).at };
    default:
      return moved(block);
  }
}
