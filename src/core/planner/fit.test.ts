import { describe, expect, it } from 'vitest';
import type { Slide } from '../model/deck.ts';
import { slideId } from '../model/id.ts';
import { fitClasses } from '../render/fit.ts';
import { splitRows } from './fit.ts';
import { estimateLines } from './measure.ts';

const table = (header: string[], rows: string[][]): Slide => ({
  kind: 'table',
  id: slideId('a'),
  section: null,
  kicker: '',
  title: 'Anläufe',
  titleSources: [],
  note: { text: '', sources: [] },
  optional: false,
  hidden: false,
  header,
  rows,
  caption: '',
  tableSources: [],
  chart: null,
});

describe('a table in parts', () => {
  const header = ['Jahr', 'Hafen und Liegeplatz', 'Bemerkung'];
  const rows = Array.from({ length: 24 }, (_, k) => [`${1990 + k}`, 'Emden, Nordkai', 'Der Liegeplatz war '.repeat(1 + (k % 6))]);
  const parts = splitRows(header, rows, { title: 'Anläufe', kicker: '' }, '');

  it('has room on every slide at the size in which it is set', () => {
    let from = 0;
    for (const count of parts) {
      const part = rows.slice(from, from + count);
      from += count;
      const step = fitClasses(table(header, part)).find((name) => name.startsWith('body-'));
      const size = [28, 26, 24, 22][Number(step?.slice(5))] ?? 0;
      const heights = [header, ...part].map((row) => Math.max(...row.map((cell) => estimateLines(cell, size, 1152 / 3 - 28))) * size * 1.3 + 18);
      expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(440);
    }
    expect(from).toBe(rows.length);
  });

  it('has less room under a kicker, a second line of title or a caption', () => {
    const title = 'Anläufe '.repeat(9);
    expect(splitRows(header, rows, { title, kicker: 'Hafen' }, 'Zahlen').length).toBeGreaterThan(parts.length);
  });
});
