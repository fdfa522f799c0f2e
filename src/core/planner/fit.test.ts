import { describe, expect, it } from 'vitest';
import type { Slide } from '../model/deck.ts';
import { slideId } from '../model/id.ts';
import { fitClasses } from '../render/fit.ts';
import { wide } from '../render/frame.ts';
import { rowHeights, splitCode, splitRows } from './fit.ts';

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
  const parts = splitRows({ header, rows }, { title: 'Anläufe', kicker: '' }, '');

  it('has room on every slide at the size in which it is set', () => {
    let from = 0;
    for (const count of parts) {
      const part = rows.slice(from, from + count);
      from += count;
      const step = fitClasses(table(header, part), wide).find((name) => name.startsWith('body-'));
      const size = [28, 26, 24, 22][Number(step?.slice(5))] ?? 0;
      expect(rowHeights({ header, rows: part }, size).reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(440);
    }
    expect(from).toBe(rows.length);
  });

  it('is as long on every slide, give or take a row', () => {
    const brief = Array.from({ length: 46 }, (_, k) => [`Kai ${k}`, `${100 + k}`, 'samstags']);
    expect(splitRows({ header, rows: brief }, { title: 'Anläufe', kicker: '' }, 'Zahlen')).toEqual([7, 7, 7, 7, 6, 6, 6]);
    expect(splitRows({ header, rows: [] }, { title: 'Anläufe', kicker: '' }, '')).toEqual([0]);
  });

  it('stays whole where cells of many rows share their height among them', () => {
    const tall = Array.from({ length: 6 }, (_, k) => [k === 0 ? 'Der Liegeplatz war lange gesperrt. '.repeat(4) : '', '12', 'x']);
    const head = { title: 'Anläufe', kicker: '' };
    expect(splitRows({ header, rows: tall, merges: [{ row: 1, column: 0, rows: 6, columns: 1 }] }, head, '')).toEqual([6]);
    expect(rowHeights({ header, rows: tall, merges: [{ row: 1, column: 0, rows: 6, columns: 1 }] }, 22)[1]).toBeLessThan(
      rowHeights({ header, rows: tall }, 22)[1] ?? 0,
    );
  });

  it('has less room under a kicker, a second line of title or a caption', () => {
    const title = 'Anläufe '.repeat(9);
    expect(splitRows({ header, rows }, { title, kicker: 'Hafen' }, 'Zahlen').length).toBeGreaterThan(parts.length);
  });
});

describe('code in parts', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, k) => `line ${k + 1}`).join('\n');
  const head = { kicker: '', title: 'Anläufe' };

  it('fills as few slides as it needs evenly', () => {
    const whole = Array.from({ length: 30 }, (_, k) => k + 1).findLast((count) => splitCode(lines(count), head).length === 1) ?? 0;
    expect(whole).toBeGreaterThan(8);
    const parts = splitCode(lines(whole + 1), head);
    expect(parts.map((part) => part.split('\n').length)).toEqual([Math.ceil((whole + 1) / 2), Math.floor((whole + 1) / 2)]);
    expect(parts.join('\n')).toBe(lines(whole + 1));
  });
});
