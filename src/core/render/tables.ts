import type { SlideOf } from '../model/deck.ts';
import { type CellAir, leastTableWidth, rowHeights, wholeTableWidth } from '../planner/fit.ts';
import { hangClass } from './hang.ts';
import { bodyClass, bodyStep, bodySteps, largeBody, mediumBody, type Room, sizeOf } from './type.ts';

/** Of the body's width, so much a table takes at most that is no wider than it must be, and of its height, with wide rows. */
const [narrowest, lowest] = [0.72, 0.8];
const byContent = 'by-content';

/** What cells have beside and over their text, as the classes of their slide say (slide.css). */
export const cellsOf = (has: (name: string) => boolean): CellAir => ({ beside: has(byContent) ? 72 : 28, over: has('air-1') ? 28 : 20 });

/** Pixels that a table takes across a body of that width. */
export const tableWidth = (table: SlideOf<'table'>, size: number, has: (name: string) => boolean, width: number): number =>
  has(byContent) ? wholeTableWidth(table, size, cellsOf(has)) : width;

/** The type of a table, whether it is as wide as its text or as the slide, its rows, and where it hangs; the room is what it has above its caption. */
export function tableType(table: SlideOf<'table'>, { width, height }: Room, caption: number): string[] {
  const most = height - 12;
  const tall = (size: number, classes: readonly string[]) => {
    const has = (name: string) => classes.includes(name);
    return rowHeights(table, size, tableWidth(table, size, has, width), cellsOf(has)).reduce((sum, row) => sum + row, 0);
  };
  const whole = (size: number, ...classes: string[]) =>
    wholeTableWidth(
      table,
      size,
      cellsOf((name) => classes.includes(name)),
    );
  const large = [largeBody.size, mediumBody.size, bodySteps[0] ?? 28].flatMap((size) => {
    if (whole(size, byContent) <= width * narrowest) return [{ size, classes: [byContent, 'air-1'], most: most * lowest }];
    return size === mediumBody.size && whole(size) <= width ? [{ size, classes: ['air-1'], most: most * lowest }] : [];
  });
  // However many its rows: parts of one table have columns of one width.
  const usual = bodySteps.map((size) => ({ size, classes: whole(size, byContent) <= width * narrowest ? [byContent] : [], most }));
  const ways = [...large, ...usual.filter(({ size }) => leastTableWidth(table, size) <= width)];
  const found = ways.find((way) => tall(way.size, way.classes) <= way.most);
  const type = found ? [bodyClass(found.size), ...found.classes] : bodyStep(() => false);
  return [...type, ...hangClass(tall(sizeOf(type), type) + caption, { height: height + caption })];
}
