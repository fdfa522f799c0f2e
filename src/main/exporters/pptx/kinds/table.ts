import type { SlideOf } from '../../../../core/model/deck.ts';
import { shownCells } from '../../../../core/model/merge.ts';
import { afterNumbers, headCount, numericColumns, rowHeights, tableColumns } from '../../../../core/planner/fit.ts';
import { estimateLines } from '../../../../core/planner/measure.ts';
import { cellsOf, tableWidth } from '../../../../core/render/tables.ts';
import type { Scene } from '../scene.ts';
import { textShape } from '../shapes.ts';
import { type Cell, grid, type Row } from '../table-shape.ts';
import { runsOf } from '../text.ts';

/** The table with its head, its merged cells and its caption. */
export function table(scene: Scene, slide: SlideOf<'table'>): string {
  const { part, area, size } = scene;
  const air = cellsOf(scene.has);
  const padding = [(air.over - 2) / 2, air.beside / 2] as const;
  const all = slide.header ? [slide.header, ...slide.rows] : slide.rows;
  const width = Math.max(1, ...all.map((row) => row.length));
  const even = all.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
  const top = headCount(slide);
  const numeric = numericColumns(all.slice(top));
  const apart = afterNumbers(slide);
  const places = new Map<string, Cell>();
  for (const cell of shownCells(even, slide.merges).flat()) {
    const { row, column, rows: down, columns: across, text } = cell;
    const isHead = row < top;
    for (let r = row; r < row + down; r++)
      for (let c = column; c < column + across; c++)
        places.set(`${r}:${c}`, { runs: [], padding, covered: r > row && c > column ? 'both' : r > row ? 'above' : 'left' });
    places.set(`${row}:${column}`, {
      runs: runsOf(text),
      bold: isHead,
      padding,
      ...(column === 0 ? { lead: -padding[1] } : apart[column] ? { lead: 28 } : {}),
      ...(down > 1 ? { down } : {}),
      ...(across > 1 ? { across } : {}),
      align: across > 1 && isHead ? 'center' : numeric[column] ? 'end' : 'start',
      anchor: isHead ? 'bottom' : 'top',
    });
  }
  // Fonts that stand in for ours may be a little wider, and break words that just fit.
  const whole = Math.min(area.width, tableWidth(slide, size, scene.has, area.width) * 1.06);
  const heights = rowHeights(slide, size, whole, air);
  // Rows begin no higher than they must be, and grow with their text; the caption keeps clear of the highest they may get.
  const least = rowHeights(slide, size * 0.95, whole, air).map((height) => (height - air.over) / 0.95 + air.over);
  const rows = even.map(
    (cells, row): Row => ({
      cells: cells.map((_, column) => places.get(`${row}:${column}`) ?? { runs: [], padding }),
      rule: row === top - 1 ? { color: 'accent', width: 2 } : { color: 'rule', width: 1 },
      height: least[row] ?? 40,
    }),
  );
  const widths = tableColumns(slide, size, whole, air);
  const columns = Array.from({ length: width }, (_, column) => widths[column] ?? whole / width);
  const shape = grid(part, { name: 'Table', place: area, columns, size, line: 1.3, head: top, rows });
  return shape + caption(scene, slide.caption, area.y + heights.reduce((sum, height) => sum + height, 0) + 12);
}

/** What a table or picture is called, under it. */
export function caption({ part, area }: Scene, text: string, y: number, place: { x?: number; width?: number; align?: 'center' } = {}): string {
  if (text === '') return '';
  const width = place.width ?? area.width;
  const height = Math.ceil(estimateLines(text, 18, width) * 25);
  return textShape(part, {
    name: 'Caption',
    box: { x: place.x ?? area.x, y, width, height },
    look: { size: 18, color: 'soft' },
    paragraphs: [{ runs: runsOf(text), line: 1.35, ...(place.align ? { align: place.align } : {}) }],
  });
}
