import type { Blockquote, FootnoteDefinition } from 'mdast';
import { endsSentence } from '../../../core/report/plain/line.ts';
import type { Draft, WriteBlocks } from './draft.ts';
import { writeParagraph } from './paragraph.ts';

/** Quoted paragraphs; whatever else is quoted stands for itself. */
export function writeQuote(node: Blockquote, draft: Draft, writeOthers: WriteBlocks) {
  for (const child of node.children) {
    if (child.type !== 'paragraph') {
      writeOthers([child], draft);
      continue;
    }
    const last = draft.blocks.at(-1);
    const before = draft.blocks.length;
    writeParagraph(child, draft, 'quote');
    const written = draft.blocks[before];
    if (written?.kind !== 'quote') continue;
    // GitHub's "[!NOTE]" over a quotation is a mark, not a word.
    written.text = written.text.replace(/^\\?\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\\?\]\s*/, '');
    // Paragraphs of one quotation stay together.
    if (last?.kind === 'quote' && child !== node.children[0] && draft.blocks.length === before + 1 && endsSentence(last.text)) {
      last.text = `${last.text} ${written.text}`;
      draft.blocks.pop();
    } else if (written.text === '') draft.blocks.splice(before, 1);
  }
}

/** A footnote where it is defined. */
export function writeFootnote(node: FootnoteDefinition, draft: Draft, writeOthers: WriteBlocks) {
  const label = node.label ?? node.identifier;
  for (const child of node.children) {
    if (child.type !== 'paragraph') {
      writeOthers([child], draft);
      continue;
    }
    const { text, pictures } = draft.inline(child.children, draft.at(child));
    const last = draft.blocks.at(-1);
    if (last?.kind === 'footnote' && last.label === label && text !== '') last.text = `${last.text} ${text}`;
    else if (text !== '') draft.push({ kind: 'footnote', label, text, at: draft.at(child) });
    for (const picture of pictures) draft.push(picture);
  }
}
