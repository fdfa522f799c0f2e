import { type Bullet, bulletsOf, isLined, lineOf, type Slide, type SlideOf } from '../model/deck.ts';
import { rowHeights } from '../planner/fit.ts';
import { estimateLines, widestWord } from '../planner/measure.ts';
import { isLabelled, linedClasses } from './arrange.ts';
import { stackedCards } from './cards.ts';
import { formulasOn } from './formulas.ts';
import { bulletClasses } from './rows.ts';
import { bodySteps, firstThat } from './type.ts';

// Type is stepped down before anything overflows, never under the legible minimum of 22 px on 720. The steps and the
// arrangements are classes, so that every window and the printed page come to the same size without measuring anything.

const titleSteps = [44, 38, 32, 28];
const titleSlideSteps = [60, 52, 44, 36, 30];
const dividerSteps = [52, 44, 36, 30];
/** Titles are semibold, and in two themes in a serif: wider than the type that the estimate knows. */
const titleWidth = 1.08;

/** The classes that set a slide's type and arrangement: `title-N` and `body-N`, N the step from 0, the largest, on, or `body-large`; and what its kind asks for. */
export function fitClasses(slide: Slide): string[] {
  return [`title-${titleStep(slide)}`, ...bodyClasses(slide)];
}

/** No word of a title is broken if that can be helped: no dictionary of hyphens comes with the browser. */
function titleStep(slide: Slide): number {
  const sizes = slide.kind === 'title' ? titleSlideSteps : slide.kind === 'divider' ? dividerSteps : titleSteps;
  const most = slide.kind === 'title' || slide.kind === 'divider' ? 3 : 2;
  return firstThat(sizes, (size) => estimateLines(slide.title, size * titleWidth, 1152) <= most && widestWord(slide.title, size * titleWidth) <= 1152);
}

function bodyClasses(slide: Slide): string[] {
  if (slide.kind === 'table') return [`body-${tableStep(slide)}`];
  if (slide.kind === 'formula') return formulasOn(slide, bodyHeight(slide)).classes;
  const bullets = bulletsOf(slide);
  if (bullets.length === 0) return ['body-0'];
  const height = bodyHeight(slide);
  if (isLined(slide)) return linedClasses(slide, height);
  if (slide.kind === 'figure') return isLabelled(bullets) ? stackedCards(bullets, height) : bulletClasses(bullets.map(lineOf), bullets, 500, height);
  return [slide.kind === 'quote' ? quoteStep(slide.quote, height) : 'body-0'];
}

function quoteStep({ label, text }: Bullet, height: number): string {
  const room = height - (label === '' ? 0 : 56);
  return `body-${firstThat(bodySteps, (size) => estimateLines(text, size * 1.4, 980) * size * 1.4 * 1.3 <= room)}`;
}

/** Pixels between the title and the footer; the kicker's line is kept free where there is none. */
export function bodyHeight(slide: Slide): number {
  const size = titleSteps[titleStep(slide)] ?? 28;
  const title = Math.min(2, estimateLines(slide.title, size * titleWidth, 1152)) * size * 1.15;
  return 720 - 56 - 66 - 32 - Math.max(51, title) - 36;
}

/** Pixels that a drawn table has above its caption. */
export const chartHeight = (table: SlideOf<'table'>): number =>
  Math.floor(bodyHeight(table) - (table.caption === '' ? 0 : estimateLines(table.caption, 18, 1152) * 25 + 12));

const tableStep = (table: SlideOf<'table'>): number => firstThat(bodySteps, (size) => rowHeights(table, size).reduce((sum, height) => sum + height, 0) <= 440);
