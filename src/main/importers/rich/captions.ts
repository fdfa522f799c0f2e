import type { RawBlock } from '../../../core/model/raw.ts';
import type { Locator } from '../../../core/model/text.ts';
import { isFigureCaption, isTableCaption } from '../../../core/report/plain/caption.ts';
import { plainText } from '../../../core/text/inline.ts';

/** A block of an office file: a caption may be known by its style, and belongs to the table or picture beside it. */
export type LooseBlock = RawBlock | { kind: 'caption'; text: string; at: Locator };

type Wants = { table: boolean; figure: boolean };

/**
 * Gives each caption to its table or picture: a table's mostly stands above, a picture's below. A caption that belongs
 * to neither stays a paragraph, or a figure without its picture where it names itself as one.
 */
export function withCaptions(loose: readonly LooseBlock[]): RawBlock[] {
  const blocks: (LooseBlock | null)[] = loose.map((block) => ({ ...block }));
  let last: LooseBlock | null = null;
  blocks.forEach((block, i) => {
    const before = last;
    last = block;
    if (block?.kind !== 'caption' && block?.kind !== 'paragraph') return;
    const wants = wantsOf(block);
    if (!wants.table && !wants.figure) return;
    const after = blocks[i + 1];
    const places = wants.figure ? [before, after] : [after, before];
    const owner = places.find((other) => other && takes(other, wants));
    if (owner && 'caption' in owner) {
      owner.caption = block.text;
      blocks[i] = null;
      last = before;
    }
  });
  return blocks.flatMap((block) => (block ? [settled(block)] : []));
}

/** A caption by style that does not say of what may belong to either. */
function wantsOf(block: LooseBlock & { text: string }): Wants {
  const text = plainText(block.text);
  const said = { table: isTableCaption(text), figure: isFigureCaption(text) };
  return block.kind === 'caption' && !said.table && !said.figure ? { table: true, figure: true } : said;
}

const takes = (block: LooseBlock, wants: Wants): boolean =>
  (block.kind === 'table' && wants.table && block.caption === '') || (block.kind === 'figure' && wants.figure && block.caption === '');

function settled(block: LooseBlock): RawBlock {
  if (block.kind !== 'caption' && block.kind !== 'paragraph') return block;
  if (isFigureCaption(plainText(block.text))) return { kind: 'figure', asset: null, alt: '', caption: block.text, name: '', at: block.at };
  return block.kind === 'caption' ? { ...block, kind: 'paragraph' } : block;
}
