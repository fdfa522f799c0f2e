import { asShown, sameAtoms } from './atom.ts';
import { type NoteBlock, type NoteItem, type NoteReading, noteText, readNote } from './read-note.ts';
import { writeInline } from './write-inline.ts';

/** A block as it is now: its place among those that were read, and whether it is still as it was there. */
export type EditedBlock = { index: number | null; untouched: boolean; block: NoteBlock };

/** The note with what was edited; blocks that were not touched, and what stands between two that were always neighbours, keep their letters. */
export function writeNote(read: NoteReading, edited: readonly EditedBlock[]): string {
  let note = '';
  let before: number | null = null;
  for (const { index, untouched, block } of edited) {
    const old = index === null ? undefined : read.blocks[index];
    const source = untouched && old ? old.source : writeBlock(block);
    if (source === '') continue;
    const neighbours = old !== undefined && (note === '' ? index === 0 : before !== null && index === before + 1);
    note += (neighbours ? old.gap : note === '' ? '' : '\n\n') + source;
    before = index;
  }
  return before === read.blocks.length - 1 || (note === '' && read.blocks.length === 0) ? note + read.tail : note;
}

/** Markdown that reads as the block; empty for one that shows nothing. */
export function writeBlock(block: NoteBlock): string {
  let last = '';
  for (const way of ways) {
    last = blockMarkdown(block, way);
    const { blocks } = readNote(last);
    if (last === '' || (blocks.length === 1 && blocks[0] && sameBlock(blocks[0].block, block))) return last;
  }
  return last;
}

/** Whether a line that looks like a list or a heading gets a backslash, and items are set in as they were or evenly. */
type Way = { guarded: boolean; evenly: boolean };
const ways: readonly Way[] = [
  { guarded: false, evenly: false },
  { guarded: true, evenly: false },
  { guarded: false, evenly: true },
  { guarded: true, evenly: true },
];

function blockMarkdown(block: NoteBlock, way: Way): string {
  switch (block.kind) {
    case 'paragraph':
      return guarded(writeInline(noteText, block.inline, block.atoms), way);
    case 'heading': {
      const line = writeInline(noteText, block.inline, block.atoms)
        .replace(/\n/g, ' ')
        .replace(/(\s)(#+)$/, '$1\\$2');
      return line === '' ? '' : `${'#'.repeat(block.level)} ${line}`;
    }
    case 'quote':
      return joined(block.blocks, '\n\n', way)
        .split('\n')
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n');
    case 'list':
      return listMarkdown(block.items, block, way);
    case 'code': {
      const longest = Math.max(2, ...(block.text.match(/`{3,}/g) ?? []).map((run) => run.length));
      const fence = '`'.repeat(longest + 1);
      return `${fence}${block.language}\n${block.text}\n${fence}`;
    }
    case 'other':
      return block.source;
  }
}

const joined = (blocks: readonly NoteBlock[], between: string, way: Way): string =>
  blocks
    .map((block) => blockMarkdown(block, way))
    .filter((text) => text !== '')
    .join(between);

/** A paragraph that begins like a list, heading or quote must not become one. */
function guarded(text: string, way: Way): string {
  if (!way.guarded) return text;
  return text
    .split('\n')
    .map((line) => line.replace(/^(\s*)(\d{1,9})([.)])/, '$1$2\\$3').replace(/^(\s*)(?=[-+*#>=~`|:$•▪‣◦●■])/, (spaces) => `${spaces.trim()}\\`))
    .join('\n')
    .replace(/^\\([•▪‣◦●■])\s/gm, '$1\u00a0');
}

function listMarkdown(items: readonly NoteItem[], { ordered, start, tight }: Extract<NoteBlock, { kind: 'list' }>, way: Way): string {
  const written: string[] = [];
  let number = start - 1;
  const delimiter = /[.)]$/.exec(items[0]?.marker ?? '')?.[0] ?? '.';
  const [bullet = '-'] = items.map(({ marker }) => marker).filter((marker) => /^[-+*•▪‣◦●■]$/.test(marker));
  for (const { marker, indent, blocks } of items) {
    // The report's own numbers stay; one that is there twice counts on.
    const own = /^\d+[.)]$/.test(marker) ? Number.parseInt(marker, 10) : null;
    number = own !== null && own > number ? own : number + 1;
    const shown = ordered ? `${number}${delimiter}` : /^[-+*•▪‣◦●■]$/.test(marker) ? marker : bullet;
    const room = ' '.repeat(shown.length + 1);
    const inner = blocks.map((block, k) => {
      const text = blockMarkdown(block, way);
      if (k === 0) return text.split('\n').join(`\n${room}`);
      // A list in a list brings its own spaces, where they were kept.
      const set = block.kind === 'list' && !way.evenly ? text : text.replace(/^(?=.)/gm, room);
      return (block.kind === 'list' && tight ? '\n' : '\n\n') + set;
    });
    written.push(`${way.evenly ? '' : indent}${shown} ${inner.join('')}`.trimEnd());
  }
  return written.join(tight ? '\n' : '\n\n');
}

/** True where two blocks show the same. */
export function sameBlock(a: NoteBlock, b: NoteBlock): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'paragraph' && b.kind === 'paragraph') return sameAtoms(asShown(a.atoms), asShown(b.atoms));
  if (a.kind === 'heading' && b.kind === 'heading') return a.level === b.level && sameAtoms(asShown(a.atoms), asShown(b.atoms));
  if (a.kind === 'quote' && b.kind === 'quote') return sameBlocks(a.blocks, b.blocks);
  if (a.kind === 'list' && b.kind === 'list')
    return a.ordered === b.ordered && a.items.length === b.items.length && a.items.every((item, k) => sameBlocks(item.blocks, b.items[k]?.blocks ?? []));
  if (a.kind === 'code' && b.kind === 'code') return a.text === b.text && a.language === b.language;
  return a.kind === 'other' && b.kind === 'other' && a.source === b.source;
}

const sameBlocks = (a: readonly NoteBlock[], b: readonly NoteBlock[]): boolean =>
  a.length === b.length &&
  a.every((block, k) => {
    const other = b[k];
    return other !== undefined && sameBlock(block, other);
  });
