import type { Draft } from 'immer';
import type { Note, SlideOf, SourceRef } from '../../model/deck.ts';
import { wordsOnly } from '../../planner/ledger.ts';

type Table = Draft<SlideOf<'table'>>;

/** Which sentence of the report each row still shows, the header first; rows that were written anew are paired with what is left, in order. */
export function refsOfRows({ header, rows, tableSources, caption }: Table): (SourceRef | null)[] {
  const all = header ? [header, ...rows] : rows;
  const free = tableSources.filter(({ quote }) => wordsOnly(quote) !== wordsOnly(caption));
  const found = all.map((cells): SourceRef | null => {
    const at = free.findIndex(({ quote }) => wordsOnly(quote) === wordsOnly(cells.join('')));
    return (at < 0 ? null : free.splice(at, 1)[0]) ?? null;
  });
  return found.map((ref) => ref ?? free.shift() ?? null);
}

/** Lets the note tell rows that the slide shows no longer, or not in whole, as a table; what it tells already it does not tell twice. */
export function tellRows(note: Draft<Note>, header: readonly string[] | null, refs: readonly (SourceRef | null)[]): void {
  const known = new Set(note.sources.map(({ sentence }) => sentence));
  const untold = refs.flatMap((ref) => (ref && !known.has(ref.sentence) ? [ref] : []));
  if (untold.length === 0) return;
  const before = note.text.trimEnd();
  const head = headOf(header, untold);
  const rows = untold.map(({ quote }) => line(quote.split(' | '))).join('\n');
  const goesOn = lastTable(before)?.startsWith(head) ?? false;
  note.text = goesOn ? `${before}\n${rows}` : [before, `${head}\n${rows}`].filter((part) => part !== '').join('\n\n');
  note.sources.push(...untold);
}

/** Takes back what `tellRows` let the note tell, where nobody has written on. */
export function untellRows(note: Draft<Note>, header: readonly string[] | null, refs: readonly (SourceRef | null)[]): void {
  const told = refs.flatMap((ref) => (ref ? [ref] : []));
  const table = `${headOf(header, told)}\n${told.map(({ quote }) => line(quote.split(' | '))).join('\n')}`;
  if (told.length === 0 || !note.text.endsWith(table)) return;
  const names = new Set(told.map(({ sentence }) => sentence));
  note.text = note.text.slice(0, -table.length).trimEnd();
  note.sources = note.sources.filter(({ sentence }) => !names.has(sentence));
}

function headOf(header: readonly string[] | null, refs: readonly SourceRef[]): string {
  const width = Math.max(header?.length ?? 0, ...refs.map(({ quote }) => quote.split(' | ').length));
  return `${line(Array.from({ length: width }, (_, column) => header?.[column] ?? ''))}\n|${' --- |'.repeat(width)}`;
}

const lastTable = (text: string): string | undefined => /(?:^|\n\n)(\|[^\n]*(?:\n\|[^\n]*)*)$/.exec(text)?.[1];
const line = (cells: readonly string[]) => `| ${cells.map((text) => text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
