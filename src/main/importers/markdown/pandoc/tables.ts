import { columnsOf } from '../../../../core/report/plain/aligned.ts';
import type { Special } from './special.ts';

type Table = Extract<Special, { kind: 'table' }>;
/** Where a table ends: the index of the line after it. */
export type Found = { table: Table; end: number };

const gridRule = /^\s*\+(?:[-=:]+\+)+\s*$/;
const dashes = /^\s*-{2,}(?:[ \t]+-{2,})+\s*$/;
const fullRule = /^\s*-{3,}\s*$/;
// Lines of one table.
const LONGEST = 2000;

/** The table that begins at a line, in any of Pandoc's ways to draw one; null where none begins there. */
export const tableAt = (lines: readonly string[], start: number): Found | null => gridTable(lines, start) ?? dashedTable(lines, start);

function gridTable(lines: readonly string[], start: number): Found | null {
  if (!gridRule.test(lines[start] ?? '')) return null;
  let end = start + 1;
  while (end < lines.length && /^\s*[|+].*[|+]\s*$/.test(lines[end] ?? '')) end += 1;
  const block = lines.slice(start, end);
  if (block.length < 3 || !gridRule.test(block.at(-1) ?? '')) return null;
  const heads = block.findIndex((line, i) => i > 0 && gridRule.test(line) && line.includes('='));
  const rows: Table['rows'] = [];
  let header: string[] | null = null;
  let texts: string[][] = [];
  block.forEach((line, i) => {
    if (!gridRule.test(line)) {
      // A rule that only some cells have parts them no further here.
      texts.push(
        line
          .trim()
          .replace(/^[|+]|[|+]$/g, '')
          .split('|')
          .map((cell) => (/^[-+=:]+$/.test(cell.trim()) ? '' : cell.trim())),
      );
      return;
    }
    if (texts.length > 0) {
      const cells = joined(texts);
      if (i === heads && rows.length === 0) header = cells;
      else rows.push({ cells, line: start + i - texts.length + 1 });
    }
    texts = [];
  });
  return { table: { kind: 'table', header, rows, caption: '' }, end };
}

/** Simple and multiline tables: columns are where the dashes are. */
function dashedTable(lines: readonly string[], start: number): Found | null {
  const first = lines[start] ?? '';
  const isMultiline = fullRule.test(first) && !dashes.test(first);
  let at = isMultiline ? start + 1 : start;
  const head: string[] = [];
  while (at - start < 12 && (lines[at] ?? '').trim() !== '' && !dashes.test(lines[at] ?? '')) {
    head.push(lines[at] ?? '');
    at += 1;
  }
  const rule = lines[at] ?? '';
  if (!dashes.test(rule) || (!isMultiline && head.length > 1)) return null;
  const starts = [...rule.matchAll(/-+/g)].map((group) => group.index);
  const isHeadless = head.length === 0;
  let end = at + 1;
  const isClosing = (line: string) =>
    (isMultiline || isHeadless) && (isMultiline && !isHeadless ? fullRule.test(line) : dashes.test(line) || fullRule.test(line));
  const parted = isMultiline || hasBlankBeforeClosing(lines, end, isHeadless);
  while (end - start < LONGEST && end < lines.length && !isClosing(lines[end] ?? '') && (parted || (lines[end] ?? '').trim() !== '')) end += 1;
  const closed = isClosing(lines[end] ?? '');
  if ((isMultiline || isHeadless) && !closed) return null;
  const rows = rowsOf(lines, at + 1, end, starts, parted);
  if (rows.length === 0) return null;
  return {
    table: { kind: 'table', header: isHeadless ? null : joined(head.map((line) => cut(line, starts))), rows, caption: '' },
    end: closed ? end + 1 : end,
  };
}

/** Without heads, blank lines part the rows where a rule of dashes stands after one. */
function hasBlankBeforeClosing(lines: readonly string[], from: number, isHeadless: boolean): boolean {
  if (!isHeadless) return false;
  for (let at = from; at < Math.min(lines.length, from + LONGEST); at += 1) {
    const line = lines[at] ?? '';
    if (dashes.test(line) || fullRule.test(line)) return lines.slice(from, at).some((each) => each.trim() === '');
    if (/^\S/.test(line) && /[.!?]$/.test(line) && line.length > 100) return false;
  }
  return false;
}

function rowsOf(lines: readonly string[], from: number, to: number, starts: readonly number[], parted: boolean): Table['rows'] {
  const rows: Table['rows'] = [];
  let texts: string[][] = [];
  const finish = (at: number) => {
    if (texts.length > 0) rows.push({ cells: joined(texts), line: at - texts.length + 1 });
    texts = [];
  };
  for (let at = from; at < to; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') finish(at);
    else {
      texts.push(cut(line, starts));
      if (!parted) finish(at + 1);
    }
  }
  finish(to);
  return rows;
}

function cut(line: string, starts: readonly number[]): string[] {
  const columns = columnsOf(line);
  return starts.map((start, i) =>
    columns
      .slice(i === 0 ? 0 : start, starts[i + 1] ?? columns.length)
      .join('')
      .trim(),
  );
}

/** Lines of one row as its cells. */
function joined(lines: readonly (readonly string[])[]): string[] {
  const width = Math.max(0, ...lines.map((cells) => cells.length));
  return Array.from({ length: width }, (_, column) =>
    lines
      .map((cells) => cells[column] ?? '')
      .filter((text) => text !== '')
      .join(' '),
  );
}
