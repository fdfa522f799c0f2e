import { type Bullet, type LinedSlide, lineOf } from '../model/deck.ts';
import { estimateLines, lineWidth, widestWord } from '../planner/measure.ts';
import { type Column, columnsOf } from './columns.ts';
import { figureParts } from './figure-parts.ts';

// How the lines of each kind stand on a slide, told by its style sheet (renderer/slides/kinds.css) in classes. Every
// arrangement is reckoned in the sizes of that sheet, and cautiously: what is said to fit must fit in every theme.

export const bodySteps = [28, 26, 24, 22];
/** Few and short lines may be larger than the rule, so that they do not look lost. */
export const largeBody = { size: 34, bullets: 3, lines: 4 };
const figureSteps = [72, 64, 56, 48, 40, 32];
/** Narrow lines break early in the widest of the themes' fonts. */
const cautious = 1.06;
/** Labels are semibold too. */
const bold = 1.12;
const gap = 24;
const full = 1152;

type Part = { label: string; text: string };

export function firstThat(sizes: readonly number[], fits: (size: number) => boolean): number {
  const step = sizes.findIndex(fits);
  return step < 0 ? sizes.length - 1 : step;
}

/** True where bullets are drawn as cards beside a picture: half of them or more have labels. */
export const isLabelled = (bullets: readonly Bullet[]): boolean =>
  bullets.length > 0 && bullets.filter(({ label }) => label !== '').length * 2 >= bullets.length;

/** The classes of a slide of lines that has `height` pixels for them. */
export function linedClasses(slide: LinedSlide, height: number): string[] {
  const { bullets } = slide;
  switch (slide.kind) {
    case 'places':
      return cardClasses(bullets, height);
    case 'numbers':
      return numberClasses(bullets, height);
    case 'comparison':
      return comparisonClasses(columnsOf(bullets), height);
    case 'timeline':
      return [...timelineClasses(bullets, height), many(bullets)];
    case 'agenda':
      return agendaClasses(bullets, height);
    case 'tasks':
      return tableOfTasks(bullets) ? ['aligned', ...alignedClasses(bullets, 300, 56, height), many(bullets)] : rowClasses(bullets, height);
    case 'outlook':
      return rowClasses(bullets, height);
    case 'bullets':
      return bulletClasses(bullets.map(lineOf), bullets, 1060, height);
  }
}

/** How many lines there are, for the sheet to space them by. */
const many = (items: readonly unknown[]) => `of-${Math.min(7, items.length)}`;

/** The type of a plain list whose lines have that width, `body-large` where they are few and short. */
export function bulletClasses(lines: readonly string[], bullets: readonly Pick<Bullet, 'level'>[], width: number, height: number): string[] {
  const count = (size: number) => lines.reduce((sum, line, k) => sum + Math.max(1, estimateLines(line, size * 1.02, width - (bullets[k]?.level ?? 0) * 30)), 0);
  if (width > 600 && lines.length <= largeBody.bullets && count(largeBody.size) <= largeBody.lines) return ['body-large'];
  return [`body-${firstThat(bodySteps, (size) => count(size) * size * 1.35 + (lines.length - 1) * size * 0.57 <= height)}`];
}

/** Rows with a mark before them, spaced wider than bullets. */
function rowClasses(bullets: readonly Bullet[], height: number): string[] {
  const lines = bullets.map(lineOf);
  const [type = 'body-0'] = bulletClasses(lines, bullets, 1040, height - (lines.length - 1) * 8);
  return [type, many(bullets)];
}

const cardInner = (columns: number) => (full - gap * (columns - 1)) / columns - 4 - 2 * 24;
const textSize = (size: number) => Math.max(22, size * 0.86);

/** Pixels that a card takes without its padding. */
function cardHeight({ label, text }: Part, size: number, width: number): number {
  const small = textSize(size);
  const head = label === '' ? 0 : estimateLines(label, size * bold, width) * size * 1.25;
  return head + (text === '' ? 0 : estimateLines(text, small * cautious, width) * small * 1.35) + (label !== '' && text !== '' ? 4 : 0);
}

const wordsFit = ({ label, text }: Part, size: number, width: number) =>
  widestWord(label, size * bold) <= width && widestWord(text, textSize(size) * cautious) <= width;

type Grid = { name: string; columns: number[]; inner: number; padding: number; gap: number };

/** Pixels that the tallest card of each row of the grid takes with its padding. */
function rowHeights(cards: readonly Part[], grid: Grid, size: number): number[] {
  let from = 0;
  return grid.columns.map((count) => {
    const row = cards.slice(from, from + count);
    from += count;
    return Math.max(...row.map((card) => cardHeight(card, size, grid.inner))) + 2 * grid.padding;
  });
}

/** Rows of one height, or each as high as it must be. */
function gridFits(cards: readonly Part[], grid: Grid, size: number, height: number, rows: 'equal' | 'uneven'): boolean {
  const heights = rowHeights(cards, grid, size);
  const total = rows === 'equal' ? heights.length * Math.max(...heights) : heights.reduce((sum, row) => sum + row, 0);
  return total + (heights.length - 1) * grid.gap <= height && cards.every((card) => wordsFit(card, size, grid.inner));
}

/** In a row or in two columns where that fits, in one column where words are too long for that. */
function cardClasses(bullets: readonly Bullet[], height: number): string[] {
  const n = bullets.length;
  const pairs = Array.from({ length: Math.ceil(n / 2) }, () => 2);
  const stack = Array.from({ length: n }, () => 1);
  const two = { name: 'two', columns: pairs, inner: cardInner(2), padding: 16, gap: 20 };
  const stacked = { name: 'stacked', columns: stack, inner: cardInner(1), padding: 16, gap: 20 };
  const wide = [
    ...(n === 1 ? [{ ...stacked, name: 'single', inner: 708 }] : []),
    ...(n === 2 || n === 3 ? [{ name: 'row', columns: [n], inner: cardInner(n), padding: 24, gap: 20 }] : []),
    ...(n === 5 ? [{ name: 'three-two', columns: [3, 2], inner: cardInner(3), padding: 16, gap: 20 }] : []),
    ...(n > 3 ? [two] : []),
  ];
  const bare = bullets.every(({ text }) => text === '') ? ['bare'] : [];
  const named = (grid: Grid, size: number, more: string[]) => [
    grid.name,
    `rows-${Math.min(4, grid.columns.length)}`,
    `body-${bodySteps.indexOf(size)}`,
    ...more,
    ...bare,
  ];
  // One column comes before the smallest type, and large type before small.
  const order = [28, 26, 24].flatMap((size) => wide.map((grid) => ({ grid, size })));
  const last = [...bodySteps.map((size) => ({ grid: stacked, size })), ...wide.map((grid) => ({ grid, size: 22 }))];
  const found = [...order, ...last].find(({ grid, size }) => gridFits(bullets, grid, size, height, 'equal'));
  if (found) return named(found.grid, found.size, []);
  const tight = [...wide, stacked].map((grid) => ({ ...grid, padding: 8, gap: 10 }));
  const grid = tight.find((candidate) => gridFits(bullets, candidate, 22, height, 'uneven')) ?? (n < 4 ? stacked : two);
  return named(grid, 22, ['tight']);
}

/** Cards in one column beside a picture. */
export function stackedCards(bullets: readonly Bullet[], height: number): string[] {
  for (const [inner, wide] of [
    [568, []],
    [668, ['wide']],
  ] as const)
    for (const rows of ['equal', 'uneven'] as const) {
      const grid = { name: 'cards', columns: bullets.map(() => 1), inner, padding: 12, gap: 14 };
      const size = [26, 24, 22].find((candidate) => gridFits(bullets, grid, candidate, height, rows));
      if (size) return ['cards', many(bullets), `body-${bodySteps.indexOf(size)}`, ...(rows === 'equal' ? [] : [rows]), ...wide];
    }
  return ['cards', many(bullets), 'body-3', 'tight', 'wide'];
}

/** Two columns of text, the first as wide as its longest label asks for, up to `most`; `lead` pixels go to marks and gaps. */
function alignedClasses(bullets: readonly Bullet[], most: number, lead: number, height: number): string[] {
  const rows = (size: number) => {
    const label = Math.min(most, Math.max(...bullets.map((bullet) => widthOf(bullet.label, size))));
    const lines = bullets.map((bullet) => {
      const text = estimateLines(bullet.text, size * cautious, full - label - lead);
      return Math.max(text, bullet.label === '' ? 0 : estimateLines(bullet.label, size * bold, label + 1));
    });
    return {
      tallest: Math.max(...lines),
      sum: lines.reduce((sum, count) => sum + count, 0),
      words: bullets.every(({ label: text }) => widestWord(text, size * bold) <= most),
    };
  };
  const large = rows(largeBody.size);
  if (bullets.length <= largeBody.bullets && large.sum <= largeBody.lines && large.words) return ['body-large'];
  const step = firstThat(bodySteps, (size) => {
    const { sum, words } = rows(size);
    return words && sum * size * 1.3 + bullets.length * 14 <= height;
  });
  const { tallest } = rows(bodySteps[step] ?? 22);
  const even = bullets.length * (tallest * (bodySteps[step] ?? 22) * 1.3 + 14) <= height;
  return [`body-${step}`, ...(even ? [] : ['uneven'])];
}

/** Pixels of a label on one line. */
const widthOf = (label: string, size: number) => lineWidth(label, size * bold) + 2;

const timelineClasses = (bullets: readonly Bullet[], height: number) => alignedClasses(bullets, 300, 72, height);

/** Who and until when stand in a column of their own where every task says so in few words. */
const tableOfTasks = (bullets: readonly Bullet[]) => bullets.every(({ label }) => label !== '' && widthOf(label, 26) <= 300);

function agendaClasses(bullets: readonly Bullet[], height: number): string[] {
  const columns = bullets.length > 6 ? 2 : 1;
  const width = (columns === 1 ? full : (full - 48) / 2) - 72;
  const perColumn = Math.ceil(bullets.length / columns);
  const step = firstThat(bodySteps, (size) => {
    const tallest = Math.max(...bullets.map((bullet) => estimateLines(lineOf(bullet), size * cautious, width)));
    return perColumn * tallest * size * 1.3 + (perColumn - 1) * 16 <= height;
  });
  return [columns === 1 ? 'one' : 'two', `body-${step}`, `of-${Math.min(7, perColumn)}`];
}

/** Side by side where the figures stay large, else in two rows; text at 24 px, or at 22. */
function numberClasses(bullets: readonly Bullet[], height: number): string[] {
  const n = bullets.length;
  const parts = bullets.map(({ label, text }) => ({ ...figureParts(label), text }));
  const qualified = parts.some(({ before }) => before.trim() !== '');
  const across = n > 4 ? 3 : n;
  const fits = (columns: number, size: number, small: number) => {
    const inner = (full - gap * (columns - 1)) / columns - 2 * 24;
    const rows = Math.ceil(n / columns);
    const heights = parts.map(({ before, figure, after, text }) => {
      const lead = qualified ? Math.max(1, estimateLines(before, 22, inner)) * 30 : 0;
      const beside = widthOf(figure, size) + widthOf(after, 26) <= inner;
      const unit = beside ? 0 : estimateLines(after, 26 * bold, inner) * 34;
      return lead + size * 1.1 + unit + (text === '' ? 0 : 10 + estimateLines(text, small * cautious, inner) * small * 1.35);
    });
    const unbroken = parts.every(({ figure, text }) => widthOf(figure, size) <= inner && widestWord(text, small * cautious) <= inner);
    return unbroken && rows * (4 + Math.max(...heights) + 2 * (rows > 1 ? 12 : 28)) + (rows - 1) * 20 <= height;
  };
  const layouts = [{ columns: across, least: n > 3 ? 56 : 0 }, ...(n > 2 ? [{ columns: 2, least: 48 }] : []), { columns: across, least: 0 }];
  for (const { columns, least } of layouts)
    for (const small of [24, 22]) {
      const figure = figureSteps.findIndex((size) => size >= least && fits(columns, size, small));
      if (figure >= 0) return numbersIn(columns, n, figure, small, qualified);
    }
  return numbersIn(n > 2 ? 2 : across, n, figureSteps.length - 1, 22, qualified);
}

const numbersIn = (columns: number, n: number, figure: number, small: number, qualified: boolean) => [
  `columns-${columns}`,
  `rows-${Math.min(4, Math.ceil(n / columns))}`,
  `figure-${figure}`,
  `body-${bodySteps.indexOf(small)}`,
  ...(qualified ? ['qualified'] : []),
];

function comparisonClasses(columns: readonly Column[], height: number): string[] {
  const count = Math.min(4, columns.length);
  const inner = (full - gap * (count - 1)) / count - 2 * 28;
  const step = firstThat(bodySteps, (size) => {
    const head = Math.max(...columns.map(({ label }) => estimateLines(label, size * bold * 1.08, inner))) * size * 1.08 * 1.25;
    const bodies = columns.map(({ bullets }) =>
      bullets.reduce((sum, { text }) => sum + estimateLines(text, textSize(size) * cautious, inner - 26) * textSize(size) * 1.35 + 12, 0),
    );
    const words = columns.every(
      ({ label, bullets }) =>
        widestWord(label, size * bold * 1.08) <= inner && bullets.every(({ text }) => widestWord(text, textSize(size) * cautious) <= inner - 26),
    );
    return words && head + Math.max(...bodies) + 2 * 24 + 28 <= height;
  });
  return [`columns-${count}`, `body-${step}`];
}
