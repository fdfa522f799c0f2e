import type { Html } from 'mdast';
import type { Locator } from '../../../core/model/text.ts';
import { escapeHtml } from '../../../core/text/inline.ts';
import { readHtmlFragment } from '../html/blocks.ts';
import type { Draft } from './draft.ts';
import { withoutForeignTags } from './html.ts';

/** Raw HTML between blocks: its headings, paragraphs, tables and pictures. */
export function writeHtml(node: Html, draft: Draft) {
  writeHtmlBlocks(node.value, draft, draft.at(node));
}

export function writeHtmlBlocks(html: string, draft: Draft, at: Locator) {
  const [, leftOut] = /<(script|style|iframe|object|template|noscript)\b/i.exec(html.replace(/<!--[\s\S]*?(?:-->|$)/g, '')) ?? [];
  draft.leaveOut(leftOut?.toLowerCase() ?? null, at);
  const { blocks, warnings } = readHtmlFragment(withoutForeignTags(html, escapeHtml), at.kind === 'line' ? at.line : 1);
  draft.warnings.push(...warnings.filter(({ code, detail }) => code !== 'object-left-out' || detail !== leftOut));
  for (const block of blocks) {
    const last = draft.blocks.at(-1);
    // A figure's text follows its picture: that is its caption.
    if (block.kind === 'paragraph' && last?.kind === 'picture' && last.caption === '' && blocks.includes(last)) last.caption = block.text;
    else draft.push(block.kind === 'caption' ? { ...block, kind: 'paragraph' } : block);
  }
}
