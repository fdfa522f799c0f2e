import type { Slide, SlideOf } from '../model/deck.ts';
import { estimateLines, lineWidth, widestWord } from '../planner/measure.ts';
import { cjkCharacter } from '../text/script.ts';
import type { Frame } from './frame.ts';
import { firstThat, type Room } from './type.ts';

// What a slide's title leaves for what stands under it, in pixels of the slide.

const titleSteps = [44, 38, 32, 28];
const titleSlideSteps = [60, 52, 44, 36, 30];
/** A deck's title that has room in two lines of it, each part of it on a line. */
export const largeTitle = 76;
const dividerSteps = [52, 44, 36, 30];

const titleSizes = ({ kind }: Slide): number[] => (kind === 'title' ? titleSlideSteps : kind === 'divider' ? dividerSteps : titleSteps);
const mostTitleLines = ({ kind }: Slide): number => (kind === 'title' || kind === 'divider' ? 3 : 2);

/** Tells whether a part of the slide's title has room on one line of it. */
export function titleRoom(slide: Slide, frame: Frame): (part: string) => boolean {
  const { size } = titleLines(slide, frame);
  return (part) => lineWidth(part, size, 'title') <= frame.body * 0.98;
}

/** The class of the size that a slide's title is set in. */
export const titleClass = (slide: Slide, frame: Frame): string => (isLargeTitle(slide, frame) ? 'title-large' : `title-${titleStep(slide, frame)}`);

function isLargeTitle(slide: Slide, { body }: Frame): boolean {
  const { kind, title } = slide;
  if (kind !== 'title' || widestWord(title, largeTitle, 'title') > body || estimateLines(slide.subtitle, 26, body) > 2) return false;
  const lines = linesOfTitle(title, largeTitle, body);
  return lines === 1 || (lines === 2 && title.split(/(?<=[:：–—])/).every((part) => lineWidth(part.trim(), largeTitle, 'title') <= body * 0.98));
}

/** No word of a title is broken if that can be helped: no dictionary of hyphens comes with the browser. */
function titleStep(slide: Slide, { body }: Frame): number {
  const most = mostTitleLines(slide);
  return firstThat(titleSizes(slide), (size) => linesOfTitle(slide.title, size, body) <= most && widestWord(slide.title, size, 'title') <= body);
}

/** Chinese words that stay whole leave up to two characters of a line free. */
function linesOfTitle(title: string, size: number, width: number): number {
  const lines = estimateLines(title, size, width, 'title');
  return lines === 1 || !cjkCharacter.test(title) ? lines : estimateLines(title, size, width - 2 * size, 'title');
}

/** Lines that the words over the title take. */
export const kickerLines = ({ kicker }: Slide, { body }: Frame): number => (kicker === '' ? 0 : estimateLines(kicker, 18, body, 'kicker'));

/** How many lines the title takes, and the size of its type. */
export function titleLines(slide: Slide, frame: Frame): { lines: number; size: number } {
  const size = isLargeTitle(slide, frame) ? largeTitle : (titleSizes(slide)[titleStep(slide, frame)] ?? 28);
  return { size, lines: linesOfTitle(slide.title, size, frame.body) };
}

/** Pixels below which a picture can no longer be made out. */
export const leastPicture = 150;

/** Pixels that a caption of that width takes under what it says something about. */
export const captionHeight = (caption: string, width: number): number => (caption === '' ? 0 : estimateLines(caption, 18, width) * 25 + 12);

/** What stands between the title and the footer, and between the margins; the kicker's line is kept free where there is none. */
export function bodyRoom(slide: Slide, frame: Frame): Room {
  const { lines, size } = titleLines(slide, frame);
  const over = Math.max(0, kickerLines(slide, frame) - 1) * 24;
  return { width: frame.body, height: frame.height - 56 - 66 - 32 - over - Math.max(51, lines * size * 1.15) - 36 };
}

/** What a drawn table has above its caption. */
export function chartRoom(table: SlideOf<'table'>, frame: Frame): Room {
  const { width, height } = bodyRoom(table, frame);
  return { width, height: Math.floor(height - captionHeight(table.caption, width)) };
}
