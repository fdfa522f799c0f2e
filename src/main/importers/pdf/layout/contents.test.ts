import { describe, expect, it } from 'vitest';
import { word } from '../made-word.ts';
import type { Page } from '../page/page.ts';
import { withoutContentsPages } from './contents.ts';

const page = (number: number, lines: string[]): Page => ({
  number,
  width: 595,
  height: 842,
  turned: false,
  words: lines.flatMap((line, i) => {
    let x = 70;
    return line.split(' ').map((text) => {
      const one = word(text, x, 80 + i * 14);
      x = one.right + 6;
      return one;
    });
  }),
  rules: [],
  fills: [],
  pictures: [],
  tags: null,
  hidden: 0,
  unreadable: [],
});
/** The lines that are left, page by page. */
const left = (pages: Page[]) =>
  withoutContentsPages(pages).map(({ words }) => {
    const lines = new Map<number, string[]>();
    for (const { baseline, text } of words) lines.set(baseline, [...(lines.get(baseline) ?? []), text]);
    return [...lines.values()].map((line) => line.join(' '));
  });

const topics = ['1 Rainfall', '2 Rivers', '3 Wells and springs of the upper valley', '4 Use'];
const chapters = topics.map((title, i) => page(i + 2, [title, 'The year was dry.', 'Nobody measured it.']));
const texts = chapters.map((_, i) => [topics[i], 'The year was dry.', 'Nobody measured it.']);

describe('a table of contents', () => {
  it('is left out where its numbers lead to what it names, with and without dots', () => {
    const dotted = page(1, [
      'Contents',
      '1 Rainfall . . . . . 1',
      '2 Rivers . . . . . 2',
      '3 Wells and springs of',
      'the upper valley . . . . . 3',
      '4 Use . . . . . 4',
    ]);
    const plain = page(1, ['Contents', '1 Rainfall 1', '2 Rivers 2', '3 Wells and springs of the upper valley 3', '4 Use 4']);
    expect(left([dotted, ...chapters])).toEqual([[], ...texts]);
    expect(left([plain, ...chapters])).toEqual([[], ...texts]);
  });

  it('keeps the entry of what the report does not say again, and the prose around it', () => {
    const first = page(1, [
      'A report of the water board.',
      'Contents',
      '1 Rainfall . . . . . 1',
      '2 Rivers . . . . . 2',
      '2.1 Lost chapter . . . . . 2',
      '3 Wells and springs of the upper valley . . . . . 3',
      '4 Use . . . . . 4',
    ]);
    expect(left([first, ...chapters])).toEqual([['A report of the water board.', '2.1 Lost chapter . . . . . 2'], ...texts]);
  });

  it('is none where the numbers count something else', () => {
    const names = ['Rainfall', 'Rivers', 'Wells', 'Use'];
    const named = names.map((title, i) => page(i + 2, [title, 'The year was dry.', 'Nobody measured it.']));
    const kept = (lines: string[]) => left([page(1, lines), ...named])[0];
    const prices = ['Rainfall . . . . . 310', 'Rivers . . . . . 325', 'Wells . . . . . 340', 'Use . . . . . 412'];
    const amounts = ['Contents', 'Rainfall 12', 'Rivers 40', 'Wells 44', 'Use 90'];
    expect(kept(prices)).toEqual(prices);
    expect(kept(amounts)).toEqual(amounts);
  });

  it('is none where prose tells of figures by number', () => {
    const prose = ['List of Figures', 'Rain fell on days 11', 'and the river rose in 12', 'while all the wells of 13', 'had been dry since 14'];
    expect(left([page(1, prose), ...chapters])).toEqual([prose, ...texts]);
  });

  it('is none where the report names each thing only there', () => {
    const list = [
      'List of Tables',
      'Table 1: Rainfall by month . . . . . 7',
      'Table 2: Rivers by length . . . . . 8',
      'Table 3: Wells . . . . . 9',
      'Table 4: Use . . . 9',
    ];
    expect(left([page(1, list), page(2, ['The year was dry.'])])[0]).toEqual(list);
  });
});
