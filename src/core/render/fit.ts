import { type Bullet, bulletsOf, isLined, lineOf, type Slide, type SlideOf } from '../model/deck.ts';
import { leastWidth, rowHeights } from '../planner/fit.ts';
import { estimateLines, widestWord } from '../planner/measure.ts';
import { cjkCharacter } from '../text/script.ts';
import { isLabelled, linedClasses } from './arrange.ts';
import { stackedCards } from './cards.ts';
import { formulasOn } from './formulas.ts';
import type { Frame } from './frame.ts';
import { bulletClasses } from './rows.ts';
import { beside, bodySteps, firstThat, largeBody, type Room } from './type.ts';

// Type is stepped down before anything overflows, never under the legible minimum of 22 px on 720. The steps and the
// arrangements are classes, so that every window and the printed page come to the same size without measuring anything.

const titleSteps = [44, 38, 32, 28];
const titleSlideSteps = [60, 52, 44, 36, 30];
const dividerSteps = [52, 44, 36, 30];
/** Titles are semibold and set a little closer. */
const titleWidth = 1.03;

/** The classes that set a slide's type and arrangement: `title-N` and `body-N`, N the step from 0, the largest, on, or `body-large`; and what its kind asks for. */
export function fitClasses(slide: Slide, frame: Frame): string[] {
  return [`title-${titleStep(slide, frame)}`, ...bodyClasses(slide, frame)];
}

/** No word of a title is broken if that can be helped: no dictionary of hyphens comes with the browser. */
function titleStep(slide: Slide, { body }: Frame): number {
  const sizes = slide.kind === 'title' ? titleSlideSteps : slide.kind === 'divider' ? dividerSteps : titleSteps;
  const most = slide.kind === 'title' || slide.kind === 'divider' ? 3 : 2;
  return firstThat(sizes, (size) => titleLines(slide.title, size, body) <= most && widestWord(slide.title, size * titleWidth) <= body);
}

/** Chinese words that stay whole leave up to two characters of a line free. */
function titleLines(title: string, size: number, width: number): number {
  const lines = estimateLines(title, size * titleWidth, width);
  return lines === 1 || !cjkCharacter.test(title) ? lines : estimateLines(title, size * titleWidth, width - 2 * size);
}

function bodyClasses(slide: Slide, frame: Frame): string[] {
  if (slide.kind === 'table') return [`body-${tableStep(slide, frame)}`, ...(leastWidth(slide, 22) > frame.body ? ['narrow'] : [])];
  if (slide.kind === 'formula') return formulasOn(slide, bodyRoom(slide, frame)).classes;
  const bullets = bulletsOf(slide);
  if (bullets.length === 0) return ['body-0'];
  const room = bodyRoom(slide, frame);
  if (isLined(slide)) return linedClasses(slide, room);
  if (slide.kind === 'figure')
    return isLabelled(bullets) ? stackedCards(bullets, room) : bulletClasses(bullets.map(lineOf), bullets, beside.lines(room.width) - 32, room.height);
  return [slide.kind === 'quote' ? quoteStep(slide.quote, room) : 'body-0'];
}

function quoteStep({ label, text }: Bullet, { width, height }: Room): string {
  const room = height - (label === '' ? 0 : 56);
  const lines = (size: number) => estimateLines(text, size * 1.4, Math.min(1020, width) - 40);
  if (lines(largeBody.size) <= 3) return 'body-large';
  return `body-${firstThat(bodySteps, (size) => lines(size) * size * 1.4 * 1.3 <= room)}`;
}

/** What stands between the title and the footer, and between the margins; the kicker's line is kept free where there is none. */
export function bodyRoom(slide: Slide, frame: Frame): Room {
  const size = titleSteps[titleStep(slide, frame)] ?? 28;
  const title = Math.min(4, titleLines(slide.title, size, frame.body)) * size * 1.15;
  return { width: frame.body, height: frame.height - 56 - 66 - 32 - Math.max(51, title) - 36 };
}

/** What a drawn table has above its caption. */
export function chartRoom(table: SlideOf<'table'>, frame: Frame): Room {
  const { width, height } = bodyRoom(table, frame);
  return { width, height: Math.floor(height - (table.caption === '' ? 0 : estimateLines(table.caption, 18, width) * 25 + 12)) };
}

/** Words too long for their columns ask for smaller type, as too many rows do. */
function tableStep(table: SlideOf<'table'>, frame: Frame): number {
  const room = Math.min(440, chartRoom(table, frame).height);
  const height = (size: number) => rowHeights(table, size, frame.body).reduce((sum, row) => sum + row, 0);
  return firstThat(bodySteps, (size) => leastWidth(table, size) <= frame.body && height(size) <= room);
}
