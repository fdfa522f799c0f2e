import { describe, expect, it } from 'vitest';
import { word } from '../made-word.ts';
import { alignedTables, type Row } from './aligned.ts';
import { textOf } from './cells.ts';

function row(baseline: number, ...cells: [text: string, x: number][]): Row {
  const stretches = cells.map(([text, x]) => text.split(' ').map((part, i) => word(part, x + i * 30, baseline)));
  return { stretches, words: stretches.flat(), y: baseline - 8, bottom: baseline + 2, baseline, size: 10 };
}
const read = (rows: Row[]) =>
  alignedTables(rows, []).map(({ table }) => ({ header: table.hasHeader, rows: table.rows.map(({ cells }) => cells.map(textOf).join(' | ')) }));

describe('a table without lines', () => {
  it('is rows whose cells stand under one another, figures under the names of their columns', () => {
    expect(read([row(100, ['Town', 50], ['2023', 200]), row(114, ['Oberau', 50], ['418', 200]), row(128, ['Birkental', 50], ['1.204', 200])])).toEqual([
      { header: false, rows: ['Town | 2023', 'Oberau | 418', 'Birkental | 1.204'] },
    ]);
    expect(read([row(100, ['Town', 50], ['Sold', 200]), row(114, ['Oberau', 50], ['418', 200]), row(128, ['Birkental', 50], ['1.204', 200])])[0]?.header).toBe(
      true,
    );
  });

  it('joins the lines of one cell', () => {
    const rows = [
      row(100, ['Name', 50], ['What', 200]),
      row(120, ['Dam', 50], ['built in', 200]),
      row(132, ['stone', 200]),
      row(152, ['Weir', 50], ['of wood', 200]),
    ];
    expect(read(rows)[0]?.rows).toEqual(['Name | What', 'Dam | built in stone', 'Weir | of wood']);
  });

  it('is neither a list nor lines of prose', () => {
    expect(read([row(100, ['1.', 50], ['First', 80]), row(114, ['2.', 50], ['Second', 80]), row(128, ['3.', 50], ['Third', 80])])).toEqual([]);
    expect(read([row(100, ['A', 50], ['b', 120]), row(114, ['Words', 50]), row(128, ['More', 50])])).toEqual([]);
  });
});
