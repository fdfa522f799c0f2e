import type { RawBlock } from '../../../../core/model/raw.ts';
import type { Locator } from '../../../../core/model/text.ts';
import type { Media } from '../../media.ts';
import { type LooseBlock, withCaptions } from '../../rich/captions.ts';
import type { Line } from '../lines/line.ts';
import { inlineOfLines, notesIn, type Writing } from '../lines/text.ts';
import { type Box, boundsOf } from '../page/box.ts';
import type { Draft, TableDraft } from './draft.ts';
import type { Note } from './notes.ts';

type Item = Extract<Draft, { kind: 'item' }>;
type RawList = Extract<RawBlock, { kind: 'list' }>;

export type Edition = {
  writing: Writing;
  notes: readonly Note[];
  media: Media;
  /** Pages that lie on their side: there, a place on the page would be wrong. */
  turned: ReadonlySet<number>;
};

/** Drafts as the blocks that core builds a report from; a note stands after the block that refers to it. */
export function rawBlocksOf(drafts: readonly Draft[], edition: Edition): RawBlock[] {
  const { notes, writing } = edition;
  const blocks: LooseBlock[] = [];
  const waiting = new Set(notes);
  let items: Item[] = [];
  let called: Note[] = [];
  const release = (before: number) => {
    // Notes that nothing refers to stand at the end of their page.
    for (const note of waiting)
      if (note.page < before) {
        waiting.delete(note);
        called.push(note);
      }
  };
  const endList = () => {
    if (items.length > 0) blocks.push(...listsOf(items, edition));
    items = [];
    for (const note of called) blocks.push(noteBlock(note, edition));
    called = [];
  };
  for (const draft of drafts) {
    if (draft.kind !== 'item') endList();
    release(pageOf(draft));
    if (called.length > 0 && items.length === 0) endList();
    if (draft.kind === 'item') items.push(draft);
    else blocks.push(blockOf(draft, edition));
    for (const { label, page } of notesIn(linesOfDraft(draft), writing.isNote)) {
      const note = [...waiting].find((other) => other.label === label && other.page === page);
      if (!note) continue;
      waiting.delete(note);
      called.push(note);
    }
    if (draft.kind !== 'item') endList();
  }
  endList();
  release(Number.POSITIVE_INFINITY);
  endList();
  return withCaptions(blocks);
}

const pageOf = (draft: Draft): number => ('lines' in draft ? (draft.lines[0]?.page ?? draft.place.page) : draft.page);
const linesOfDraft = (draft: Draft): Line[] =>
  'lines' in draft ? draft.lines : draft.kind === 'table' ? [...draft.caption, ...draft.rows.flatMap((row) => row.cells.flat())] : [];

function blockOf(draft: Exclude<Draft, Item>, edition: Edition): LooseBlock {
  const { writing, media } = edition;
  switch (draft.kind) {
    case 'heading':
      return { kind: 'heading', level: draft.level, text: inlineOfLines(draft.lines, writing, true), at: placeOf(draft.lines, edition) };
    case 'code':
      return { kind: 'code', language: '', text: codeOf(draft.lines), at: placeOf(draft.lines, edition) };
    case 'paragraph':
    case 'quote':
    case 'caption':
      return { kind: draft.kind, text: inlineOfLines(draft.lines, writing), at: placeOf(draft.lines, edition) };
    case 'formula':
      return { kind: 'paragraph', text: inlineOfLines(draft.lines, writing), at: placeOf(draft.lines, edition) };
    case 'table':
      return tableBlock(draft, edition);
    case 'figure': {
      const at = locator(draft.page, draft.box, edition);
      const name = `page-${draft.page}.${draft.picture?.bytes?.[0] === 0xff ? 'jpg' : 'png'}`;
      return draft.picture
        ? media.figure({ name, bytes: draft.picture.bytes, alt: draft.alt, at })
        : { kind: 'figure', asset: null, alt: draft.alt, caption: '', name: '', at };
    }
  }
}

function tableBlock({ page, box, rows, hasHeader, caption, merges }: TableDraft, edition: Edition): LooseBlock {
  const written = rows.map((row, i) => ({
    cells: row.cells.map((lines) => inlineOfLines(lines, edition.writing, i === 0 && hasHeader)),
    at: locator(row.cells.flat()[0]?.page ?? page, row.box, edition),
  }));
  const [head, ...body] = written;
  const named = hasHeader && head !== undefined && body.length > 0;
  return {
    kind: 'table',
    header: named ? head.cells : null,
    rows: named ? body : written,
    caption: inlineOfLines(caption, edition.writing),
    ...(merges.length > 0 ? { merges: merges.map((merge) => ({ ...merge, row: merge.row + (named ? 0 : 1) })) } : {}),
    at: locator(page, box, edition),
  };
}

const noteBlock = ({ label, lines }: Note, edition: Edition): LooseBlock => ({
  kind: 'footnote',
  label,
  text: inlineOfLines(lines, edition.writing),
  at: placeOf(lines, edition),
});

/** Items that stand together as lists, nested by where their marks stand; another kind of mark at the outermost place begins another list. */
function listsOf(items: readonly Item[], edition: Edition): RawList[] {
  const lists: RawList[] = [];
  let open: { start: number; size: number; ordered: boolean }[] = [];
  for (const item of items) {
    const size = item.lines[0]?.size ?? 10;
    const deeper = open.findIndex((level) => level.start > item.start + 0.5 * size);
    if (deeper >= 0) open = open.slice(0, deeper);
    const top = open.at(-1);
    if (item.depth !== null) open = Array.from({ length: item.depth + 1 }, (_, i) => open[i] ?? { start: item.start, size, ordered: item.ordered });
    else if (!top || item.start > top.start + 0.5 * size) open = [...open, { start: item.start, size, ordered: item.ordered }];
    const level = open.length - 1;
    const list = lists.at(-1);
    const written = { text: inlineOfLines(item.lines, edition.writing), level, marker: item.marker, at: placeOf(item.lines, edition) };
    const another =
      level === 0 &&
      list !== undefined &&
      (list.ordered !== item.ordered || (item.ordered && /^[(]?(?:1|a|i|A|I)[.)]?$/.test(item.marker) && list.items.some((other) => other.level === 0)));
    if (list && !another) list.items.push(written);
    else lists.push({ kind: 'list', ordered: item.ordered, items: [{ ...written, level: 0 }] });
  }
  return lists;
}

/** Code keeps its lines, and the spaces in them by the width of a letter. */
function codeOf(lines: readonly Line[]): string {
  const left = Math.min(...lines.map((line) => line.x));
  const words = lines.flatMap((line) => line.words.map(({ word }) => word));
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  const width = Math.max(1, words.reduce((sum, word) => sum + word.right - word.x, 0) / Math.max(1, letters));
  return lines
    .map((line) => {
      let text = '';
      for (const { word, before } of line.words)
        text = text.padEnd(Math.min(400, Math.max(text.length + before.length, Math.round((word.x - left) / width)))) + word.text;
      return text;
    })
    .join('\n');
}

/** Where lines stand: those on the first of their pages. */
function placeOf(lines: readonly Line[], edition: Edition): Locator {
  const page = lines[0]?.page ?? 1;
  const box = boundsOf(lines.filter((line) => line.page === page));
  return box ? locator(page, box, edition) : { kind: 'page', page };
}

function locator(page: number, box: Box, { turned }: Edition): Locator {
  if (turned.has(page)) return { kind: 'page', page };
  const round = (n: number) => Math.round(n * 10) / 10;
  return { kind: 'page', page, box: { x: round(box.x), y: round(box.y), width: round(box.right - box.x), height: round(box.bottom - box.y) } };
}
