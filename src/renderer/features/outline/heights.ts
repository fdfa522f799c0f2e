import { bulletsOf } from '../../../core/model/deck.ts';
import type { Frame } from '../../../core/render/frame.ts';
import type { Row, SlideRow } from './rows.ts';

// Every row's height is known without drawing it, so that the list of a thousand slides scrolls evenly and a place in it
// is found at once. The numbers are those of outline.css.

const head = 34;
const gap = 9;
/** What stands beside a picture: the list's own space at both sides, the number and its gap. */
const beside = 12 + 12 + 18 + 6;
const textLine = 17;
const titleLine = 18;
const around = 12;
/** Lines of a slide that the outline shows as text; of more, that there are more. */
export const mostLines = 6;

export type OutlineView = 'pictures' | 'text';
export type Measures = { view: OutlineView; picture: number; slide: number };

export function measuresOf(view: OutlineView, width: number, frame: Frame): Measures {
  const picture = Math.max(40, Math.round(((width - beside) * frame.height) / frame.width));
  return { view, picture, slide: view === 'pictures' ? picture + gap : titleLine + textLine * 3 + around };
}

/** Pixels that a row is high, its gap included. */
export function heightOf(row: Row | undefined, measures: Measures): number {
  if (!row) return 0;
  if (row.kind === 'head') return head;
  return measures.view === 'pictures' ? measures.slide : titleLine + textLine * linesOf(row) + around;
}

function linesOf({ slide }: SlideRow): number {
  const lines = bulletsOf(slide).length;
  return Math.min(lines, mostLines) + (lines > mostLines ? 1 : 0);
}
