import type { RawBlock } from '../../../core/model/raw.ts';
import { isFigureCaption } from '../../../core/report/plain/caption.ts';
import { plainText } from '../../../core/text/inline.ts';
import { type LooseBlock, withCaptions } from '../rich/captions.ts';
import { inlineOf, type Run, unstyled } from '../rich/runs.ts';
import type { Draft, TextDraft } from './draft.ts';
import { isItem, ListMaker } from './lists.ts';
import { markHeadings, textOf, titleDrafts } from './looks.ts';
import { markTypedLists } from './typed-lists.ts';

/** Makes blocks of paragraphs, now that all of them are known; `said` is the title by the file's properties. */
export function settle(all: readonly Draft[], said: string): { title: string; blocks: RawBlock[] } {
  const drafts = withoutContents(all);
  readTypewritten(drafts);
  const title = titleDrafts(drafts, said);
  const rest = drafts.filter((draft) => draft.kind !== 'text' || !title.includes(draft));
  markHeadings(rest);
  markTypedLists(rest);
  const [first] = title;
  const words = inlineOf(title.flatMap((draft, i): Run[] => [...(i > 0 ? [{ text: ' ' }] : []), ...unstyled(draft.runs)]));
  const chapters = rest.some((draft) => draft.kind === 'text' && draft.role === 'title');
  // The title is the outermost heading; chapters in the title's style stand between it and the others.
  const lowered = (first ? 1 : 0) + (chapters ? 1 : 0);
  const blocks = withCaptions(withChartCaptions(blocksOf(rest, lowered)));
  const heading: RawBlock[] = first && words !== '' ? [{ kind: 'heading', level: 1, text: words, at: first.at }] : [];
  return { title: first ? words : said, blocks: [...heading, ...blocks] };
}

/** Where most of a document is set in letters of one width, they say nothing about code. */
function readTypewritten(drafts: readonly Draft[]) {
  const prose = drafts.flatMap((draft) => (draft.kind === 'text' && draft.role !== 'code' ? [draft] : []));
  const letters = (texts: readonly TextDraft[]) => texts.reduce((sum, draft) => sum + textOf(draft).length, 0);
  const typewritten = prose.filter((draft) => draft.look.monospaced);
  if (typewritten.length === 0 || letters(typewritten) * 2 < letters(prose)) return;
  for (const draft of typewritten) {
    draft.look.monospaced = false;
    draft.runs = draft.runs.map(({ code: _code, ...run }) => run);
  }
}

const contentsWords =
  /^(?:inhalt(?:sverzeichnis|sübersicht)?|(?:table of )?contents|sommaire|table des matières|índice|indice|sommario|目\s*录|目\s*錄|目\s*次|المحتويات|جدول المحتويات|فهرس(?: المحتويات)?|(?:abbildungs|tabellen|stichwort)verzeichnis|(?:list of|table of) (?:figures|tables)|(?:table|liste) des (?:figures|illustrations|tableaux)|index|图表目录)\s*:?$/i;

/** Tables of contents repeat the headings; their own heading goes with them. */
function withoutContents(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    if (draft.kind !== 'contents') {
      kept.push(draft);
      continue;
    }
    const last = kept.at(-1);
    if (last?.kind === 'text' && (last.role === 'contents-heading' || contentsWords.test(textOf(last)))) kept.pop();
  }
  return kept;
}

type Chart = Extract<Draft, { kind: 'chart' }>;

function blocksOf(drafts: readonly Draft[], lowered: number): (LooseBlock | Chart)[] {
  const blocks: (LooseBlock | Chart)[] = [];
  const lists = new ListMaker();
  // Notes of a list stand after it.
  let notes: LooseBlock[] = [];
  let code: TextDraft[] = [];
  const close = () => {
    const list = lists.end();
    if (list) blocks.push(list);
    for (const note of notes) blocks.push(note);
    notes = [];
    if (code.some((line) => textOf(line) !== '')) blocks.push(codeOf(code));
    code = [];
  };
  let inList = false;
  for (const draft of drafts) {
    if (draft.kind === 'text' && isItem(draft)) {
      if (!inList) close();
      inList = true;
      const ended = lists.add(draft);
      if (ended) {
        blocks.push(ended, ...notes);
        notes = [];
      }
      continue;
    }
    if (inList && draft.kind === 'block' && draft.block.kind === 'footnote') {
      notes.push(draft.block);
      continue;
    }
    const isCode = draft.kind === 'text' && isCodeDraft(draft);
    if (!isCode || inList) close();
    inList = false;
    if (isCode) code.push(draft);
    else if (draft.kind === 'text') blocks.push(blockOf(draft, lowered));
    else if (draft.kind === 'chart') blocks.push(draft);
    else if (draft.kind === 'block') blocks.push(draft.block);
  }
  close();
  return blocks;
}

/** A paragraph in a style for code, or all of it in letters of one width. */
const isCodeDraft = ({ role, heading, look }: TextDraft): boolean => role === 'code' || (role === 'prose' && heading === null && look.monospaced);

/** Paragraphs of code are its lines. */
function codeOf(drafts: readonly TextDraft[]): RawBlock {
  const text = drafts
    .map((draft) => draft.runs.map((run) => run.text).join(''))
    .join('\n')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd();
  return { kind: 'code', language: '', text, at: drafts[0]?.at ?? { kind: 'paragraph', n: 1 } };
}

function blockOf(draft: TextDraft, lowered: number): LooseBlock {
  const { at, role, heading } = draft;
  // In a heading, bold letters are the style and the number is part of what its reader sees.
  const number = draft.list?.ordered ? `${draft.list.marker} ` : '';
  if (heading !== null || role === 'title') {
    const level = Math.min(6, (role === 'title' ? lowered : lowered + (heading ?? 1)) || 1);
    return { kind: 'heading', level, text: inlineOf([{ text: number }, ...unstyled(draft.runs)]), at };
  }
  const text = inlineOf(number === '' ? draft.runs : [{ text: number }, ...draft.runs]);
  if (role === 'quote') return { kind: 'quote', text, at };
  if (role === 'caption') return { kind: 'caption', text: inlineOf([{ text: number }, ...unstyled(draft.runs)]), at };
  return { kind: 'paragraph', text, at };
}

/** A chart is read as a table, but its author captioned a picture. */
function withChartCaptions(blocks: readonly (LooseBlock | Chart)[]): LooseBlock[] {
  const settled: LooseBlock[] = [];
  const taken = new Set<number>();
  blocks.forEach((block, i) => {
    if (taken.has(i)) return;
    if (block.kind !== 'chart') {
      settled.push(block);
      return;
    }
    const before = settled.at(-1);
    const after = blocks[i + 1];
    const title = block.block.caption;
    const caption = isCaptionOfFigure(after) ? after.text : isCaptionOfFigure(before) ? before.text : '';
    if (caption === '') {
      settled.push(block.block);
      return;
    }
    if (isCaptionOfFigure(after)) taken.add(i + 1);
    else settled.pop();
    if (title !== '' && title !== caption) settled.push({ kind: 'paragraph', text: title, at: block.block.at });
    settled.push({ ...block.block, caption });
  });
  return settled;
}

const isCaptionOfFigure = (block: LooseBlock | Chart | undefined): block is Extract<LooseBlock, { text: string }> =>
  block !== undefined && (block.kind === 'caption' || (block.kind === 'paragraph' && isFigureCaption(plainText(block.text))));
