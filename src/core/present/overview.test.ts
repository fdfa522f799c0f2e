import { describe, expect, it } from 'vitest';
import type { Slide } from '../model/deck.ts';
import { sectionId, slideId } from '../model/id.ts';
import { overviewRows, rowOf, stepInOverview } from './overview.ts';

const slide = (n: number, section: number): Slide => ({
  id: slideId(n),
  section: sectionId(section),
  kicker: '',
  title: `Titel ${n}`,
  titleSources: [],
  note: { text: '', sources: [] },
  optional: false,
  hidden: n === 3,
  kind: 'divider',
});
const titles = new Map([[String(sectionId(1)), '**Ufer**']]);
// 0 1 2 / 3, then 4 5 of another section
const rows = overviewRows(
  [1, 1, 1, 1, 2, 2].map((section, n) => slide(n, section)),
  titles,
  3,
);

describe('the overview of a talk', () => {
  it('begins each part in a row of its own, under its title where it has one', () => {
    expect(rows.map((row) => (row.kind === 'head' ? row.title : [row.from, row.to]))).toEqual(['Ufer', [0, 3], [3, 4], [4, 6]]);
  });

  it('knows in which row each slide stands, hidden ones too', () => {
    expect([0, 2, 3, 5, 6].map((at) => rowOf(rows, at))).toEqual([1, 1, 2, 3, -1]);
  });

  it('is walked through slide by slide and row by row, keeping the column as far as a row reaches', () => {
    const from = (at: number, ...keys: string[]) => keys.reduce((place, key) => stepInOverview(key, rows, place, 2) ?? -1, at);
    expect(from(0, 'ArrowRight', 'ArrowRight', 'ArrowRight')).toBe(3);
    expect(from(1, 'ArrowDown')).toBe(3);
    expect(from(4, 'ArrowUp')).toBe(3);
    expect(from(2, 'PageDown')).toBe(5);
    expect(from(5, 'PageUp')).toBe(1);
    expect([from(3, 'Home'), from(3, 'End')]).toEqual([0, 5]);
  });

  it('has no way out at its edges', () => {
    expect(stepInOverview('ArrowLeft', rows, 0, 2)).toBe(0);
    expect(stepInOverview('ArrowUp', rows, 1, 2)).toBe(1);
    expect(stepInOverview('ArrowRight', rows, 5, 2)).toBe(5);
    expect(stepInOverview('ArrowDown', rows, 5, 2)).toBe(5);
    expect(stepInOverview('b', rows, 0, 2)).toBeNull();
    expect(stepInOverview('ArrowRight', [], 0, 2)).toBeNull();
  });
});
