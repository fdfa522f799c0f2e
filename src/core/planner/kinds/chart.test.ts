import { describe, expect, it } from 'vitest';
import { chartOf } from './chart.ts';

describe('a chart of a table', () => {
  it('is a line where the rows are years or months in order', () => {
    const sales = [
      ['2021', '41,2', '63,0'],
      ['2022', '42,8', '61,7'],
      ['2023', '40,1', '60,2'],
    ];
    expect(chartOf(['Jahr', 'Haushalte (GWh)', 'Gewerbe (GWh)'], sales)).toEqual({ type: 'line', category: 0, values: [1, 2] });
    expect(
      chartOf(
        ['Month', 'Visitors'],
        [
          ['January', '120'],
          ['February', '140'],
          ['March', '90'],
        ],
      )?.type,
    ).toBe('line');
  });

  it('is bars for other names', () => {
    expect(
      chartOf(
        ['Ort', 'Anteil'],
        [
          ['Emden', '48 %'],
          ['Leer', '31 %'],
          ['Aurich', '21 %'],
        ],
      ),
    ).toEqual({ type: 'bar', category: 0, values: [1] });
    expect(
      chartOf(
        ['N°', 'Port', 'Navires'],
        [
          ['1', 'Brest', '1 250'],
          ['2', 'Lorient', '980'],
          ['3', 'Vannes', '410'],
        ],
      ),
    ).toEqual({
      type: 'bar',
      category: 1,
      values: [2],
    });
  });

  it('takes the columns that share a unit or tell of periods', () => {
    const lines = [
      ['东线', '5.2', '412', '786'],
      ['西线', '6.8', '538', '924'],
      ['南线', '4.6', '265', '610'],
    ];
    expect(chartOf(['线路', '长度（公里）', '首月（人次）', '末月（人次）'], lines)?.values).toEqual([2, 3]);
    expect(
      chartOf(
        ['Home', 'Winter 2023/24', 'Winter 2024/25', 'Homes'],
        [
          ['A', '2.9', '3.2', '52'],
          ['B', '2.8', '3.1', '46'],
          ['C', '2.6', '2.9', '28'],
        ],
      )?.values,
    ).toEqual([1, 2]);
  });

  it('is none where columns measure different things, rows add up or are few, or numbers are years', () => {
    expect(
      chartOf(
        ['Teil', 'Wohnungen', 'Stellen'],
        [
          ['A', '420', '600'],
          ['B', '260', '900'],
          ['C', '510', '300'],
        ],
      ),
    ).toBeNull();
    expect(
      chartOf(
        ['Teil', 'Kosten'],
        [
          ['Kran', '4'],
          ['Kai', '5'],
          ['Summe', '9'],
        ],
      ),
    ).toBeNull();
    expect(
      chartOf(
        ['Teil', 'Kosten'],
        [
          ['Kran', '4'],
          ['Kai', '5'],
        ],
      ),
    ).toBeNull();
    expect(
      chartOf(
        ['Teil', 'Beginn'],
        [
          ['Kran', '2026'],
          ['Kai', '2027'],
          ['Tor', '2029'],
        ],
      ),
    ).toBeNull();
    expect(
      chartOf(
        ['Name', 'Amt'],
        [
          ['Weber', 'Kasse'],
          ['Holt', 'Vorsitz'],
          ['Krug', 'Schrift'],
        ],
      ),
    ).toBeNull();
  });
});
