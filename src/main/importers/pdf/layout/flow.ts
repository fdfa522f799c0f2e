import { type Line, linesOf } from '../lines/line.ts';
import type { Page, PagePicture, Word } from '../page/page.ts';
import { alignedTables, type Row } from './aligned.ts';
import { regionsOf } from './columns.ts';
import { griddedTables, isInside } from './grid.ts';
import type { FoundTable, Item, Stretch } from './item.ts';

/** What stands in one region of a page, from top to bottom. */
export type Piece = { kind: 'line'; line: Line } | { kind: 'table'; table: FoundTable } | { kind: 'picture'; picture: PagePicture };
/** A column or a part over the full width, with the edges of its text. */
export type Flow = { page: number; x: number; right: number; pieces: Piece[] };

// In parts of the size: a wider gap may part columns.
const STRETCH = 1;
// More words than a page can show; sorting them into columns is not worth it.
const MOST = 20_000;

/** A page's text in reading order, by geometry alone. */
export function flowsOf(page: Page): Flow[] {
  const words = page.words;
  const tables = words.length > MOST ? [] : griddedTables(page);
  const free = words.filter((word) => !tables.some((table) => isInside(word, table)));
  const stretches = linesOf(free, page.number).flatMap((line) => stretchesOf(line));
  const pictures = page.pictures.map((picture): Item => ({ kind: 'picture', ...picture.box, picture }));
  const items: Item[] = [...stretches, ...tables, ...pictures];
  const regions = words.length > MOST ? [{ items, x: 0, right: page.width }] : regionsOf(items, isRightToLeft(words));
  return regions.map(({ items: inside, x, right }) => ({ page: page.number, x, right, pieces: piecesOf(inside, page) }));
}

function stretchesOf(line: Line): Stretch[] {
  const parts = partsOf(line);
  return parts.map((words) => ({
    kind: 'stretch',
    words,
    size: line.size,
    x: Math.min(...words.map((word) => word.x)),
    right: Math.max(...words.map((word) => word.right)),
    y: line.y,
    bottom: line.bottom,
  }));
}

/** The words of a line from left to right, parted where wide gaps are. */
function partsOf(line: Line): Word[][] {
  const parts: Word[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const word of line.words.map((placed) => placed.word).sort((a, b) => a.x - b.x)) {
    const last = parts.at(-1);
    if (last && word.x - right <= STRETCH * line.size) last.push(word);
    else parts.push([word]);
    right = Math.max(right, word.right);
  }
  return parts;
}

/** A mark and what it marks are no two cells; nor is a heading and its page in a table of contents. */
function cellsOfLine(line: Line): Word[][] {
  const parts = partsOf(line);
  const [first, second] = parts;
  if (/(?:\.\s?){4,}|…{2,}|_{4,}/.test(line.text)) return [parts.flat()];
  const isMark =
    first?.length === 1 &&
    second &&
    (/^[•◦▪▫■□●○‣⁃·∙➢➤►▶✓✔❖♦◆–—*-]$/u.test(first[0]?.text ?? '') ||
      /^(?:[([]?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)\]]|\d+(?:\.\d+)+\.?|\d{1,2})$/.test(first[0]?.text ?? ''));
  return isMark && parts.length === 2 ? [parts.flat()] : parts;
}

function piecesOf(items: readonly Item[], page: Page): Piece[] {
  const words = items.flatMap((item) => (item.kind === 'stretch' ? item.words : []));
  const lines = linesOf(words, page.number);
  const rows = lines.map(
    (line): Row => ({
      stretches: cellsOfLine(line),
      words: line.words.map(({ word }) => word),
      y: line.y,
      bottom: line.bottom,
      baseline: line.baseline,
      size: line.size,
    }),
  );
  const tables = alignedTables(rows, page.rules);
  const taken = new Set(tables.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  const placed: { y: number; piece: Piece }[] = [
    ...lines.flatMap((line, i) => (taken.has(i) ? [] : [{ y: line.y, piece: { kind: 'line' as const, line } }])),
    ...tables.map(({ table }) => ({ y: table.y, piece: { kind: 'table' as const, table } })),
  ];
  for (const item of items) {
    if (item.kind === 'table') placed.push({ y: item.y, piece: { kind: 'table', table: item } });
    // A picture beside a paragraph stands after the lines that begin above its middle.
    if (item.kind === 'picture') placed.push({ y: item.y, piece: { kind: 'picture', picture: item.picture } });
  }
  return placed.sort((a, b) => a.y - b.y).map(({ piece }) => piece);
}

function isRightToLeft(words: readonly Word[]): boolean {
  const rtl = words.filter((word) => /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(word.text)).length;
  return rtl > 0.5 * words.length;
}
