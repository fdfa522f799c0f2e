import { describe, expect, it } from 'vitest';
import { word } from '../made-word.ts';
import { regionsOf } from './columns.ts';
import type { Item } from './item.ts';

const line = (text: string, x: number, y: number, width: number): Item => ({
  kind: 'stretch',
  words: [word(text, x, y + 8, { width })],
  size: 10,
  x,
  right: x + width,
  y,
  bottom: y + 10,
});
const column = (name: string, x: number, top: number, count: number): Item[] =>
  Array.from({ length: count }, (_, i) => line(`${name} prose of some length ${i}`, x, top + i * 12, i === count - 1 ? 90 : 200));
const read = (items: Item[], rtl = false) =>
  regionsOf(items, rtl).map(({ items: inside }) => inside.map((item) => (item.kind === 'stretch' ? item.words[0]?.text.split(' ')[0] : item.kind)));

describe('the order in which a page is read', () => {
  it('leads down the left column before the right one, under a heading over both', () => {
    const page = [line('Title over the whole page', 50, 40, 420), ...column('left', 50, 80, 5), ...column('right', 270, 80, 5)];
    expect(read(page)).toEqual([['Title'], Array(5).fill('left'), Array(5).fill('right')]);
    expect(read(page, true)).toEqual([['Title'], Array(5).fill('right'), Array(5).fill('left')]);
  });

  it('begins anew below what reaches across', () => {
    const page = [
      ...column('a', 50, 40, 4),
      ...column('b', 270, 40, 4),
      line('Across all columns it goes', 50, 120, 420),
      ...column('c', 50, 150, 4),
      ...column('d', 270, 150, 4),
    ];
    expect(read(page).map(([first]) => first)).toEqual(['a', 'b', 'Across', 'c', 'd']);
  });

  it('knows three columns', () => {
    const narrow = (name: string, x: number): Item[] =>
      Array.from({ length: 6 }, (_, i) => line(`${name} prose of length ${i}`, x, 80 + i * 12, i === 5 ? 60 : 130));
    expect(read([...narrow('one', 50), ...narrow('two', 195), ...narrow('three', 340)]).map(([first]) => first)).toEqual(['one', 'two', 'three']);
  });

  it('leaves the cells of a table beside one another', () => {
    const cells = Array.from({ length: 6 }, (_, i) => [line(`Town${i}`, 50, 40 + i * 12, 40), line('1.204', 270, 40 + i * 12, 30)]).flat();
    expect(read(cells)).toHaveLength(1);
  });
});
