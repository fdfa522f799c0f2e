import { describe, expect, it } from 'vitest';
import { headRows, mergesWithin, shownCells, tidyMerges } from './merge.ts';

const filled = (cells: readonly string[]) => cells.some((cell) => cell !== '');
const rows = [
  ['Ort', 'Kosten', ''],
  ['', '2024', '2025'],
  ['Kai', '1', '2'],
  ['', '3', '4'],
];

describe('merged cells', () => {
  it('are drawn once, with what they reach over', () => {
    const shown = shownCells(rows, [
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 1, rows: 1, columns: 2 },
    ]);
    expect(shown.map((cells) => cells.map(({ text }) => text))).toEqual([
      ['Ort', 'Kosten'],
      ['2024', '2025'],
      ['Kai', '1', '2'],
      ['', '3', '4'],
    ]);
    expect(shown[0]?.[1]).toMatchObject({ column: 1, rows: 1, columns: 2 });
  });

  it('make the header as many rows high as its highest cell', () => {
    expect(headRows(rows, [{ row: 0, column: 0, rows: 2, columns: 1 }])).toBe(2);
    expect(headRows(rows, [{ row: 2, column: 0, rows: 2, columns: 1 }])).toBe(1);
  });

  it('make a row of the header that only parts what stands above it', () => {
    const costs = [{ row: 0, column: 1, rows: 1, columns: 2 }];
    expect(
      headRows(
        [
          ['Place', 'Costs', ''],
          ['', '2024', '2025'],
          ['Kai', '1', '2'],
        ],
        costs,
      ),
    ).toBe(2);
    expect(
      headRows(
        [
          ['Place', 'Costs', ''],
          ['Kai', '1', '2'],
        ],
        costs,
      ),
    ).toBe(1);
    expect(
      headRows(
        [
          ['Place', 'Costs', ''],
          ['', '1', ''],
        ],
        costs,
      ),
    ).toBe(1);
    expect(
      headRows(
        [
          ['Costs', '', ''],
          ['1', '2', '3'],
        ],
        [{ row: 0, column: 0, rows: 1, columns: 3 }],
      ),
    ).toBe(1);
    expect(headRows([['Place', 'Costs', '']], costs)).toBe(1);
  });

  it('shrink by rows that are left out because all of them is covered', () => {
    const withEmpty = [
      ['A', 'B'],
      ['Kai', '1'],
      ['', ''],
      ['', '2'],
    ];
    expect(tidyMerges(withEmpty, filled, [{ row: 1, column: 0, rows: 3, columns: 1 }])).toEqual([{ row: 1, column: 0, rows: 2, columns: 1 }]);
  });

  it('go where they would hide a text, leave the table or cross another', () => {
    expect(tidyMerges(rows, filled, [{ row: 1, column: 1, rows: 1, columns: 2 }])).toEqual([]);
    expect(tidyMerges(rows, filled, [{ row: 2, column: 0, rows: 9, columns: 1 }])).toEqual([{ row: 2, column: 0, rows: 2, columns: 1 }]);
    expect(tidyMerges(rows, filled, [{ row: 9, column: 0, rows: 2, columns: 1 }])).toEqual([]);
    const twice = { row: 0, column: 1, rows: 1, columns: 2 };
    expect(tidyMerges(rows, filled, [twice, twice])).toEqual([twice]);
  });

  it('are cut off where a table parts', () => {
    expect(mergesWithin([{ row: 2, column: 0, rows: 4, columns: 1 }], 4, 3)).toEqual([{ row: 0, column: 0, rows: 2, columns: 1 }]);
    expect(mergesWithin([{ row: 2, column: 0, rows: 4, columns: 1 }], 5, 3)).toEqual([]);
    expect(mergesWithin([{ row: 2, column: 0, rows: 4, columns: 1 }], 0, 3)).toEqual([]);
  });
});
