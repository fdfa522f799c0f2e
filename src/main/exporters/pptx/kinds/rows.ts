import type { Bullet } from '../../../../core/model/deck.ts';
import { agendaStart } from '../../../../core/render/lines-html.ts';
import { betweenParts, betweenRows, taskColumn } from '../../../../core/render/rows.ts';
import { airIn, labelWidth } from '../../../../core/render/type.ts';
import type { Scene } from '../scene.ts';
import { textShape } from '../shapes.ts';
import { type Cell, grid } from '../table-shape.ts';
import type { Mark, Paragraph } from '../text.ts';
import { runsOf } from '../text.ts';
import { labelled } from './list.ts';

const room = 56;
// Office's own signs: every system that opens presentations has them, or something like them.
const tick: Mark = { kind: 'char', char: '\u00fc', font: 'Wingdings', hang: room, color: 'accent' };
const arrow: Mark = { kind: 'char', char: '\u00e0', font: 'Wingdings', hang: room, color: 'accent' };
const dash: Mark = { kind: 'char', char: '–', hang: 30, color: 'soft' };

/** Tasks with ticks, or what comes next with arrows, as the slide's body. */
export function rows({ slide, part, area, size, has }: Scene, bullets: readonly Bullet[]): string {
  const mark = slide.kind === 'tasks' ? tick : arrow;
  const apart = betweenRows(airIn(has)) - 1;
  const paragraphs = bullets.map((bullet, k): Paragraph => {
    const under = bullet.level > 0;
    return {
      runs: labelled(bullet),
      level: under ? 1 : 0,
      mark: under ? dash : mark,
      indent: under ? room + 30 : room,
      before: k === 0 ? 0 : under ? apart - 8 : apart,
      line: 1.35,
    };
  });
  return textShape(part, {
    name: 'Body',
    box: area,
    placeholder: { type: 'body', index: 1 },
    look: { size },
    paragraphs,
  });
}

/** Tasks whose owners or dates stand in a column of their own: a table, whose rows can be sorted and filled in. */
export function alignedTasks(scene: Scene, bullets: readonly Bullet[]): string {
  const { area, size, part } = scene;
  const label = Math.min(taskColumn(area.width) - 86, Math.max(...bullets.map((bullet) => labelWidth(bullet.label, size)))) + room + 28;
  const padding = (betweenRows(airIn(scene.has)) - 1) / 2;
  const rowsOf = bullets.map((bullet, k) => ({
    rule: k === bullets.length - 1 ? null : { color: 'rule' as const, width: 1 },
    cells: cellsOf(bullet, [padding, 0]),
  }));
  return grid(part, { name: 'Tasks', place: area, columns: [label, area.width - label], size, line: 1.3, head: 0, rows: rowsOf });
}

/** Who and until when, and what; a task without the first takes both columns. */
function cellsOf({ label, text, level }: Bullet, padding: readonly [number, number]): Cell[] {
  const mark = level === 0 ? tick : dash;
  if (label === '')
    return [
      { runs: runsOf(text), mark, padding, across: 2 },
      { runs: [], padding, covered: 'left' },
    ];
  return [
    { runs: runsOf(label), bold: true, mark, padding },
    { runs: runsOf(text), padding },
  ];
}

/** The parts by number, in two columns where they are many. */
export function agenda({ part, area, size, has }: Scene, bullets: readonly Bullet[]): string {
  const perColumn = has('two') ? Math.ceil(bullets.length / 2) : bullets.length;
  const width = has('two') ? (area.width - 48) / 2 : area.width;
  const columns = has('two') ? [bullets.slice(0, perColumn), bullets.slice(perColumn)] : [bullets];
  return columns
    .map((own, column) =>
      textShape(part, {
        name: 'Body',
        box: { ...area, x: area.x + column * (width + 48), width },
        ...(column === 0 ? { placeholder: { type: 'body' as const, index: 1 } } : {}),
        look: { size, ...(column === 0 ? {} : { color: 'ink' as const }) },
        paragraphs: own.map((bullet, k) => ({
          runs: labelled(bullet),
          ...(has('numbered')
            ? {}
            : {
                mark: { kind: 'number', scheme: 'arabicPlain', from: column * perColumn + agendaStart(bullets), hang: room, color: 'accentText' } as const,
                indent: room,
              }),
          before: k === 0 ? 0 : betweenParts(perColumn),
          line: 1.3,
        })),
      }),
    )
    .join('');
}
