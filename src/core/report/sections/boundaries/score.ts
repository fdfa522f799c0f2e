import type { Features } from './features.ts';
import type { Traits } from './traits.ts';
import { forksTaken, type Tree } from './trees.ts';

/** What a feature says: its mean and deviation where the weights were fitted, then its weight, then how each trait of the text changes that. */
export type Weight = readonly [mean: number, deviation: number, weight: number, ...slopes: number[]];

export type Weights = {
  /** The log-odds of a boundary before anything is known of it. */
  intercept: number;
  /** What is added to the log-odds, since a missed boundary costs as much as a wrong one. */
  bias: number;
  /** What a section loses for being short. */
  short: number;
  /** By which traits of the text the features' weights change. */
  slopes: readonly string[];
  /** What the traits themselves say. */
  traits: Readonly<Record<string, number>>;
  features: Readonly<Record<string, Weight>>;
  /** What two features say together, or one by steps; a trait is called `trait.` and its name. */
  trees: readonly Tree[];
};

export type Contribution = { feature: string; value: number };

/** What each feature and trait adds to the log-odds of a boundary; their sum with the intercept is the score: a logistic regression and boosted trees (Friedman 2001), half of each. */
export function contributionsOf(features: Features, traits: Traits, weights: Weights): Contribution[] {
  const known: Features = { ...features };
  for (const trait in traits) known[`trait.${trait}`] = traits[trait] ?? 0;
  const added = new Map<string, number>();
  const add = ({ feature, value }: Contribution) => added.set(feature, (added.get(feature) ?? 0) + value);
  for (const [feature, [mean, deviation, weight, ...slopes]] of Object.entries(weights.features)) {
    const scaled = ((features[feature] ?? 0) - mean) / deviation;
    const inText = slopes.reduce((sum, slope, k) => sum + slope * (traits[weights.slopes[k] ?? ''] ?? 0), weight);
    add({ feature, value: scaled * inText });
  }
  for (const [trait, weight] of Object.entries(weights.traits)) add({ feature: `trait.${trait}`, value: weight * (traits[trait] ?? 0) });
  for (const tree of weights.trees) forksTaken(tree, (feature) => known[feature] ?? 0).forEach(add);
  return [...added].map(([feature, value]) => ({ feature, value }));
}

/** The log-odds that a section begins here. */
export const logOdds = (contributions: readonly Contribution[], weights: Weights): number =>
  contributions.reduce((sum, contribution) => sum + contribution.value, weights.intercept);
