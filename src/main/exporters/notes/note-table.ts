import { asCommonMark, noteMarkdown } from '../../../core/text/note-markdown.ts';
import type { Atom } from '../../../core/text/rich/atom.ts';
import { readInline } from '../../../core/text/rich/read-inline.ts';
import { noteText } from '../../../core/text/rich/read-note.ts';

export type NoteRow = { head: boolean; cells: Atom[][] };

const markdown = noteMarkdown();

/** The rows of a table in a note; null for a passage that is none. */
export function noteTable(source: string): NoteRow[] | null {
  const tokens = markdown.parse(asCommonMark(source), {});
  if (tokens[0]?.type !== 'table_open' || tokens.at(-1)?.type !== 'table_close') return null;
  const rows: NoteRow[] = [];
  for (const [k, token] of tokens.entries()) {
    if (token.type === 'tr_open') rows.push({ head: false, cells: [] });
    const row = rows.at(-1);
    if (token.type === 'th_open' && row) row.head = true;
    if ((token.type === 'th_open' || token.type === 'td_open') && row) row.cells.push(readInline(noteText, tokens[k + 1]?.content ?? '').atoms);
  }
  return rows;
}
