import type { Bullet } from '../model/deck.ts';
import { estimateLines, widestWord } from '../planner/measure.ts';
import { hangClass } from './hang.ts';
import { airy, beside, bodyClass, bodySteps, cautious, countClass, gap, largeBody, type Room, textSize, tooFull } from './type.ts';

type Part = { label: string; text: string };

const cardInner = (columns: number, width: number) => (width - gap * (columns - 1)) / columns - 4 - 2 * 24;

/** Pixels that a card takes without its padding. */
function cardHeight({ label, text }: Part, size: number, width: number): number {
  const small = textSize(size);
  const head = label === '' ? 0 : estimateLines(label, size, width, 'strong') * size * 1.25;
  return head + (text === '' ? 0 : estimateLines(text, small * cautious, width) * small * 1.35) + (label !== '' && text !== '' ? 4 : 0);
}

const wordsFit = ({ label, text }: Part, size: number, width: number) =>
  widestWord(label, size, 'strong') <= width && widestWord(text, textSize(size) * cautious) <= width;

type Grid = { name: string; columns: number[]; inner: number; padding: number; gap: number };

/** Pixels that the tallest card of each row of the grid takes with its padding. */
function rowHeights(cards: readonly Part[], grid: Grid, size: number): number[] {
  let from = 0;
  return grid.columns.map((count) => {
    const row = cards.slice(from, from + count);
    from += count;
    return Math.max(...row.map((card) => cardHeight(card, size, grid.inner))) + 2 * grid.padding;
  });
}

/** Rows of one height, or each as high as it must be. */
function gridFits(cards: readonly Part[], grid: Grid, size: number, height: number, rows: 'equal' | 'uneven'): boolean {
  const heights = rowHeights(cards, grid, size);
  const total = rows === 'equal' ? heights.length * Math.max(...heights) : heights.reduce((sum, row) => sum + row, 0);
  return total + (heights.length - 1) * grid.gap <= height && cards.every((card) => wordsFit(card, size, grid.inner));
}

/** Pixels that cards take at least under one another, so that they do not look thin (kinds.css). */
export function cardsHeight(arrangement: string, rows: number, { height }: Room): number {
  const least = arrangement === 'single' ? 150 : arrangement === 'stacked' ? [0, 120, 230, 340][rows] : [0, 170, 310, 420][rows];
  return Math.min(height, least ?? height);
}

/** In a row or in two columns where that fits, in one column where words are too long for that. */
export function cardClasses(bullets: readonly Bullet[], { width, height }: Room): string[] {
  const n = bullets.length;
  const pairs = Array.from({ length: Math.ceil(n / 2) }, () => 2);
  const stack = Array.from({ length: n }, () => 1);
  const two = { name: 'two', columns: pairs, inner: cardInner(2, width), padding: 16, gap: 20 };
  const stacked = { name: 'stacked', columns: stack, inner: cardInner(1, width), padding: 16, gap: 20 };
  const wide = [
    ...(n === 1 ? [{ ...stacked, name: 'single', inner: 708 }] : []),
    ...(n === 2 || n === 3 ? [{ name: 'row', columns: [n], inner: cardInner(n, width), padding: 32, gap: 20 }] : []),
    ...(n === 5 && width > 1000 ? [{ name: 'three-two', columns: [3, 2], inner: cardInner(3, width), padding: 16, gap: 20 }] : []),
    ...(n > 3 ? [two] : []),
  ];
  const bare = bullets.every(({ text }) => text === '') ? ['bare'] : [];
  const named = (grid: Grid, size: number, more: string[]) => [grid.name, `rows-${Math.min(4, grid.columns.length)}`, bodyClass(size), ...more, ...bare];
  const set = (grid: Grid, size: number) => {
    const own = grid.columns.length * Math.max(...rowHeights(bullets, grid, size)) + (grid.columns.length - 1) * grid.gap;
    return [...named(grid, size, []), ...hangClass(Math.max(own, cardsHeight(grid.name, grid.columns.length, { width, height })), { height })];
  };
  // One column comes before the smallest type, and large type before small.
  const order = [28, 26, 24].flatMap((size) => wide.map((grid) => ({ grid, size })));
  const last = [...bodySteps.map((size) => ({ grid: stacked, size })), ...wide.map((grid) => ({ grid, size: 22 }))];
  const large = n > largeBody.bullets ? undefined : wide.find((grid) => gridFits(bullets, grid, largeBody.size, height * airy, 'equal'));
  if (large) return set(large, largeBody.size);
  const found = [...order, ...last].find(({ grid, size }) => gridFits(bullets, grid, size, height, 'equal'));
  if (found) return set(found.grid, found.size);
  const tight = [...wide, stacked].map((grid) => ({ ...grid, padding: 8, gap: 10 }));
  const grid = tight.find((candidate) => gridFits(bullets, candidate, 22, height, 'uneven'));
  return named(grid ?? (n < 4 ? stacked : two), 22, ['tight', ...(grid ? [] : [tooFull])]);
}

/** Cards in one column beside a picture. */
export function stackedCards(bullets: readonly Bullet[], { width, height }: Room): string[] {
  for (const [inner, wide] of [
    [beside.cards(width) - 52, []],
    [beside.wideCards(width) - 52, ['wide']],
  ] as const)
    for (const rows of ['equal', 'uneven'] as const) {
      const grid = { name: 'cards', columns: bullets.map(() => 1), inner, padding: 12, gap: 14 };
      const size = [26, 24, 22].find((candidate) => gridFits(bullets, grid, candidate, height, rows));
      if (size) return ['cards', countClass(bullets), `body-${bodySteps.indexOf(size)}`, ...(rows === 'equal' ? [] : [rows]), ...wide];
    }
  return ['cards', countClass(bullets), 'body-3', 'tight', 'wide', tooFull];
}
