import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deck, SlideOf } from '../../model/deck.ts';
import { sentenceId, slideId } from '../../model/id.ts';
import { shownCells } from '../../model/merge.ts';
import { wordsOnly } from '../../planner/ledger.ts';
import { nextCell } from '../cells.ts';
import type { Command } from '../command.ts';
import { beginHistory, push } from '../history.ts';

const id = slideId('t');
const quotes = ['Ort | Länge | Kosten', 'Kai | 120 m | 4 Mio. €', 'Hof | 80 m | 2 Mio. €', 'Tor | 9 m | 1 Mio. €'];
const cellsOf = (quote = '') => quote.split(' | ');

const table = (change: Partial<SlideOf<'table'>> = {}): SlideOf<'table'> => ({
  id,
  section: null,
  kicker: '',
  title: 'Bau',
  titleSources: [],
  note: { text: 'Gebaut wird in drei Teilen.', sources: [] },
  optional: false,
  hidden: false,
  kind: 'table',
  header: cellsOf(quotes[0]),
  rows: quotes.slice(1).map(cellsOf),
  caption: '',
  tableSources: quotes.map((quote, n) => ({ sentence: sentenceId(n), quote })),
  chart: { type: 'bar', category: 0, values: [2] },
  ...change,
});
const merged = table({
  header: ['Ort', 'Kosten', ''],
  rows: [
    ['', '2024', '2025'],
    ['Kai', '1', '2'],
    ['', '3', '4'],
  ],
  merges: [
    { row: 0, column: 0, rows: 2, columns: 1 },
    { row: 0, column: 1, rows: 1, columns: 2 },
    { row: 2, column: 0, rows: 2, columns: 1 },
  ],
  tableSources: [],
});

function made(slide: SlideOf<'table'>, ...commands: Command[]): SlideOf<'table'> {
  const deck: Deck = {
    id: 'd',
    reportId: 'r',
    title: 'Deck',
    language: 'de',
    theme: 'civic',
    minutes: null,
    pace: null,
    slides: [slide],
    dropped: [],
  };
  const [changed] = commands.reduce((history, command) => push(history, command, null, 0), beginHistory(deck)).deck.slides;
  if (changed?.kind !== 'table') throw new Error('no table any more');
  return changed;
}

describe('a table', () => {
  it('gets rows and columns where they are asked for', () => {
    expect(made(table(), { type: 'row.insert', slide: id, at: 1 }).rows.map(([first]) => first)).toEqual(['Kai', '', 'Hof', 'Tor']);
    const wider = made(table(), { type: 'column.insert', slide: id, at: 1 });
    expect(wider.header).toEqual(['Ort', '', 'Länge', 'Kosten']);
    expect(wider.chart).toEqual({ type: 'bar', category: 0, values: [3] });
  });

  it('goes on telling a removed row in its note', () => {
    const less = made(table(), { type: 'row.remove', slide: id, row: 1 }, { type: 'row.remove', slide: id, row: 0 });
    expect(less.rows).toEqual([cellsOf(quotes[3])]);
    expect(less.note.text).toBe(
      'Gebaut wird in drei Teilen.\n\n| Ort | Länge | Kosten |\n| --- | --- | --- |\n| Hof | 80 m | 2 Mio. € |\n| Kai | 120 m | 4 Mio. € |',
    );
    expect(less.note.sources.map(({ sentence }) => sentence)).toEqual([sentenceId(2), sentenceId(1)]);
    expect(less.tableSources.map(({ sentence }) => sentence)).toEqual([sentenceId(0), sentenceId(3)]);
  });

  it('tells the report’s words of a removed row, not those written over them', () => {
    const edited: Command = { type: 'cell.set', slide: id, row: 0, column: 1, text: '99 m' };
    expect(made(table(), edited, { type: 'row.remove', slide: id, row: 0 }).note.text).toContain('| Kai | 120 m | 4 Mio. € |');
  });

  it('never loses its last row, nor its last column', () => {
    const least = made(table({ rows: [['Kai', '1', '2']] }), { type: 'row.remove', slide: id, row: 0 });
    expect(least.rows).toHaveLength(1);
    expect(made(table({ header: ['a'], rows: [['b']] }), { type: 'column.remove', slide: id, column: 0 }).rows).toEqual([['b']]);
  });

  it('keeps every sentence when a column goes, and is no chart without its values', () => {
    const drawn = made(table(), { type: 'chart.set', slide: id, drawn: { type: 'bar', category: 0, values: [2] } });
    const less = made(drawn, { type: 'column.remove', slide: id, column: 2 });
    expect(less.header).toEqual(['Ort', 'Länge']);
    for (const quote of quotes) expect(wordsOnly(less.note.text)).toContain(wordsOnly(quote));
    expect([less.drawn, less.chart]).toEqual([undefined, null]);
  });

  it('has its header made of the first row and back', () => {
    const headless = made(table(), { type: 'header.set', slide: id, on: false });
    expect([headless.header, headless.rows.length]).toEqual([null, 4]);
    expect(made(headless, { type: 'header.set', slide: id, on: true })).toEqual(table());
  });

  it('grows where pasted cells reach over its end', () => {
    const filled = made(table(), {
      type: 'cells.fill',
      slide: id,
      row: 2,
      column: 2,
      cells: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    });
    expect(filled.header).toEqual(['Ort', 'Länge', 'Kosten', '']);
    expect(filled.rows.slice(2)).toEqual([
      ['Tor', '9 m', 'a', 'b'],
      ['', '', 'c', 'd'],
    ]);
  });
});

describe('merged cells', () => {
  it('grow by what is put into them and stay where they are', () => {
    const taller = made(merged, { type: 'row.insert', slide: id, at: 2 });
    expect(taller.merges?.at(-1)).toEqual({ row: 2, column: 0, rows: 3, columns: 1 });
    const wider = made(merged, { type: 'column.insert', slide: id, at: 2 });
    expect(wider.merges?.[1]).toEqual({ row: 0, column: 1, rows: 1, columns: 3 });
  });

  it('keep their text when the row goes in which they begin', () => {
    const less = made(merged, { type: 'row.remove', slide: id, row: 1 });
    expect(less.rows.at(-1)).toEqual(['Kai', '3', '4']);
    expect(less.merges).toHaveLength(2);
  });

  it('are not torn apart by moving rows or columns', () => {
    expect(made(merged, { type: 'row.move', slide: id, row: 1, by: 1 })).toEqual(merged);
    expect(made(merged, { type: 'column.move', slide: id, column: 1, by: 1 })).toEqual(merged);
  });

  it('cover nothing that has a text, and reach nowhere out of the table, whatever is done', () => {
    const step = fc.oneof(
      fc.record({ type: fc.constantFrom('row.insert', 'column.insert'), slide: fc.constant(id), at: fc.nat(4) }),
      fc.record({ type: fc.constant('row.remove'), slide: fc.constant(id), row: fc.constantFrom('header', 0, 1, 2) }),
      fc.record({ type: fc.constant('column.remove'), slide: fc.constant(id), column: fc.nat(3) }),
      fc.record({ type: fc.constant('row.move'), slide: fc.constant(id), row: fc.nat(3), by: fc.constantFrom(-1, 1) }),
      fc.record({ type: fc.constant('column.move'), slide: fc.constant(id), column: fc.nat(3), by: fc.constantFrom(-1, 1) }),
      fc.record({ type: fc.constant('header.set'), slide: fc.constant(id), on: fc.boolean() }),
      fc.record({
        type: fc.constant('cells.fill'),
        slide: fc.constant(id),
        row: fc.nat(2),
        column: fc.nat(2),
        cells: fc.constant([
          ['x', 'y'],
          ['z', 'w'],
        ]),
      }),
    ) as fc.Arbitrary<Command>;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const { header, rows, merges = [] } = made(merged, ...steps);
        const all = header ? [header, ...rows] : rows;
        const seen = shownCells(all, merges).flat();
        expect(seen.map(({ text }) => text).join('').length).toBe(all.flat().join('').length);
        for (const { row, column, rows: down, columns } of merges) {
          expect(row + down).toBeLessThanOrEqual(all.length);
          expect(column + columns).toBeLessThanOrEqual(all[0]?.length ?? 0);
        }
      }),
    );
  });
});

describe('a drawn table', () => {
  const drawn = { type: 'bar' as const, category: 0, values: [2] };

  it('tells in the note what it leaves out, and takes that back with the table', () => {
    const chart = made(table(), { type: 'chart.set', slide: id, drawn });
    for (const quote of quotes.slice(1)) expect(wordsOnly(chart.note.text)).toContain(wordsOnly(quote));
    expect(made(chart, { type: 'chart.set', slide: id, drawn: null })).toEqual(table());
  });

  it('tells nothing more where all of it is drawn', () => {
    const two = table({
      header: ['', 'Zahl'],
      rows: [
        ['Kai', '1'],
        ['Hof', '2'],
      ],
      tableSources: [],
    });
    expect(made(two, { type: 'chart.set', slide: id, drawn: { ...drawn, values: [1] } }).note).toEqual(two.note);
  });
});

describe('writing in a table', () => {
  it('goes on from cell to cell, over those that others cover', () => {
    expect(nextCell(merged, { row: 'header', column: 1 }, 'forward')).toEqual({ row: 0, column: 1 });
    expect(nextCell(merged, { row: 0, column: 1 }, 'back')).toEqual({ row: 'header', column: 1 });
    expect(nextCell(merged, { row: 'header', column: 0 }, 'down')).toEqual({ row: 1, column: 0 });
    expect(nextCell(merged, { row: 2, column: 2 }, 'up')).toEqual({ row: 1, column: 2 });
    expect(nextCell(merged, { row: 2, column: 2 }, 'forward')).toBeNull();
  });
});
