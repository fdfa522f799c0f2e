import type { Flow } from '../layout/flow.ts';
import type { TableRow } from '../layout/item.ts';
import { type Line, lineOf } from '../lines/line.ts';
import { type Box, boundsOf } from '../page/box.ts';
import type { Page, Tag, Word } from '../page/page.ts';
import { marksOf, withoutMark } from './marker.ts';
import type { Note } from './notes.ts';
import type { Passage, Role, Section } from './passages.ts';

export type TaggedPage = { sections: Section[]; notes: Note[] };

// Below this share of the letters, tags are an ornament.
const COVERED = 0.9;

const inline = new Set([
  'Span',
  'Link',
  'Reference',
  'Em',
  'Strong',
  'Sub',
  'Annot',
  'Quote',
  'Ruby',
  'RB',
  'RT',
  'RP',
  'Warichu',
  'WT',
  'WP',
  'BibEntry',
  'Lbl',
  'Form',
]);
const textual: Record<string, 'paragraph' | 'code' | 'caption' | 'formula'> = { P: 'paragraph', Code: 'code', Caption: 'caption', Formula: 'formula' };

type Walk = { page: Page; flow: Flow; words: ReadonlyMap<number, readonly Word[]>; used: Set<Word>; sections: Section[]; notes: Note[] };
type Inside = { sections: number; lists: number; quoted: boolean };

/** A page's text by its tags (ISO 32000-2, 14.8.4); null where they do not cover it or say nothing. */
export function taggedPage(page: Page): TaggedPage | null {
  if (!page.tags) return null;
  const byMark = new Map<number, Word[]>();
  for (const word of page.words) {
    if (word.mcid === null) continue;
    const marked = byMark.get(word.mcid);
    if (marked) marked.push(word);
    else byMark.set(word.mcid, [word]);
  }
  const bounds = boundsOf(page.words) ?? { x: 0, y: 0, right: page.width, bottom: page.height };
  const flow: Flow = { page: page.number, x: bounds.x, right: bounds.right, pieces: [] };
  const walk: Walk = { page, flow, words: byMark, used: new Set(), sections: [], notes: [] };
  container(page.tags, walk, { sections: 0, lists: 0, quoted: false });
  if (!isSound(walk)) return null;
  return { sections: withRest(walk), notes: walk.notes };
}

function isSound({ page, used, sections, notes }: Walk): boolean {
  const letters = (words: Iterable<Word>) => [...words].reduce((sum, word) => sum + word.text.length, 0);
  const all = letters(page.words);
  if (all === 0) return sections.length > 0;
  // One element for all that a full page says is no structure.
  const lines = sections.reduce((sum, section) => sum + (section.kind === 'passage' ? section.lines.length : 1), 0);
  return letters(used) >= COVERED * all && !(sections.length + notes.length <= 1 && lines > 12);
}

/** What the tags forgot stands at the page's end: nothing is lost. */
function withRest({ page, flow, used, sections }: Walk): Section[] {
  const rest = page.words.filter((word) => !used.has(word));
  const shown = new Set(sections.flatMap((section) => (section.kind === 'picture' ? [section.picture] : [])));
  const pictures = page.pictures.filter((picture) => !shown.has(picture) && !picture.artifact);
  return [
    ...sections,
    ...pictures.map((picture): Section => ({ kind: 'picture', picture, flow })),
    ...(rest.length > 0 ? [passage(linesInOrder(rest, page.number), flow, { kind: 'paragraph' })] : []),
  ];
}

const passage = (lines: Line[], flow: Flow, role: Role): Passage => ({ kind: 'passage', lines, flow, mark: null, gap: 2, role });

function container(tag: Tag, walk: Walk, inside: Inside): void {
  let loose: number[] = [];
  const end = () => {
    if (loose.length > 0) text(loose, walk, { kind: inside.quoted ? 'quote' : 'paragraph' });
    loose = [];
  };
  for (const kid of tag.kids) {
    if (typeof kid === 'number') loose.push(kid);
    else if (inline.has(kid.role) && kid.kids.every((inner) => typeof inner === 'number' || inline.has(inner.role))) loose.push(...marksIn(kid));
    else {
      end();
      element(kid, walk, inside);
    }
  }
  end();
}

function element(tag: Tag, walk: Walk, inside: Inside): void {
  const level = /^H([1-9])$/.exec(tag.role)?.[1];
  const kind = textual[tag.role];
  if (level !== undefined || tag.role === 'H' || tag.role === 'Title') {
    const depth = level !== undefined ? Number(level) : tag.role === 'Title' ? 0 : Math.max(1, inside.sections);
    mixed(tag, walk, inside, { kind: 'heading', level: depth });
  } else if (kind) mixed(tag, walk, inside, { kind: kind === 'paragraph' && inside.quoted ? 'quote' : kind });
  else if (tag.role === 'Table') table(tag, walk);
  else if (tag.role === 'Figure') figure(tag, walk, inside);
  else if (tag.role === 'Note' || tag.role === 'FENote') note(tag, walk);
  else if (tag.role === 'LI') item(tag, walk, inside);
  else if (tag.role === 'L') container(tag, walk, { ...inside, lists: inside.lists + 1 });
  else if (tag.role === 'BlockQuote') container(tag, walk, { ...inside, quoted: true });
  else if (tag.role === 'Sect') container(tag, walk, { ...inside, sections: inside.sections + 1 });
  else container(tag, walk, inside);
}

/** A block with text of its own; blocks inside it, as a figure in a paragraph, follow it. */
function mixed(tag: Tag, walk: Walk, inside: Inside, role: Role): void {
  const own: number[] = [];
  const others: Tag[] = [];
  for (const kid of tag.kids) {
    if (typeof kid === 'number') own.push(kid);
    else if (inline.has(kid.role) || (kid.role === 'Formula' && tag.role === 'P')) {
      own.push(...marksIn(kid, (inner) => !isBlock(inner.role)));
      others.push(...blocksIn(kid));
    } else if (kid.role === 'P' && role.kind !== 'paragraph') own.push(...marksIn(kid));
    else others.push(kid);
  }
  text(own, walk, role);
  for (const other of others) element(other, walk, inside);
}

const isBlock = (role: string): boolean => ['Figure', 'Table', 'L', 'Note', 'FENote'].includes(role);
const blocksIn = (tag: Tag): Tag[] => tag.kids.flatMap((kid) => (typeof kid === 'number' ? [] : isBlock(kid.role) ? [kid] : blocksIn(kid)));

function text(marks: readonly number[], walk: Walk, role: Role): void {
  const lines = linesOfMarks(marks, walk);
  if (lines.length > 0) walk.sections.push(passage(lines, walk.flow, role));
  for (const picture of picturesOf(marks, walk)) walk.sections.push({ kind: 'picture', picture, flow: walk.flow });
}

const picturesOf = (marks: readonly number[], { page }: Walk) => page.pictures.filter(({ mcid }) => mcid !== null && marks.includes(mcid));

function figure(tag: Tag, walk: Walk, inside: Inside): void {
  const marks = marksIn(tag, (inner) => inner.role !== 'Caption');
  const pictures = picturesOf(marks, walk);
  const [first] = pictures;
  if (first) {
    linesOfMarks(marks, walk);
    for (const picture of pictures) walk.sections.push({ kind: 'picture', picture, flow: walk.flow, alt: picture === first ? tag.alt : '' });
  } else if (tag.alt !== '') {
    // Drawn with lines: its own words stand for it.
    const box = boundsOf(linesOfMarks(marks, walk));
    walk.sections.push({ kind: 'picture', picture: null, box: box ?? { x: 0, y: 0, right: 0, bottom: 0 }, flow: walk.flow, alt: tag.alt });
  } else text(marks, walk, { kind: 'paragraph' });
  for (const kid of tag.kids) if (typeof kid !== 'number' && kid.role === 'Caption') element(kid, walk, inside);
}

function note(tag: Tag, walk: Walk): void {
  const lines = linesOfMarks(marksIn(tag), walk);
  const [first] = lines;
  const [label, ...others] = first?.words ?? [];
  if (!first || !label) return;
  const said = /^[([]?(\d{1,3}|[*†‡§¶]{1,3}|[a-z]|[ivx]{1,5})[)\].:]?$/.exec(label.text)?.[1];
  if (said === undefined) {
    // Its first half was on the page before.
    const last = walk.notes.at(-1);
    if (last) last.lines.push(...lines);
    else walk.notes.push({ label: '', page: walk.page.number, lines, flow: walk.flow });
    return;
  }
  const [next, ...rest] = others;
  const words = next ? [{ ...next, before: '' as const }, ...rest] : [];
  const line = { ...first, words, text: words.map((placed) => placed.before + placed.text).join('') };
  walk.notes.push({ label: said, page: walk.page.number, lines: [line, ...lines.slice(1)], flow: walk.flow });
}

function item(tag: Tag, walk: Walk, inside: Inside): void {
  const label = tag.kids.flatMap((kid) => (typeof kid !== 'number' && kid.role === 'Lbl' ? marksIn(kid) : []));
  const marker = linesOfMarks(label, walk)
    .map((line) => line.text)
    .join(' ')
    .trim();
  const before = walk.sections.length;
  container({ ...tag, kids: tag.kids.filter((kid) => typeof kid === 'number' || kid.role !== 'Lbl') }, walk, inside);
  const [first] = walk.sections.slice(before);
  if (first?.kind !== 'passage' || (first.role?.kind !== 'paragraph' && first.role?.kind !== 'quote')) {
    if (marker !== '') walk.sections.splice(before, 0, passage(linesOfMarks(label, walk), walk.flow, { kind: 'paragraph' }));
    return;
  }
  const [line, ...others] = first.lines;
  const mark = marker === '' && line ? marksOf(line)[0] : undefined;
  if (line && mark) first.lines = [withoutMark(line, mark), ...others];
  const shown = /^[\uf000-\uf8ff]$/.test(marker) ? '•' : marker === 'o' ? '◦' : marker || mark?.text || '•';
  first.role = { kind: 'item', marker: shown, ordered: /[\p{L}\p{N}]/u.test(shown), depth: Math.max(0, inside.lists - 1) };
}

function table(tag: Tag, walk: Walk): void {
  const rows: (TableRow & { named: boolean })[] = [];
  const collect = (part: Tag): void => {
    for (const kid of part.kids) {
      if (typeof kid === 'number') continue;
      if (kid.role === 'Caption') element(kid, walk, { sections: 0, lists: 0, quoted: false });
      else if (kid.role !== 'TR') collect(kid);
      else {
        const cells = kid.kids.flatMap((cell) => (typeof cell === 'number' || (cell.role !== 'TH' && cell.role !== 'TD') ? [] : [cell]));
        const words = cells.map((cell) => marksIn(cell).flatMap((mark) => [...(walk.words.get(mark) ?? [])]));
        for (const word of words.flat()) walk.used.add(word);
        const box = boundsOf(words.flat());
        if (cells.length > 0 && box) rows.push({ box, cells: words, named: cells.every((cell) => cell.role === 'TH') });
      }
    }
  };
  collect(tag);
  const box = boundsOf(rows.map((row) => row.box));
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  if (!box) return;
  const filled = rows.map(({ box: place, cells }) => ({ box: place, cells: [...cells, ...Array.from({ length: width - cells.length }, (): Word[] => [])] }));
  walk.sections.push({
    kind: 'table',
    table: { kind: 'table', ...box, rows: filled, hasHeader: rows[0]?.named === true && rows.length > 1, merges: [] },
    flow: walk.flow,
  });
}

/** All content of an element, by its marks in the page. */
function marksIn(tag: Tag, into: (inner: Tag) => boolean = () => true): number[] {
  return tag.kids.flatMap((kid) => (typeof kid === 'number' ? [kid] : into(kid) ? marksIn(kid, into) : []));
}

function linesOfMarks(marks: readonly number[], { words, used, page }: Walk): Line[] {
  const own = marks.flatMap((mark) => words.get(mark) ?? []);
  for (const word of own) used.add(word);
  return linesInOrder(own, page.number);
}

/** Lines of words in the order of the file, which may lead from the foot of a column to the top of the next. */
function linesInOrder(words: readonly Word[], page: number): Line[] {
  const rows: { words: Word[]; box: Box; size: number }[] = [];
  for (const word of words) {
    const row = rows.at(-1);
    const middle = (word.y + word.bottom) / 2;
    const inRow =
      row &&
      (word.size < 0.85 * row.size
        ? middle > row.box.y - 0.3 * row.size && middle < row.box.bottom
        : Math.abs(word.baseline - (row.words.findLast((other) => other.size > 0.85 * row.size)?.baseline ?? word.baseline)) < 0.4 * word.size ||
          row.size < 0.85 * word.size);
    if (row && inRow) {
      row.words.push(word);
      row.box = {
        x: Math.min(row.box.x, word.x),
        y: Math.min(row.box.y, word.y),
        right: Math.max(row.box.right, word.right),
        bottom: Math.max(row.box.bottom, word.bottom),
      };
      row.size = Math.max(row.size, word.size);
    } else rows.push({ words: [word], box: word, size: word.size });
  }
  return rows.map((row) => lineOf(row.words, page));
}
