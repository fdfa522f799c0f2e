import type { Html } from 'mdast';
import { escapeInline } from '../../../core/text/inline.ts';
import type { Draft } from './draft.ts';
import { splitHtml } from './html.ts';

/** Raw HTML between blocks: its headings, paragraphs and pictures. */
export function writeHtml(node: Html, draft: Draft) {
  const at = draft.at(node);
  const { parts, leftOut } = splitHtml(node.value);
  draft.leaveOut(leftOut, at);
  for (const part of parts) {
    if (part.kind === 'image') draft.push({ kind: 'picture', url: part.url, alt: part.alt, caption: escapeInline(part.title), at });
    else if (part.level > 0) draft.push({ kind: 'heading', level: part.level, text: escapeInline(part.text), at });
    else writeHtmlText(escapeInline(part.text), draft, at);
  }
}

/** A figure's text follows its picture: that is its caption. */
function writeHtmlText(text: string, draft: Draft, at: ReturnType<Draft['at']>) {
  const last = draft.blocks.at(-1);
  if (last?.kind === 'picture' && last.caption === '' && last.at === at) last.caption = text;
  else draft.push({ kind: 'paragraph', text, at });
}
