import { type Face, lineWidth } from '../planner/measure.ts';

// Sizes and widths that all arrangements reckon with, in pixels of a slide; how wide it is says its frame (frame.ts).

export const bodySteps = [28, 26, 24, 22];
/** Few and short lines may be larger than the rule, so that they do not look lost. */
export const largeBody = { size: 34, bullets: 4, lines: 5 };
/** Two or three lines that a slide has nothing beside. */
export const hugeBody = { size: 40, bullets: 3, lines: 3 };
/** Between the large type and the rule, so that neighbours differ by little. */
export const mediumBody = { size: 31 };
const largeClasses = new Map([
  [hugeBody.size, 'body-huge'],
  [largeBody.size, 'body-large'],
  [mediumBody.size, 'body-medium'],
]);
/** Cards and panels are large where they leave so much of the body empty even so. */
export const airy = 0.62;
/** Kerning and half pixels. */
export const cautious = 1.01;
export const gap = 24;

/** Pixels that lines beside a picture take of a body's width: plain ones, cards, and cards with long words (slide.css, kinds.css). */
export const beside = {
  lines: (width: number): number => Math.round(width * 0.4618),
  cards: (width: number): number => Math.round(width * 0.5382),
  wideCards: (width: number): number => Math.round(width * 0.625),
};

/** What stands beside or under a label is smaller than it. */
export const textSize = (size: number): number => Math.max(22, size * 0.86);

/** Pixels that the body of a slide has, under its title and between its margins. */
export type Room = { width: number; height: number };

/** Pixels that a label takes on one line. */
export const labelWidth = (label: string, size: number, face: Face = 'strong'): number => lineWidth(label, size, face) + 2;

/** The place of the first size that fits; of the last where none does. */
export function firstThat(sizes: readonly number[], fits: (size: number) => boolean): number {
  const step = sizes.findIndex(fits);
  return step < 0 ? sizes.length - 1 : step;
}

/** The class of a body's type size: one of the steps, or a larger one. */
export const bodyClass = (size: number): string => largeClasses.get(size) ?? `body-${bodySteps.indexOf(size)}`;
/** The class of a slide that has more on it than it has room for in the smallest type: it must part (shape/parts.ts). */
export const tooFull = 'too-full';

/** The class `body-N` of the first type size that fits; of the smallest where none does, and that the slide is too full. */
export function bodyStep(fits: (size: number) => boolean): string[] {
  const step = bodySteps.findIndex(fits);
  return step < 0 ? [`body-${bodySteps.length - 1}`, tooFull] : [`body-${step}`];
}

/** Pixels of the type that a class of a body's size sets. */
export const sizeOf = (classes: readonly string[]): number =>
  [...largeClasses.keys(), ...bodySteps].find((size) => classes.includes(bodyClass(size))) ?? bodySteps[0] ?? 0;

/** The class that says how many lines there are, for the sheet to space them by. */
export const countClass = (items: readonly unknown[]): string => `of-${Math.min(7, items.length)}`;

/** How wide the spaces between lines are: 0 as a rule, up to 2 where there is room. */
export type Air = 0 | 1 | 2;
/** The air that a class `air-N` says. */
export const airIn = (has: (name: string) => boolean): Air => (has('air-2') ? 2 : has('air-1') ? 1 : 0);
const gaps = { item: [0.57, 0.85, 1.15], under: [0.4, 0.5, 0.6] } as const;
/** Em between a line of a list and the one before it; what stands under another is closer to it (slide.css). */
export const lineGap = (level: number, air: Air): number => gaps[level === 0 ? 'item' : 'under'][air];
