import { around, type Box, heightOf, overlap, widthOf } from '../page/box.ts';
import type { Page, Rule, Word } from '../page/page.ts';
import { isFigure, namesColumns, textOf } from './cells.ts';
import type { FoundTable } from './item.ts';

// In points: lines this near touch; edges this near are one.
const NEAR = 3;
// A page with more lines than this holds a drawing.
const MOST = 1200;

/** Tables whose cells are drawn: lines that run along the page and down it, and meet. */
export function griddedTables(page: Page): FoundTable[] {
  if (page.rules.length > MOST) return [];
  return clusters(page.rules).flatMap((rules) => gridOf(rules, page) ?? []);
}

/** Lines that touch one another, directly or over others. */
function clusters(rules: readonly Rule[]): Rule[][] {
  let groups: { box: Box; rules: Rule[] }[] = [];
  for (const rule of rules.toSorted((a, b) => a.y - b.y)) {
    const near: Box = { x: rule.x - NEAR, y: rule.y - NEAR, right: rule.right + NEAR, bottom: rule.bottom + NEAR };
    const touching = groups.filter((group) => overlap(group.box, near) > 0 && group.rules.some((other) => overlap(widened(other), near) > 0));
    if (touching.length === 0) groups.push({ box: widened(rule), rules: [rule] });
    else {
      const joined = { box: touching.map((group) => group.box).reduce(around, widened(rule)), rules: [...touching.flatMap((group) => group.rules), rule] };
      groups = [...groups.filter((group) => !touching.includes(group)), joined];
    }
  }
  return groups.map((group) => group.rules);
}

const widened = (rule: Rule): Box => ({ x: rule.x, y: rule.y, right: rule.right + 0.1, bottom: rule.bottom + 0.1 });

function gridOf(rules: readonly Rule[], page: Page): FoundTable | null {
  const upright = rules.filter((rule) => rule.upright);
  const flat = rules.filter((rule) => !rule.upright);
  const xs = edges(upright.map((rule) => (rule.x + rule.right) / 2));
  const ys = edges(flat.map((rule) => (rule.y + rule.bottom) / 2));
  const [left, right, top, bottom] = [
    Math.min(...flat.map((r) => r.x)),
    Math.max(...flat.map((r) => r.right)),
    Math.min(...upright.map((r) => r.y)),
    Math.max(...upright.map((r) => r.bottom)),
  ];
  // Many tables have no lines at their sides, or none over and under them.
  if (xs.length > 0 && (xs[0] ?? 0) - left > 2 * NEAR) xs.unshift(left);
  if (xs.length > 0 && right - (xs.at(-1) ?? 0) > 2 * NEAR) xs.push(right);
  if (ys.length > 0 && (ys[0] ?? 0) - top > 2 * NEAR) ys.unshift(top);
  if (ys.length > 0 && bottom - (ys.at(-1) ?? 0) > 2 * NEAR) ys.push(bottom);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 2 || rows < 1 || columns > 60 || rows > 400) return null;
  const box: Box = { x: xs[0] ?? 0, y: ys[0] ?? 0, right: xs.at(-1) ?? 0, bottom: ys.at(-1) ?? 0 };
  // The axes of a chart are no table.
  const words = page.words.filter(
    (word) => (word.x + word.right) / 2 > box.x && (word.x + word.right) / 2 < box.right && middleOf(word) > box.y && middleOf(word) < box.bottom,
  );
  const owners = ownersOf(xs, ys, upright, flat);
  const cells: Word[][][] = Array.from({ length: rows }, () => Array.from({ length: columns }, (): Word[] => []));
  for (const word of words) {
    const column = slot(xs, (word.x + word.right) / 2);
    const row = slot(ys, middleOf(word));
    const owner = owners[row]?.[column];
    if (owner) cells[owner.row]?.[owner.column]?.push(word);
  }
  const filled = cells.flat().filter((cell) => cell.length > 0).length;
  if (filled < 2 || filled < 0.3 * new Set(owners.flat()).size || isChart(cells)) return null;
  return tableOf(cells, owners, box, ys);
}

type Owner = { row: number; column: number; rows: number; columns: number };

/** For each field of the grid the cell to which it belongs: fields with no line between them are one. */
function ownersOf(xs: readonly number[], ys: readonly number[], upright: readonly Rule[], flat: readonly Rule[]): Owner[][] {
  const owners: Owner[][] = [];
  const at = (list: readonly number[], i: number) => ((list[i] ?? 0) + (list[i + 1] ?? 0)) / 2;
  for (let row = 0; row + 1 < ys.length; row += 1) {
    const line: Owner[] = [];
    owners.push(line);
    for (let column = 0; column + 1 < xs.length; column += 1) {
      const [x, y] = [at(xs, column), at(ys, row)];
      const before = line[column - 1];
      const above = owners[row - 1]?.[column];
      const walled = upright.some((rule) => Math.abs((rule.x + rule.right) / 2 - (xs[column] ?? 0)) <= NEAR && rule.y <= y && rule.bottom >= y);
      const roofed = flat.some((rule) => Math.abs((rule.y + rule.bottom) / 2 - (ys[row] ?? 0)) <= NEAR && rule.x <= x && rule.right >= x);
      if (before && !walled && before.row === row) {
        before.columns = Math.max(before.columns, column - before.column + 1);
        line.push(before);
      } else if (above && !roofed && above.column === column && above.columns === 1) {
        above.rows = Math.max(above.rows, row - above.row + 1);
        line.push(above);
      } else line.push({ row, column, rows: 1, columns: 1 });
    }
  }
  return owners;
}

function tableOf(cells: Word[][][], owners: readonly Owner[][], box: Box, ys: readonly number[]): FoundTable {
  const kept = cells.map((row, i) => ({ row, i })).filter(({ row }) => row.some((cell) => cell.length > 0));
  const place = new Map(kept.map(({ i }, n) => [i, n]));
  const rows = kept.map(({ row, i }) => ({ box: { ...box, y: ys[i] ?? 0, bottom: ys[i + 1] ?? 0 }, cells: row }));
  const merges = [...new Set(owners.flat())].flatMap(({ row, column, rows: tall, columns: wide }) => {
    const n = place.get(row);
    return n === undefined || (tall === 1 && wide === 1) ? [] : [{ row: n, column, rows: Math.min(tall, rows.length - n), columns: wide }];
  });
  return { kind: 'table', ...box, rows, merges, hasHeader: namesColumns(rows.map((row) => row.cells)) };
}

/** Only figures and no words: the marks on a chart's axes. */
const isChart = (cells: readonly (readonly (readonly Word[])[])[]): boolean => cells.flat().every((cell) => cell.length === 0 || isFigure(textOf(cell)));

const middleOf = (word: Word): number => (word.y + word.bottom) / 2;

function edges(values: readonly number[]): number[] {
  const distinct: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) if (distinct.length === 0 || value - (distinct.at(-1) ?? 0) > NEAR) distinct.push(value);
  return distinct;
}

function slot(list: readonly number[], value: number): number {
  const after = list.findIndex((edge) => edge > value);
  return Math.max(0, (after < 0 ? list.length - 1 : after) - 1);
}

/** Boxes and heights are taken for what they hold. */
export const isInside = (inner: Box, outer: Box): boolean => overlap(inner, outer) > 0.5 * Math.max(0.01, widthOf(inner) * heightOf(inner));
