import type { Paragraph, Table } from 'mdast';
import { isTableCaption } from '../../../core/report/plain/caption.ts';
import { plainText } from '../../../core/text/inline.ts';
import type { Draft } from './draft.ts';

// The word or the colon is Pandoc's mark for a caption and not shown.
const pandocCaption = /^(?:[Tt]able:|:)\s+(?=\S)/;

/** Writes a table with the caption above or below it; true where the paragraph below was the caption. */
export function writeTable(node: Table, draft: Draft, next: Paragraph | null): boolean {
  const at = draft.at(node);
  const rows = node.children.map((row) => ({ at: draft.at(row), cells: row.children.map((cell) => draft.inline(cell.children, draft.at(cell))) }));
  const [head, ...body] = rows.map((row) => ({ at: row.at, cells: row.cells.map((cell) => cell.text) }));
  const above = draft.blocks.at(-1);
  const isCaption = (text: string) => pandocCaption.test(text) || isTableCaption(plainText(text));
  let caption = '';
  if (above?.kind === 'paragraph' && isCaption(above.text)) {
    caption = above.text.replace(pandocCaption, '');
    draft.blocks.pop();
  }
  const below = caption === '' && next ? draft.inline(next.children, draft.at(next)).text : '';
  const isBelow = isCaption(below);
  const header = head?.cells.some((cell) => cell !== '') ? head.cells : null;
  draft.push({ kind: 'table', header, rows: body, caption: isBelow ? below.replace(pandocCaption, '') : caption, at });
  for (const { cells } of rows) for (const { pictures } of cells) for (const picture of pictures) draft.push(picture);
  return isBelow;
}
