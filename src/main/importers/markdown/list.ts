import type { List, ListItem, Paragraph } from 'mdast';
import type { RawBlock } from '../../../core/model/raw.ts';
import { endsSentence } from '../../../core/report/plain/line.ts';
import type { Draft, WriteBlocks } from './draft.ts';

type RawList = Extract<RawBlock, { kind: 'list' }>;

/** Items of all levels as one list; a table, picture or code in an item stands between two parts of it. */
export function writeList(list: List, draft: Draft, writeOthers: WriteBlocks, level = 0, open: { list: RawList | null } = { list: null }): void {
  const [first] = list.children;
  if (level === 0 && first && draft.pandoc.markers.get(first.position?.start.line ?? 0) === '') {
    writeDefinitions(list, draft, writeOthers);
    return;
  }
  list.children.forEach((item, i) => {
    writeItem(item, markerOf(list, item, i, draft), level, list.ordered ?? false, draft, open, writeOthers);
  });
}

function writeItem(item: ListItem, marker: string, level: number, ordered: boolean, draft: Draft, open: { list: RawList | null }, writeOthers: WriteBlocks) {
  let written: RawList['items'][number] | null = null;
  for (const child of item.children) {
    if (child.type === 'list') {
      writeList(child, draft, writeOthers, level + 1, open);
      written = null;
      continue;
    }
    if (child.type !== 'paragraph') {
      writeOthers([child], draft);
      open.list = null;
      written = null;
      continue;
    }
    const { text, pictures } = draft.inline(child.children, draft.at(child));
    if (text !== '') {
      if (written && endsSentence(written.text)) written.text = `${written.text} ${text}`;
      else if (child !== firstParagraph(item)) {
        draft.push({ kind: 'paragraph', text, at: draft.at(child) });
        open.list = null;
        written = null;
      } else {
        written = { text, level, marker, at: draft.at(item) };
        listFor(draft, open, ordered).items.push(written);
      }
    }
    if (pictures.length === 0) continue;
    for (const picture of pictures) draft.push(picture);
    open.list = null;
    written = null;
  }
}

const firstParagraph = (item: ListItem): Paragraph | undefined => item.children.find((child): child is Paragraph => child.type === 'paragraph');

function listFor(draft: Draft, open: { list: RawList | null }, ordered: boolean): RawList {
  if (open.list) return open.list;
  open.list = { kind: 'list', ordered, items: [] };
  draft.push(open.list);
  return open.list;
}

/** Pandoc's lists of definitions: the paragraph before them is their term, and the list of the terms before goes on. */
function writeDefinitions(list: List, draft: Draft, writeOthers: WriteBlocks) {
  const term = draft.blocks.at(-1);
  const before = draft.blocks.at(-2);
  const goesOn = before?.kind === 'list' && draft.definitionLists.has(before);
  const open: { list: RawList | null } = { list: goesOn ? before : null };
  if (term?.kind === 'paragraph') {
    draft.blocks.pop();
    if (!open.list) listFor(draft, open, false);
    open.list?.items.push({ text: term.text, level: 0, marker: '', at: term.at });
  }
  for (const item of list.children) writeItem(item, '', 1, false, draft, open, writeOthers);
  if (open.list) draft.definitionLists.add(open.list);
}

/** As it is read, not as it is written: "1." for every item counts up. A task's box belongs to its marker. */
function markerOf(list: List, item: ListItem, i: number, draft: Draft): string {
  const fancy = draft.pandoc.markers.get(item.position?.start.line ?? 0);
  if (fancy !== undefined) return fancy;
  const written = /^(?:\d+([.)])|[-*+])/.exec(draft.sourceOf(item));
  const box = item.checked === true ? '☑' : item.checked === false ? '☐' : '';
  if (!list.ordered) return box || (written?.[0] ?? '-');
  const number = `${(list.start ?? 1) + i}${written?.[1] ?? '.'}`;
  return box ? `${number} ${box}` : number;
}
