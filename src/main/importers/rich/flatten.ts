import type { RawBlock } from '../../../core/model/raw.ts';
import { escapeInline } from '../../../core/text/inline.ts';

/**
 * Blocks that stand where only a text can, as in a table's cell or a note: their words on one line, and what has no
 * words of its own (tables, pictures, notes), which the caller places after.
 */
export function flatten(blocks: readonly RawBlock[]): { text: string; rest: RawBlock[] } {
  const texts: string[] = [];
  const rest: RawBlock[] = [];
  for (const block of blocks) {
    if (block.kind === 'table' || block.kind === 'figure' || block.kind === 'footnote') rest.push(block);
    else if (block.kind === 'list') for (const { marker, text } of block.items) texts.push(`${escapeInline(marker)} ${text}`.trim());
    else if (block.kind === 'code') texts.push(escapeInline(block.text.replace(/\s+/g, ' ').trim()));
    else if (block.kind === 'formula') texts.push(`$${block.text}$`);
    else texts.push(block.text);
  }
  return { text: texts.join(' '), rest };
}
