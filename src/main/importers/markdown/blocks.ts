import type { Code, Heading, Root, RootContent } from 'mdast';
import { captionOf } from './captions.ts';
import { Draft } from './draft.ts';
import { writeHtml } from './html-block.ts';
import { writeList } from './list.ts';
import { withoutHeadingAttributes } from './pandoc/inline.ts';
import type { Rewritten } from './pandoc/rewrite.ts';
import { writeSpecial } from './pandoc/write.ts';
import { writeParagraph } from './paragraph.ts';
import { definitionsOf, footnoteLabels } from './parse.ts';
import { writeFootnote, writeQuote } from './quote.ts';
import { writeTable } from './table.ts';

/** The blocks of a Markdown tree in reading order, its pictures not fetched yet. */
export function draftBlocks(root: Root, source: string, pandoc: Rewritten): Draft {
  const draft = new Draft(source, definitionsOf(root), pandoc, footnoteLabels(root));
  writeBlocks(root.children, draft, true);
  return draft;
}

function writeBlocks(nodes: readonly RootContent[], draft: Draft, isOutermost = false): void {
  for (let i = 0; i < nodes.length; i += 1) {
    const node = nodes[i];
    if (!node) continue;
    const next = nodes[i + 1];
    const before = draft.blocks.length;
    if (node.type === 'table') {
      if (writeTable(node, draft, next?.type === 'paragraph' ? next : null)) i += 1;
    } else writeBlock(node, draft);
    if (isOutermost) draft.endBlock();
    const written = draft.blocks.at(-1);
    // A caption under its picture: in italics, or naming itself.
    if (draft.blocks.length > before && written?.kind === 'picture' && written.caption === '' && next?.type === 'paragraph') {
      const caption = captionOf(next, draft);
      if (caption === null) continue;
      written.caption = caption;
      i += 1;
    }
  }
}

function writeBlock(node: RootContent, draft: Draft): void {
  switch (node.type) {
    case 'heading':
      writeHeading(node, draft);
      break;
    case 'paragraph':
      writeParagraph(node, draft);
      break;
    case 'list':
      writeList(node, draft, writeBlocks);
      break;
    case 'code':
      writeCode(node, draft);
      break;
    case 'blockquote':
      writeQuote(node, draft, writeBlocks);
      break;
    case 'footnoteDefinition':
      writeFootnote(node, draft, writeBlocks);
      break;
    case 'html':
      writeHtml(node, draft);
      break;
    case 'special':
      writeSpecial(node, draft);
      break;
    default:
    // Rules, front matter and definitions say nothing themselves; tables are written with their captions.
  }
}

function writeHeading(node: Heading, draft: Draft) {
  const at = draft.at(node);
  const { text, pictures } = draft.inline(withoutHeadingAttributes(node.children), at);
  if (text !== '') draft.push({ kind: 'heading', level: node.depth, text, at });
  for (const picture of pictures) draft.push(picture);
}

function writeCode(node: Code, draft: Draft) {
  const at = draft.at(node);
  if (node.lang === 'math') draft.push({ kind: 'formula', text: node.value, at });
  else draft.push({ kind: 'code', language: languageOf(node.lang ?? ''), text: node.value, at });
}

/** Pandoc writes a language as a class: `{.python .numberLines}`. */
const languageOf = (info: string): string => (info.startsWith('{') ? (/^\{\s*\.([\w+-]+)/.exec(info)?.[1] ?? '') : info);
