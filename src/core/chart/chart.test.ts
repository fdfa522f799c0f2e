import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Drawn, SlideOf } from '../model/deck.ts';
import { slideId } from '../model/id.ts';
import { frameOf } from '../render/frame.ts';
import { chartHtml, leavesOut, whyNot } from './chart-html.ts';
import { chartData, columnsOf, proposalFor } from './data.ts';

const table = (header: string[] | null, rows: string[][]): SlideOf<'table'> => ({
  id: slideId('t'),
  section: null,
  kicker: '',
  title: 'Bau',
  titleSources: [],
  note: { text: '', sources: [] },
  optional: false,
  hidden: false,
  kind: 'table',
  header,
  rows,
  caption: '',
  tableSources: [],
  chart: null,
});
const german = frameOf({ language: 'de' });
const room = { width: 1152, height: 440 };
const costs = table(
  ['Abschnitt', 'Kosten', 'Anteil', 'Bemerkung'],
  [
    ['Kaimauer', '12,4 Mio. €', '62 %', 'teuer'],
    ['Grünflächen', '800 Tsd. €', '4 %', ''],
    ['Straßen', '6,8 Mio. €', '34 %', ''],
    ['Summe', '20,0 Mio. €', '100 %', ''],
  ],
);
const bar: Drawn = { type: 'bar', category: 0, values: [1] };
const pie: Drawn = { type: 'pie', category: 0, values: [2] };
const wordsIn = (svg: string | null) => [...(svg ?? '').matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
const lengths = (svg: string | null) =>
  [...(svg ?? '').matchAll(/class="bar series-1" x1="([\d.]+)" y1="[\d.]+" x2="([\d.]+)"/g)].map(([, from, to]) => Number(to) - Number(from));

describe('what a table can be drawn of', () => {
  it('are names, and columns of numbers in one unit each', () => {
    expect(columnsOf(costs, 'de')).toEqual({
      category: [0, 3],
      values: [
        { column: 1, unit: '€' },
        { column: 2, unit: '%' },
      ],
    });
    expect(proposalFor(costs, 'bar', 'de')).toEqual(bar);
  });

  it('is no sum of the others', () => {
    expect(chartData(costs, bar, 'de').names).toEqual(['Kaimauer', 'Grünflächen', 'Straßen']);
  });

  it('is nothing where cells are merged, or measure different things', () => {
    expect(whyNot({ ...costs, merges: [{ row: 1, column: 0, rows: 2, columns: 1 }] }, bar, room, 'de')).toBe('merged');
    expect(
      proposalFor(
        table(
          ['a', 'b'],
          [
            ['x', '3 m'],
            ['y', '4 €'],
          ],
        ),
        'bar',
        'de',
      ),
    ).toBeNull();
  });

  it('is a whole only where its parts are above zero, and percents add up', () => {
    expect(whyNot(costs, pie, room, 'de')).toBeNull();
    const more = (last: string) =>
      table(
        ['Weg', 'Anteil'],
        [
          ['Rad', '40 %'],
          ['Bus', last],
        ],
      );
    expect(whyNot(more('30 %'), { ...pie, values: [1] }, room, 'de')).toBe('parts');
    expect(whyNot(more('−3 %'), { ...pie, values: [1] }, room, 'de')).toBe('negative');
  });
});

describe('a chart', () => {
  it('says the words of the table’s cells and no others', () => {
    const cells = new Set([...(costs.header ?? []), ...costs.rows.flat()]);
    for (const drawn of [bar, pie, { ...bar, type: 'line' as const }]) {
      const said = wordsIn(chartHtml(costs, drawn, room, 'de'));
      expect(said.length).toBeGreaterThan(5);
      for (const text of said) expect(cells, text).toContain(text);
    }
  });

  it('has bars as long as their numbers are large', () => {
    const [wall = 0, green = 0, roads = 0] = lengths(
      chartHtml(
        table(
          ['a', 'Kosten'],
          [['Kaimauer', '12,4 Mio. €'], ['Grün', '800 Tsd. €'], ['Straßen', '6,8 Mio. €'], ...'Tor Hof Steg Kran'.split(' ').map((name) => [name, '2 Mio. €'])],
        ),
        bar,
        room,
        'de',
      ),
    );
    expect(wall / green).toBeCloseTo(12.4 / 0.8, 1);
    expect(wall / roads).toBeCloseTo(12.4 / 6.8, 1);
  });

  it('is told in full to those who listen', () => {
    expect(chartHtml(costs, bar, room, 'de')).toContain('aria-label="Bau. Kosten: Kaimauer 12,4 Mio. €; Grünflächen 800 Tsd. €; Straßen 6,8 Mio. €"');
  });

  it('says a missing number as the table does, and draws nothing for it', () => {
    const gaps = table(
      ['Jahr', 'Fähre'],
      [
        ['2020', '12'],
        ['2021', 'k. A.'],
        ['2022', '14'],
        ['2023', '9'],
      ],
    );
    for (const type of ['bar', 'line'] as const) expect(wordsIn(chartHtml(gaps, { type, category: 0, values: [1] }, room, 'de'))).toContain('k. A.');
    expect(chartHtml(gaps, { type: 'bar', category: 0, values: [1] }, room, 'de')?.match(/class="bar/g)).toHaveLength(3);
  });

  it('is known to leave out columns, sums and values that have no room', () => {
    const years = (count: number) => Array.from({ length: count }, (_, k) => [String(1990 + k), `${1000 + ((k * 37) % 11)} €`]);
    const line: Drawn = { type: 'line', category: 0, values: [1] };
    expect(leavesOut(costs, bar, german)).toBe(true);
    expect(leavesOut(table(['Jahr', 'Kosten'], years(5)), line, german)).toBe(true);
    expect(leavesOut(table(['', 'Kosten'], years(5)), line, german)).toBe(false);
    expect(leavesOut(table(['', 'Kosten'], years(30)), line, german)).toBe(true);
  });

  it('says of several lines what tells most, and every value only of few points', () => {
    const years = (count: number) =>
      table(
        ['Jahr', 'Kai', 'Halle'],
        Array.from({ length: count }, (_, k) => [`${2010 + k}`, `${20 + k}`, `${70 - 2 * k}`]),
      );
    const values = (count: number) =>
      wordsIn(chartHtml(years(count), { type: 'line', category: 0, values: [1, 2] }, room, 'de')).filter((word) => Number(word) < 2000);
    expect(values(10).sort()).toEqual(['20', '29', '52', '70']);
    expect(values(4)).toHaveLength(8);
  });

  it('is none where its words have no room in legible type', () => {
    const many = table(
      ['a', 'b'],
      Array.from({ length: 40 }, (_, k) => [`Gemeinde ${k}`, String(k + 1)]),
    );
    expect(whyNot(many, bar, room, 'de')).toBe('room');
    expect(whyNot(many, { ...bar, type: 'pie' }, room, 'de')).toBe('room');
  });

  it('is made of elements and attributes that need no style, whatever the cells say', () => {
    const hostile = fc.constantFrom('12', '7', '"><script>x</script>', "' onload='x", '&amp;', '<b style="x">', '5 %', '12 €', '', '图', '–3');
    const type = fc.constantFrom('bar' as const, 'line' as const, 'pie' as const);
    const rows = fc.array(fc.tuple(hostile, hostile, hostile), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(rows, type, fc.tuple(hostile, hostile, hostile), (cells, kind, header) => {
        const svg =
          chartHtml(
            table(
              [...header],
              cells.map((row) => [...row]),
            ),
            { type: kind, category: 0, values: [1, 2] },
            room,
            'de',
          ) ?? '';
        expect(svg.replace(/<\/?(?:svg|text|line|path|polyline)\b(?: [a-z0-9A-Z-]+="[^"<>]*")*>/g, '')).not.toMatch(/[<>"]/);
        expect(svg).not.toMatch(/ (?:style|on\w+)="/);
        expect(svg).not.toContain('NaN');
      }),
    );
  });
});
