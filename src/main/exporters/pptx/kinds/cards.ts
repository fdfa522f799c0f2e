import type { Bullet } from '../../../../core/model/deck.ts';
import { estimateLines } from '../../../../core/planner/measure.ts';
import { cardsHeight } from '../../../../core/render/cards.ts';
import { cautious, textSize } from '../../../../core/render/type.ts';
import type { Scene } from '../scene.ts';
import { group, ornament, textShape } from '../shapes.ts';
import { type Paragraph, runsOf } from '../text.ts';
import type { Box } from '../units.ts';

type Grid = { columns: number[]; gap: { row: number; column: number }; padding: number; least: number; equal: boolean; width: number; centred: boolean };

const bar = 4;
const sides = 24;

/** Cards in the grid that kinds.css makes of the slide's classes. */
export function places(scene: Scene, bullets: readonly Bullet[]): string {
  return cards(scene, bullets, gridOf(scene, bullets.length));
}

/** Cards in one column beside a picture. */
export function stackedCards(scene: Scene, bullets: readonly Bullet[], box: Pick<Box, 'x' | 'width'>): string {
  const tight = scene.has('tight');
  const least = scene.has('of-3') ? 330 : scene.has('of-4') ? 430 : 0;
  const equal = !tight && !scene.has('uneven');
  const grid = {
    columns: bullets.map(() => 1),
    gap: { row: tight ? 10 : 14, column: 0 },
    padding: tight ? 8 : 12,
    least: equal ? least : 0,
    equal,
    width: box.width,
    centred: true,
  };
  return cards(scene, bullets, grid, box.x);
}

function gridOf(scene: Scene, count: number): Grid {
  const { has, area } = scene;
  const tight = has('tight');
  const columns = has('row')
    ? [count]
    : has('three-two')
      ? [3, 2]
      : has('two')
        ? Array.from({ length: Math.ceil(count / 2) }, (_, k) => (k === Math.ceil(count / 2) - 1 && count % 2 === 1 ? 1 : 2))
        : Array.from({ length: count }, () => 1);
  const arrangement = has('single') ? 'single' : has('stacked') ? 'stacked' : 'row';
  return {
    columns,
    gap: { row: tight ? 10 : 20, column: 24 },
    padding: tight ? 8 : has('row') ? 32 : 16,
    least: tight ? 0 : Math.min(cardsHeight(arrangement, Math.min(4, columns.length), area), area.height),
    equal: !tight,
    width: has('single') ? 760 : area.width,
    centred: has('bare') || has('single'),
  };
}

function cards(scene: Scene, bullets: readonly Bullet[], grid: Grid, x = scene.area.x): string {
  let from = 0;
  const rows = grid.columns.map((count) => {
    const own = bullets.slice(from, from + count);
    from += count;
    const width = (grid.width - (count - 1) * grid.gap.column) / count;
    return { own, width, height: Math.max(...own.map((bullet) => heightOf(bullet, scene.size, width - bar - 2 * sides))) + 2 * grid.padding };
  });
  const between = (rows.length - 1) * grid.gap.row;
  const tallest = Math.max(...rows.map(({ height }) => height));
  const even = Math.max(tallest, (grid.least - between) / rows.length);
  const most = (scene.area.height - between) / rows.length;
  let y = scene.area.y;
  return rows
    .map(({ own, width, height }) => {
      const tall = grid.equal ? Math.min(even, Math.max(most, height)) : height;
      const drawn = own.map((bullet, k) => card(scene, bullet, { x: x + k * (width + grid.gap.column), y, width, height: tall }, grid));
      y += tall + grid.gap.row;
      return drawn.join('');
    })
    .join('');
}

/** Pixels that a card's text takes (core/render/cards.ts). */
function heightOf({ label, text }: Bullet, size: number, width: number): number {
  const small = textSize(size);
  const head = label === '' ? 0 : estimateLines(label, size, width, 'strong') * size * 1.25;
  return head + (text === '' ? 0 : estimateLines(text, small * cautious, width) * small * 1.35) + (label !== '' && text !== '' ? 4 : 0);
}

function card({ part, size }: Scene, { label, text }: Bullet, box: Box, { padding, centred }: Grid): string {
  const paragraphs: Paragraph[] = [
    ...(label === '' ? [] : [{ runs: runsOf(label, { bold: true, size }), line: 1.25 }]),
    ...(text === ''
      ? []
      : [
          {
            runs: runsOf(text, { size: textSize(size), color: label === '' ? ('ink' as const) : ('soft' as const) }),
            line: 1.35,
            before: label === '' ? 0 : 4,
          },
        ]),
  ];
  const { edge } = part.style.theme.shape;
  return group(
    part,
    'Card',
    box,
    () =>
      textShape(part, {
        name: 'Card text',
        box: { ...box, x: box.x + edge, width: box.width - edge },
        fill: 'tint',
        inset: [padding, sides],
        anchor: centred ? 'middle' : 'top',
        look: { size, color: 'ink' },
        paragraphs,
      }) + ornament(part, { ...box, width: edge }, 'accent'),
  );
}
