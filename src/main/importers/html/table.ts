import type { Merge } from '../../../core/model/raw.ts';
import type { PictureSource } from '../pictures.ts';
import type { Flow, Style } from './flow.ts';
import type { Page } from './page.ts';
import { attribute, type Element, elementsIn, find, isElement, lineOf, type Node } from './tree.ts';

type Walk = (nodes: readonly Node[], style: Style, flow: Flow, page: Page) => void;
type Row = { cells: string[]; isHead: boolean; line: number };

// HTML, section 4.9.11 ends spans at these.
const WIDEST = 1000;
// Cells of one table, covered ones included.
const CELLS = 500_000;

/** A table with its merged cells; one that only lays out a page as the page's own flow. */
export function writeTable(element: Element, flow: Flow, page: Page, walk: Walk) {
  flow.end();
  const trs = rowsOf(element);
  if (isLayout(element, trs)) {
    for (const tr of trs) for (const cell of cellsOf(tr)) flow.within(flow.place, () => walk(cell.childNodes, {}, flow, page));
    return;
  }
  const { at } = flow;
  const pictures: PictureSource[] = [];
  const part = (nodes: readonly Node[]): string => {
    const { texts, pictures: found } = flow.within({ kind: 'part', texts: [], pictures: [] }, () => walk(nodes, {}, flow, page));
    pictures.push(...found);
    return texts.join(' ');
  };
  const captions = elementsIn(element).filter((child) => child.tagName === 'caption');
  const caption = captions.map((child) => part(child.childNodes)).join(' ');
  const { rows, merges } = gridOf(trs, flow, page, part);
  const [head] = rows;
  const header = head?.isHead && rows.length > 1 ? head.cells : null;
  const body = (header ? rows.slice(1) : rows).map(({ cells, line }) => ({ cells, at: { kind: 'line' as const, line } }));
  if (body.length > 0 || caption !== '') flow.push({ kind: 'table', header, rows: body, caption, ...(merges.length > 0 ? { merges } : {}), at });
  for (const picture of pictures) flow.push(picture);
}

/** Its own rows in the order in which a browser shows them. */
function rowsOf(table: Element): Element[] {
  const parts = elementsIn(table);
  const own = (tagName: string) => parts.filter((part) => part.tagName === tagName).flatMap((part) => elementsIn(part).filter((row) => row.tagName === 'tr'));
  const middle = parts.flatMap((part) =>
    part.tagName === 'tbody' ? elementsIn(part).filter((row) => row.tagName === 'tr') : part.tagName === 'tr' ? [part] : [],
  );
  return [...own('thead'), ...middle, ...own('tfoot')];
}

const cellsOf = (row: Element): Element[] => elementsIn(row).filter((cell) => cell.tagName === 'td' || cell.tagName === 'th');

/** A table without heads or caption in which there is no second column, or whole parts of a page stand. */
function isLayout(table: Element, rows: readonly Element[]): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role'))) return true;
  if (elementsIn(table).some((child) => child.tagName === 'caption' || child.tagName === 'thead')) return false;
  const cells = rows.flatMap(cellsOf);
  if (cells.some((cell) => cell.tagName === 'th')) return false;
  if (rows.every((row) => cellsOf(row).length <= 1)) return true;
  return find(table, (inner) => /^(?:table|h[1-6]|main|article|nav)$/.test(inner.tagName)) !== null;
}

function gridOf(trs: readonly Element[], flow: Flow, page: Page, part: (nodes: readonly Node[]) => string): { rows: Row[]; merges: Merge[] } {
  const merges: Merge[] = [];
  const rows: Row[] = [];
  // For each column, how many rows below are covered by a cell above.
  let covered: number[] = [];
  let left = CELLS;
  trs.forEach((tr, row) => {
    const texts: string[] = [];
    const next: number[] = [];
    const own = cellsOf(tr);
    let column = 0;
    const pass = () => {
      for (; (covered[column] ?? 0) > 0; column += 1) {
        texts[column] = '';
        next[column] = (covered[column] ?? 0) - 1;
      }
    };
    const line = (lineOf(tr) ?? flow.line - page.offset) + page.offset;
    for (const cell of own) {
      pass();
      const columns = span(cell, 'colspan', Math.min(WIDEST, left));
      const reach = span(cell, 'rowspan', trs.length - row);
      if (columns > 1 || reach > 1) merges.push({ row, column, rows: reach, columns });
      const text = part(cell.childNodes);
      for (let i = 0; i < columns; i += 1) {
        texts[column + i] = i === 0 ? text : '';
        next[column + i] = reach - 1;
      }
      column += columns;
      left = Math.max(1, left - columns);
    }
    pass();
    covered = Array.from({ length: Math.max(next.length, covered.length) }, (_, i) => next[i] ?? Math.max(0, (covered[i] ?? 0) - 1));
    rows.push({ cells: Array.from(texts, (text) => text ?? ''), isHead: isHead(tr, own), line });
  });
  const width = Math.min(
    WIDEST,
    rows.reduce((most, row) => Math.max(most, row.cells.length), 0),
  );
  if (rows.length * width <= CELLS) for (const row of rows) while (row.cells.length < width) row.cells.push('');
  const blank = (row: Row, i: number) => row.cells.every((cell) => cell === '') && !merges.some((merge) => merge.row <= i && i < merge.row + merge.rows);
  return merges.length > 0 ? { rows, merges } : { rows: rows.filter((row, i) => !blank(row, i)), merges };
}

const isHead = (tr: Element, cells: readonly Element[]): boolean => {
  const { parentNode } = tr;
  return (parentNode !== null && isElement(parentNode) && parentNode.tagName === 'thead') || (cells.length > 0 && cells.every((cell) => cell.tagName === 'th'));
};

function span(cell: Element, name: string, most: number): number {
  const number = Number.parseInt(attribute(cell, name), 10);
  // Zero rows means all that are left; see HTML, section 4.9.11.
  if (number === 0 && name === 'rowspan') return Math.max(1, most);
  return number > 1 ? Math.max(1, Math.min(number, most)) : 1;
}
