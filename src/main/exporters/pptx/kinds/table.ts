import type { SlideOf } from '../../../../core/model/deck.ts';
import { shownCells } from '../../../../core/model/merge.ts';
import { headCount, rowHeights, tableColumns } from '../../../../core/planner/fit.ts';
import { estimateLines } from '../../../../core/planner/measure.ts';
import { numericColumns } from '../../../../core/render/slide-html.ts';
import type { Scene } from '../scene.ts';
import { textShape } from '../shapes.ts';
import { type Cell, grid, type Row } from '../table-shape.ts';
import { runsOf } from '../text.ts';

const padding = [9, 14] as const;

/** The table with its head, its merged cells and its caption. */
export function table(scene: Scene, slide: SlideOf<'table'>): string {
  const { part, area, size } = scene;
  const all = slide.header ? [slide.header, ...slide.rows] : slide.rows;
  const width = Math.max(1, ...all.map((row) => row.length));
  const even = all.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
  const top = headCount(slide);
  const numeric = numericColumns(all.slice(top));
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
      ...(down > 1 ? { down } : {}),
      ...(across > 1 ? { across } : {}),
      align: across > 1 && isHead ? 'center' : numeric[column] ? 'end' : 'start',
      anchor: isHead ? 'bottom' : 'top',
    });
  }
  const heights = rowHeights(slide, size, area.width);
  // Rows begin no higher than they must be, and grow with their text; the caption keeps clear of the highest they may get.
  const least = rowHeights(slide, size * 0.95, area.width).map((height) => (height - 20) / 0.95 + 20);
  const rows = even.map(
    (cells, row): Row => ({
      cells: cells.map((_, column) => places.get(`${row}:${column}`) ?? { runs: [], padding }),
      rule: row === top - 1 ? { color: 'accent', width: 2 } : { color: 'rule', width: 1 },
      height: least[row] ?? 40,
    }),
  );
  const columns = columnsOf(scene, slide, width);
  const shape = grid(part, { name: 'Table', place: area, columns, size, line: 1.3, head: top, rows });
  return shape + caption(scene, slide.caption, area.y + heights.reduce((sum, height) => sum + height, 0) + 12);
}

function columnsOf({ area, size }: Scene, slide: SlideOf<'table'>, count: number): number[] {
  const widths = tableColumns(slide, size, area.width);
  return Array.from({ length: count }, (_, column) => widths[column] ?? area.width / count);
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
