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
// 0 1 2 / 3, then 4 5 6 of another section, which would be torn apart beside it
const rows = overviewRows(
  [1, 1, 1, 1, 2, 2, 2].map((section, n) => slide(n, section)),
  titles,
  3,
);

describe('the overview of a talk', () => {
  it('begins a part in a row of its own, under its title where it has one', () => {
    expect(rows.map(({ from, to, heads }) => [from, to, ...heads.map(({ title }) => title)])).toEqual([
      [0, 3, 'Ufer'],
      [3, 4],
      [4, 7],
    ]);
  });

  it('puts a part beside the one before where it fits there whole', () => {
    const named = new Map([1, 2, 3].map((section) => [String(sectionId(section)), `Teil ${section}`]));
    const packed = overviewRows(
      [1, 1, 2, 2, 3].map((section, n) => slide(n, section)),
      named,
      3,
    );
    expect(packed.map(({ from, to, heads }) => [from, to, ...heads.map(({ column, columns, title }) => `${title} ${column} ${columns}`)])).toEqual([
      [0, 2, 'Teil 1 0 2'],
      [2, 5, 'Teil 2 0 2', 'Teil 3 2 1'],
    ]);
  });

  it('knows in which row each slide stands, hidden ones too', () => {
    expect([0, 2, 3, 6, 7].map((at) => rowOf(rows, at))).toEqual([0, 0, 1, 2, -1]);
  });

  it('is walked through slide by slide and row by row, keeping the column as far as a row reaches', () => {
    const from = (at: number, ...keys: string[]) => keys.reduce((place, key) => stepInOverview(key, rows, place, 2) ?? -1, at);
    expect(from(0, 'ArrowRight', 'ArrowRight', 'ArrowRight')).toBe(3);
    expect(from(1, 'ArrowDown')).toBe(3);
    expect(from(4, 'ArrowUp')).toBe(3);
    expect(from(2, 'PageDown')).toBe(6);
    expect(from(6, 'PageUp')).toBe(2);
    expect([from(3, 'Home'), from(3, 'End')]).toEqual([0, 6]);
  });

  it('has no way out at its edges', () => {
    expect(stepInOverview('ArrowLeft', rows, 0, 2)).toBe(0);
    expect(stepInOverview('ArrowUp', rows, 1, 2)).toBe(1);
    expect(stepInOverview('ArrowRight', rows, 6, 2)).toBe(6);
    expect(stepInOverview('ArrowDown', rows, 6, 2)).toBe(6);
    expect(stepInOverview('b', rows, 0, 2)).toBeNull();
    expect(stepInOverview('ArrowRight', [], 0, 2)).toBeNull();
  });
});
