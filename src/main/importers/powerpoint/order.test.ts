import { describe, expect, it } from 'vitest';
import { readingOrder } from './order.ts';

const at = (item: string, x: number, y: number, width = 10, height = 10) => ({ item, box: { x, y, width, height } });

describe('the order in which a slide’s shapes are read', () => {
  it('goes row by row, and column by column within a row of columns', () => {
    expect(readingOrder([at('4', 20, 40), at('2', 20, 0), at('3', 0, 40), at('1', 0, 0)], 'ltr')).toEqual(['1', '2', '3', '4']);
    // The left column is one box, the right one two.
    expect(readingOrder([at('right above', 20, 1, 10, 9), at('left', 0, 2, 10, 30), at('right below', 20, 20)], 'ltr')).toEqual([
      'left',
      'right above',
      'right below',
    ]);
  });

  it('begins at the right where the language does', () => {
    expect(readingOrder([at('a', 0, 0), at('b', 20, 0), at('c', 0, 30)], 'rtl')).toEqual(['b', 'a', 'c']);
  });

  it('keeps apart what only touches, and goes by the upper edge where nothing can be cut', () => {
    expect(readingOrder([at('below', 0, 9.5), at('above', 0, 0)], 'ltr')).toEqual(['above', 'below']);
    expect(readingOrder([at('second', 4, 4), at('first', 0, 0)], 'ltr')).toEqual(['first', 'second']);
  });

  it('orders a drawing of thousands of shapes in no time', () => {
    const shapes = Array.from({ length: 20_000 }, (_, k) => at(`${k}`, (k * 7919) % 1000, (k * 104_729) % 1000, 3, 3));
    expect(readingOrder(shapes, 'ltr')).toHaveLength(20_000);
  });
});
