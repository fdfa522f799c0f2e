import type { Locator } from '../../../../core/model/text.ts';
import { escapeInline } from '../../../../core/text/inline.ts';
import { unwrap } from '../../../../core/text/script.ts';
import type { Draft } from '../draft.ts';
import { writeHtmlBlocks } from '../html-block.ts';
import { parseMarkdown } from '../parse.ts';
import type { SpecialBlock } from './settle.ts';

/** A block of Pandoc's as what it says. */
export function writeSpecial(node: SpecialBlock, draft: Draft): void {
  const { special } = node;
  const at = draft.at(node);
  switch (special.kind) {
    case 'formula':
      draft.push({ kind: 'formula', text: special.latex, at });
      break;
    case 'plain':
      draft.push({ kind: 'paragraph', text: escapeInline(unwrap(special.text)), at });
      break;
    case 'html':
      writeHtmlBlocks(withMarks(special.html), draft, at);
      break;
    case 'table': {
      const inline = (text: string) => inlineOf(text, draft, at);
      const rows = special.rows.map(({ cells, line }) => ({ cells: cells.map(inline), at: { kind: 'line' as const, line } }));
      draft.push({ kind: 'table', header: special.header?.map(inline) ?? null, rows, caption: inline(special.caption), at });
    }
  }
}

/** A cell's or a caption's Markdown on one line. */
export function inlineOf(text: string, draft: Draft, at: Locator): string {
  if (!/[*_`[\]<>~^$\\!&]|^\s*(?:[-+#]|\d+[.)])/.test(text)) return unwrap(text);
  const parts = parseMarkdown(text).children.map((child) => {
    if (child.type !== 'paragraph' && child.type !== 'heading') return escapeInline(unwrap(text));
    const { text: written, pictures } = draft.inline(child.children, at);
    for (const picture of pictures) draft.push(picture);
    return written;
  });
  return parts.join(' ');
}

/** Between blank lines in a cell there may be Markdown again. */
function withMarks(html: string): string {
  return html.replace(/\n[ \t]*\n[^<]+?(?=\n[ \t]*\n|\s*<\/)/g, (text) =>
    text
      .replace(/`([^`\n]+)`/g, '<code>$1</code>')
      .replace(/\*\*([^*\n]+)\*\*/g, '<b>$1</b>')
      .replace(/(?<!\*)\*([^*\s][^*\n]*)\*/g, '<i>$1</i>')
      .replace(/!\[([^\]\n]*)\]\(([^)\s]+)\)/g, '<img alt="$1" src="$2">')
      .replace(/\[([^\]\n]+)\]\((https?:[^)\s]+)\)/g, '<a href="$2">$1</a>'),
  );
}
