import type { Token } from 'markdown-it';
import { asCommonMark, noteMarkdown } from '../note-markdown.ts';
import type { Atom } from './atom.ts';
import { inlineReader, readInline } from './read-inline.ts';

/** A line of a note with the Markdown that it was read from. */
export type NoteLine = { atoms: Atom[]; inline: string };

/** `marker` and `indent` are the item's own letters, as "3." or "•", and the spaces before them. */
export type NoteItem = { marker: string; indent: string; blocks: NoteBlock[] };

export type NoteBlock =
  | ({ kind: 'paragraph' } & NoteLine)
  | ({ kind: 'heading'; level: number } & NoteLine)
  | { kind: 'quote'; blocks: NoteBlock[] }
  | { kind: 'list'; ordered: boolean; start: number; tight: boolean; items: NoteItem[] }
  | { kind: 'code'; language: string; text: string }
  /** What the editor has no form for, as a table: it is shown, and kept as it is written. */
  | { kind: 'other'; source: string };

/** A block of a note with its own letters, and what stands between it and the one before. */
export type WrittenBlock = { gap: string; source: string; block: NoteBlock };

export type NoteReading = { blocks: WrittenBlock[]; tail: string };

export const noteText = inlineReader(noteMarkdown());
const markdown = noteMarkdown();

/** Reads a note as the blocks that it is written in; gaps, sources and tail in order are the note. */
export function readNote(note: string): NoteReading {
  const tokens = markdown.parse(asCommonMark(note), {});
  const starts = lineStarts(note);
  const blocks: WrittenBlock[] = [];
  let at = 0;
  for (const group of topLevel(tokens)) {
    const [from = 0, to = 0] = group[0]?.map ?? [];
    const start = starts[from] ?? note.length;
    const source = note.slice(start, starts[to] ?? note.length).trimEnd();
    if (start < at) continue;
    blocks.push({ gap: note.slice(at, start), source, block: blockOf(group, note, starts) ?? { kind: 'other', source } });
    at = start + source.length;
  }
  return { blocks, tail: note.slice(at) };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The tokens of each block that lies in no other. */
function topLevel(tokens: readonly Token[]): Token[][] {
  const groups: Token[][] = [];
  let depth = 0;
  for (const token of tokens) {
    if (depth === 0) groups.push([]);
    groups.at(-1)?.push(token);
    depth += token.nesting;
  }
  return groups;
}

type Lines = readonly number[];

function blockOf(group: readonly Token[], note: string, starts: Lines): NoteBlock | null {
  const [first] = group;
  switch (first?.type) {
    case 'paragraph_open':
      return { kind: 'paragraph', ...lineOf(group) };
    case 'heading_open':
      return { kind: 'heading', level: Number(first.tag.slice(1)), ...lineOf(group) };
    case 'blockquote_open': {
      const blocks = blocksOf(group, note, starts);
      return blocks && blocks.length > 0 ? { kind: 'quote', blocks } : null;
    }
    case 'bullet_list_open':
    case 'ordered_list_open':
      return listOf(group, note, starts);
    case 'fence':
    case 'code_block':
      return first.type === 'code_block' || /\s/.test(first.info) ? null : { kind: 'code', language: first.info, text: first.content.replace(/\n$/, '') };
    default:
      return null;
  }
}

function lineOf(group: readonly Token[]): NoteLine {
  const inline = group.find(({ type }) => type === 'inline')?.content ?? '';
  return { inline, atoms: readInline(noteText, inline).atoms };
}

/** What lies in a quotation or an item; null where something of it has no form. */
function blocksOf(group: readonly Token[], note: string, starts: Lines): NoteBlock[] | null {
  const blocks = topLevel(group.slice(1, -1)).map((inner) => blockOf(inner, note, starts));
  return blocks.some((block) => block === null) ? null : blocks.filter((block) => block !== null);
}

function listOf(group: readonly Token[], note: string, starts: Lines): NoteBlock | null {
  const items: NoteItem[] = [];
  let tight = true;
  for (const inner of topLevel(group.slice(1, -1))) {
    const blocks = blocksOf(inner, note, starts);
    if (blocks?.[0]?.kind !== 'paragraph') return null;
    if (inner.some(({ type, hidden }, k) => type === 'paragraph_open' && !hidden && k === 1)) tight = false;
    const line = note.slice(starts[inner[0]?.map?.[0] ?? 0] ?? 0);
    const [, indent = '', marker = ''] = /^([ \t>]*)(\S+)/.exec(line) ?? [];
    items.push({ blocks, marker, indent: indent.replace(/^.*>\s?/, '') });
  }
  const [open] = group;
  return { kind: 'list', ordered: open?.type === 'ordered_list_open', start: Number(open?.attrGet('start') ?? 1), tight, items };
}
