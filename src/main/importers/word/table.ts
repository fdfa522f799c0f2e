import type { Merge, RawBlock } from '../../../core/model/raw.ts';
import type { Locator } from '../../../core/model/text.ts';
import { isFigureCaption } from '../../../core/report/plain/caption.ts';
import { plainText } from '../../../core/text/inline.ts';
import { chosenOf } from '../ooxml/parts.ts';
import { childOf, elementsOf, type XmlElement } from '../package/xml.ts';
import { inlineOf, unstyled } from '../rich/runs.ts';
import type { Draft, Reading, TextDraft } from './draft.ts';
import { isOn, wholeNumber, wordValue } from './properties.ts';
import { headed } from './table-head.ts';

/** A cell as it stands in the file: `continues` the one above it. */
export type Cell = { drafts: Draft[]; column: number; columns: number; continues: boolean; shaded: boolean };
export type Row = { cells: Cell[]; columns: number; head: boolean; at: Locator };

// Word has 63 at most.
const mostColumns = 64;

/** A w:tbl (ECMA-376 part 1, clause 17.4) with what stood in its cells beside text after it; a table that only lays out a page as what it holds. */
export function readTable(table: XmlElement, reading: Reading): Draft[] {
  const first = reading.paragraphs + 1;
  const rows = rowsOf(table, reading);
  if (rows.length === 0) return [];
  const at: Locator = reading.anchored ?? { kind: 'paragraph', n: first };
  const layout = layoutOf(rows);
  if (layout) return layout;
  return tableOf(rows, headed(table, rows, reading), at);
}

function rowsOf(table: XmlElement, reading: Reading): Row[] {
  const rows: Row[] = [];
  for (const element of unwrapped(table, 'w:tr')) {
    const properties = childOf(element, 'w:trPr');
    if (childOf(properties, 'w:del')) {
      reading.changes += 1;
      continue;
    }
    if (childOf(properties, 'w:ins')) reading.changes += 1;
    if (isOn(childOf(properties, 'w:hidden'))) {
      reading.hidden += 1;
      continue;
    }
    rows.push(rowOf(element, properties, reading));
  }
  return rows.filter((row) => row.cells.length > 0);
}

function rowOf(element: XmlElement, properties: XmlElement | null, reading: Reading): Row {
  const at: Locator = reading.anchored ?? { kind: 'paragraph', n: reading.paragraphs + 1 };
  const cells: Cell[] = [];
  let column = Math.min(mostColumns, wholeNumber(wordValue(childOf(properties, 'w:gridBefore'))) ?? 0);
  for (const found of unwrapped(element, 'w:tc')) {
    const own = childOf(found, 'w:tcPr');
    const columns = Math.max(1, Math.min(mostColumns, wholeNumber(wordValue(childOf(own, 'w:gridSpan'))) ?? 1));
    const merge = childOf(own, 'w:vMerge');
    const beside =
      wordValue(childOf(own, 'w:hMerge')) === 'continue' || (childOf(own, 'w:hMerge') !== null && wordValue(childOf(own, 'w:hMerge')) === undefined);
    const gone = childOf(own, 'w:cellDel') !== null;
    if (gone) reading.changes += 1;
    const drafts = gone ? [] : reading.read(found, reading);
    const left = cells.at(-1);
    if (beside && left) {
      left.columns += columns;
      left.drafts.push(...drafts);
    } else {
      const fill = childOf(own, 'w:shd')?.attributes['w:fill'] ?? 'auto';
      cells.push({ drafts, column, columns, continues: merge !== null && wordValue(merge) !== 'restart', shaded: !/^(?:auto|ffffff)$/i.test(fill) });
    }
    column += columns;
    if (column > mostColumns * 4) break;
  }
  column += Math.min(mostColumns, wholeNumber(wordValue(childOf(properties, 'w:gridAfter'))) ?? 0);
  return { cells, columns: column, head: isOn(childOf(properties, 'w:tblHeader')), at };
}

/** Rows or cells of a table, whatever content controls and revisions they are wrapped in. */
function unwrapped(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((child): XmlElement[] => {
    if (child.name === name) return [child];
    if (child.name === 'mc:AlternateContent') return unwrapped(chosenOf(child) ?? child, name);
    return /^w:(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(child.name) ? unwrapped(child, name) : [];
  });
}

const texts = (cell: Cell): TextDraft[] => cell.drafts.flatMap((draft) => (draft.kind === 'text' ? [draft] : []));
const hasPicture = (cell: Cell): boolean => cell.drafts.some((draft) => draft.kind === 'block' && draft.block.kind === 'figure');
const isCaption = (draft: TextDraft): boolean =>
  draft.role === 'caption' ||
  isFigureCaption(
    draft.runs
      .map((run) => run.text)
      .join('')
      .trim(),
  );

/** What a table holds that only places it on the page; null for one that tells something by its rows and columns. */
function layoutOf(rows: readonly Row[]): Draft[] | null {
  const cells = rows.flatMap((row) => row.cells);
  const inOrder = () => cells.flatMap((cell) => cell.drafts);
  if (cells.length === 1) return inOrder();
  // A section with its heading stands in a cell, or pictures beside prose.
  if (cells.some((cell) => cell.drafts.some((draft, i) => draft.kind === 'text' && draft.heading !== null && i + 1 < cell.drafts.length))) return inOrder();
  if (rows.length === 1 && cells.some((cell) => hasPicture(cell) || texts(cell).filter(isSentence).length > 1)) return inOrder();
  // Pictures side by side, their captions under them.
  const written = cells.filter((cell) => texts(cell).length > 0);
  if (cells.some(hasPicture) && written.every((cell) => texts(cell).every(isCaption))) {
    return [...cells].sort((a, b) => a.column - b.column).flatMap((cell) => cell.drafts);
  }
  return null;
}

const isSentence = (draft: TextDraft): boolean =>
  /[.!?。！？؟]["”»)]?\s*$/.test(draft.runs.at(-1)?.text ?? '') && draft.runs.reduce((sum, run) => sum + run.text.length, 0) > 40;

function tableOf(rows: readonly Row[], hasHead: boolean, at: Locator): Draft[] {
  const width = rows.reduce((widest, row) => row.cells.reduce((most, cell) => Math.max(most, cell.column + cell.columns), Math.max(widest, row.columns)), 0);
  const beside: Draft[] = [];
  const written = rows.map((row, i) => {
    const texts = Array<string>(width).fill('');
    for (const cell of row.cells) {
      const text = textOfCell(cell, hasHead && i === 0, beside);
      // What a covered cell still holds is not shown, but it is there.
      texts[cell.column] = text;
    }
    return { cells: texts, at: row.at };
  });
  const merges = mergesOf(rows);
  const [head] = hasHead ? written : [];
  const block: RawBlock = {
    kind: 'table',
    header: head?.cells ?? null,
    rows: hasHead ? written.slice(1) : written,
    caption: '',
    ...(merges.length > 0 ? { merges } : {}),
    at,
  };
  return [{ kind: 'block', block }, ...beside];
}

/** A cell's paragraphs on one line, with their marks; what is no text comes after the table. */
function textOfCell(cell: Cell, isHead: boolean, beside: Draft[]): string {
  const parts: string[] = [];
  for (const draft of cell.drafts) {
    if (draft.kind === 'text') {
      const text = inlineOf(isHead || draft.heading !== null ? unstyled(draft.runs) : draft.runs);
      if (plainText(text).trim() !== '') parts.push(draft.list ? `${draft.list.marker} ${text}` : text);
    } else if (draft.kind === 'block' && draft.block.kind === 'formula') parts.push(`$${draft.block.text}$`);
    else beside.push(draft);
  }
  return parts.join(' ');
}

function mergesOf(rows: readonly Row[]): Merge[] {
  const merges = new Set<Merge>();
  // Cells that a cell below may continue, by the column they begin in.
  let open = new Map<number, Merge>();
  rows.forEach((row, at) => {
    const reaching = new Map<number, Merge>();
    for (const cell of row.cells) {
      const above = cell.continues ? open.get(cell.column) : undefined;
      const merge = above ?? { row: at, column: cell.column, rows: 0, columns: cell.columns };
      merge.rows += 1;
      if (merge.rows * merge.columns > 1) merges.add(merge);
      reaching.set(cell.column, merge);
    }
    open = reaching;
  });
  return [...merges];
}
