import { isDrawable } from '../chart/chart-html.ts';
import { type Bullet, bulletsOf, isLined, lineOf, type Slide, type SlideOf } from '../model/deck.ts';
import { leastTableWidth } from '../planner/fit.ts';
import { estimateLines, lineWidth } from '../planner/measure.ts';
import { isFull, isLabelled, linedClasses } from './arrange.ts';
import { stackedCards } from './cards.ts';
import { formulasOn } from './formulas.ts';
import type { Frame } from './frame.ts';
import { hangClass } from './hang.ts';
import { quotationWidth } from './quotation.ts';
import { bodyRoom, captionHeight, chartRoom, kickerLines, leastPicture, titleClass, titleLines } from './room.ts';
import { bulletClasses } from './rows.ts';
import { tableType } from './tables.ts';
import { beside, bodyClass, bodyStep, hugeBody, largeBody, type Room, tooFull } from './type.ts';

// Type is stepped down before anything overflows, never under the legible minimum of 22 px on 720. The steps and the
// arrangements are classes, so that every window and the printed page come to the same size without measuring anything.

/** The classes that set a slide's type and arrangement: `title-N` and `body-N`, N the step from 0 on, or a larger one by its name; what its kind asks for; and `too-full`. */
export function fitClasses(slide: Slide, frame: Frame): string[] {
  const classes = [titleClass(slide, frame), ...bodyClasses(slide, frame)];
  return classes.includes(tooFull) || headFits(slide, frame) ? classes : [...classes, tooFull];
}

/** True where all that stands on the slide has room on it, in type that is not under the legible minimum. */
export const fitsFrame = (slide: Slide, frame: Frame): boolean => !fitClasses(slide, frame).includes(tooFull);

/** True where the title and what stands over and under it have room. */
export function headFits(slide: Slide, frame: Frame): boolean {
  const { lines, size } = titleLines(slide, frame);
  const kicker = kickerLines(slide, frame);
  if (slide.kind !== 'title' && slide.kind !== 'divider') return lines <= 4 && kicker <= 2;
  const subtitle = slide.kind !== 'title' || slide.subtitle === '' ? 0 : 22 + estimateLines(slide.subtitle, 26, frame.body) * 26 * 1.35;
  return kicker * 24 + 8 + 36 + lines * size * 1.15 + subtitle <= frame.height - 56 - 132;
}

function bodyClasses(slide: Slide, frame: Frame): string[] {
  if (slide.kind === 'table') return tableClasses(slide, frame);
  if (slide.kind === 'formula') return formulasOn(slide, bodyRoom(slide, frame)).classes;
  if (slide.kind === 'code') return ['body-0', ...codeClasses(slide, bodyRoom(slide, frame))];
  const bullets = bulletsOf(slide);
  const room = bodyRoom(slide, frame);
  const caption = slide.kind !== 'figure' || captionFits(slide, room) ? [] : [tooFull];
  if (bullets.length === 0) return ['body-0', ...caption];
  if (isLined(slide)) return linedClasses(slide, room);
  if (slide.kind === 'figure') {
    const lines = isLabelled(bullets) ? stackedCards(bullets, room) : bulletClasses(bullets.map(lineOf), bullets, beside.lines(room.width) - 32, room.height);
    return [...lines, ...caption];
  }
  return slide.kind === 'quote' ? quoteClasses(slide.quote, room) : ['body-0'];
}

function quoteClasses({ label, text }: Bullet, { width, height }: Room): string[] {
  const inner = quotationWidth(width) - 3;
  const room = height - (label === '' ? 0 : 20 + estimateLines(label, 24, inner) * 33);
  const lines = (size: number) => estimateLines(text, size * 1.4, inner);
  if (lines(hugeBody.size) <= 2) return [bodyClass(hugeBody.size)];
  if (lines(largeBody.size) <= 3) return [bodyClass(largeBody.size)];
  return bodyStep((size) => lines(size) * size * 1.4 * 1.3 <= room);
}

const codePx = 22;

function codeClasses({ code }: SlideOf<'code'>, { width, height }: Room): string[] {
  const lines = code.split('\n').reduce((sum, line) => sum + codeLines(line, width), 0);
  const used = lines * codePx * 1.4 + 48;
  return used <= height ? hangClass(used, { height }) : [tooFull];
}

/** How many lines a line of code takes in a slide's panel that is so many pixels wide: it ends between words where it can, and keeps all its spaces. */
function codeLines(line: string, width: number): number {
  const spaced = line.replaceAll('\t', '        ').replace(/(?<= ) /g, '\u00a0');
  const room = width - 56;
  return Math.max(estimateLines(spaced, codePx, room, 'code'), Math.ceil(lineWidth(spaced, codePx, 'code') / (room - codePx)));
}

/** Pixels that the caption of a picture alone is wide at most (slide.css). */
const mostCaption = 900;

function captionFits(slide: SlideOf<'figure'>, { width, height }: Room): boolean {
  const lines = slide.bullets.length === 0 ? 0 : isLabelled(slide.bullets) ? beside.wideCards(width) : beside.lines(width);
  const alone = isFull(slide) ? width : Math.min(mostCaption, width);
  return captionHeight(slide.caption, lines === 0 ? alone : width - lines - 40) + leastPicture <= height;
}

/** Words too long for their columns ask for smaller type, as too many rows do. A table that is drawn has the room that its drawing takes; one that cannot be drawn is shown itself. */
function tableClasses(table: SlideOf<'table'>, frame: Frame): string[] {
  const room = chartRoom(table, frame);
  const type = tableType(table, room, captionHeight(table.caption, room.width));
  const narrow = leastTableWidth(table, 22) > frame.body ? ['narrow'] : [];
  const drawn = table.drawn && room.height > leastPicture && isDrawable(table, table.drawn, frame);
  return [...(drawn ? type.filter((name) => name !== tooFull && !name.startsWith('hang-')) : type), ...narrow];
}
