import type { Contribution } from './score.ts';

/** What is added where a feature lies under a mark and where it does not. */
export type Fork = readonly [feature: string, mark: number, under: number, over: number];

/** Two questions, one after the other: which fork is taken depends on the first. */
export type Tree = readonly [feature: string, mark: number, under: Fork, over: Fork];

/** What a tree adds, as the parts of its two questions: the first is worth the mean of its fork, the second the rest. */
export function forksTaken([feature, mark, under, over]: Tree, worthOf: (feature: string) => number): [Contribution, Contribution] {
  const [second, at, low, high] = worthOf(feature) < mark ? under : over;
  const mean = (low + high) / 2;
  return [
    { feature, value: mean },
    { feature: second, value: (worthOf(second) < at ? low : high) - mean },
  ];
}
