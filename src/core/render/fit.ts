import { bulletsOf, isLined, lineOf, type Slide } from '../model/deck.ts';
import { estimateLines, widestWord } from '../planner/measure.ts';

// Type is stepped down before anything overflows, never under the legible minimum of 22 px on 720. The steps are
// classes, so that every window and the printed page come to the same size without measuring anything.

const titleSteps = [44, 38, 32, 28];
const bodySteps = [28, 26, 24, 22];
/** Few and short lines may be larger than the rule, so that they do not look lost. */
const largeBody = { size: 34, bullets: 3, lines: 4 };
const titleSlideSteps = [60, 52, 44, 36, 30];
/** Titles are semibold, and in two themes in a serif: wider than the type that the estimate knows. */
const titleWidth = 1.08;

/** The classes that set a slide's type: `title-N` and `body-N`, N the step from 0, the largest, on; or `body-large`. */
export function fitClasses(slide: Slide): string[] {
  return [`title-${titleStep(slide)}`, isSparse(slide) ? 'body-large' : `body-${bodyStep(slide)}`];
}

/** No word of a title is broken if that can be helped: no dictionary of hyphens comes with the browser. */
function titleStep(slide: Slide): number {
  const [sizes, width, most] = slide.kind === 'title' ? [titleSlideSteps, 1152, 3] : [titleSteps, 1152, 2];
  return firstThat(sizes, (size) => estimateLines(slide.title, size * titleWidth, width) <= most && widestWord(slide.title, size * titleWidth) <= width);
}

function bodyStep(slide: Slide): number {
  const bullets = bulletsOf(slide);
  if (slide.kind === 'table') return tableStep(slide.header, slide.rows);
  if (bullets.length === 0) return 0;
  const width = slide.kind === 'figure' ? 500 : 1080;
  const height = bodyHeight(slide);
  return firstThat(bodySteps, (size) => {
    const lines = bullets.reduce((sum, bullet) => sum + Math.max(1, estimateLines(lineOf(bullet), size, width - bullet.level * 30)), 0);
    return lines * size * 1.35 + (bullets.length - 1) * size * 0.57 <= height;
  });
}

function isSparse(slide: Slide): boolean {
  if (!isLined(slide) || slide.bullets.length > largeBody.bullets) return false;
  return slide.bullets.reduce((sum, bullet) => sum + Math.max(1, estimateLines(lineOf(bullet), largeBody.size, 1080)), 0) <= largeBody.lines;
}

/** Pixels between the title and the footer. */
function bodyHeight(slide: Slide): number {
  const size = titleSteps[titleStep(slide)] ?? 28;
  return 720 - 64 - 74 - (slide.kicker === '' ? 0 : 32) - Math.min(2, estimateLines(slide.title, size, 1152)) * size * 1.15 - 36;
}

function tableStep(header: readonly string[] | null, rows: readonly (readonly string[])[]): number {
  const all = header ? [header, ...rows] : rows;
  const columns = Math.max(1, ...all.map((row) => row.length));
  return firstThat(bodySteps, (size) => {
    const width = 1152 / columns - 28;
    const heights = all.map((row) => Math.max(1, ...row.map((cell) => estimateLines(cell, size, width))) * size * 1.3 + 20);
    return heights.reduce((sum, height) => sum + height, 0) <= 440;
  });
}

function firstThat(sizes: readonly number[], fits: (size: number) => boolean): number {
  const step = sizes.findIndex(fits);
  return step < 0 ? sizes.length - 1 : step;
}
