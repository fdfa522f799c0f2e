import { bodyRows, chartData, refusalOf, valuesOf } from '../../chart/data.ts';
import type { SlideOf } from '../../model/deck.ts';
import type { Language } from '../../model/text.ts';
import { evenGroups } from './pack.ts';

type Table = SlideOf<'table'>;

/**
 * The rows of a drawn table in as few and as even groups as have room for their bars or points, by number from 0, and how
 * each is drawn: all on the scale of the whole. A sum stays with the row before it. Null where no group is small enough,
 * and for parts of a whole, which do not part.
 */
export function chartGroups(slide: Table, language: Language, fits: (rows: readonly number[], drawn: NonNullable<Table['drawn']>) => boolean) {
  const { drawn: whole, rows } = slide;
  if (!whole || whole.type === 'pie' || refusalOf(slide, whole, language)) return null;
  const values = valuesOf(chartData(slide, whole, language));
  const drawn: NonNullable<Table['drawn']> = { ...whole, axis: [Math.min(...values), Math.max(...values)] };
  const own = new Set(bodyRows(rows, language));
  const units: number[][] = [];
  rows.forEach((row, at) => {
    const before = units.at(-1);
    if (before && !own.has(row)) before.push(at);
    else units.push([at]);
  });
  // One bar alone says nothing.
  const groups = evenGroups(units, Math.floor(units.length / 2), (group) => fits(group.flat(), drawn));
  return groups && groups.length > 1 ? { drawn, groups: groups.map((group) => group.flat()) } : null;
}
