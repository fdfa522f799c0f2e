import fc from 'fast-check';
import type { Drawn, SlideOf } from '../../model/deck.ts';
import { sectionId, sentenceId, slideId } from '../../model/id.ts';

const letters = 'Sanierung der Kaimauer am alten Holzhafen mit Erneuerung der Spundwände';
const name = fc.oneof(
  fc.tuple(fc.nat({ max: 11 }), fc.integer({ min: 1, max: 60 })).map(([from, count]) => letters.slice(from, from + count).trim() || 'K'),
  fc.integer({ min: 1, max: 60 }).map((count) => 'Verwaltungsgerichtsbarkeit'.repeat(3).slice(0, count)),
  fc.integer({ min: 1, max: 60 }).map((count) => '港口改造工程一期已经完成'.repeat(5).slice(0, count)),
);
const number = fc.oneof(
  fc.integer({ min: -40, max: 99 }).map((n) => `${n} €`),
  fc.integer({ min: 1, max: 999_999 }).map((n) => `${n},50 €`),
  fc.constantFrom('', 'k. A.', '–'),
);
const positive = fc.integer({ min: 1, max: 500 }).map((n) => `${n} Plätze`);

/** Tables of one to thirty names, drawn in every way. */
export const drawnTable: fc.Arbitrary<SlideOf<'table'>> = fc
  .record({
    type: fc.constantFrom('bar' as const, 'line' as const, 'pie' as const),
    series: fc.integer({ min: 1, max: 4 }),
    rows: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 2, max: 12 }) }, fc.integer({ min: 13, max: 30 })),
    inTime: fc.boolean(),
  })
  .chain(({ type, series, rows, inTime }) => {
    const columns = type === 'pie' ? 1 : series;
    const cell = type === 'pie' ? positive : number;
    return fc.record({
      names: inTime ? fc.constant(Array.from({ length: rows }, (_, k) => String(1990 + k))) : fc.array(name, { minLength: rows, maxLength: rows }),
      cells: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      header: fc.option(fc.array(name, { minLength: columns + 1, maxLength: columns + 1 })),
      caption: fc.oneof(fc.constant(''), name),
      title: fc.oneof(name, fc.constant(letters.repeat(3))),
      drawn: fc.constant<Drawn>({ type, category: 0, values: Array.from({ length: columns }, (_, k) => k + 1) }),
    });
  })
  .map(({ names, cells, ...own }) => ({
    ...own,
    id: slideId('t'),
    section: sectionId(1),
    kicker: '',
    titleSources: [],
    note: { text: '', sources: [] },
    optional: false,
    hidden: false,
    kind: 'table',
    rows: names.map((first, k) => [first, ...(cells[k] ?? [])]),
    tableSources: names.map((quote, k) => ({ sentence: sentenceId(k), quote })),
    chart: null,
  }));
