import { cohesionOf } from './cohesion.ts';
import { fieldCounts, fieldTurnAt } from './field-turn.ts';
import type { Passage } from './passage.ts';
import { extentOf, openingAt, shapeAt, yearsAt } from './signs.ts';

/** What is known of a boundary, by name and unscaled; what is not named is 0. */
export type Features = Record<string, number>;

/** What speaks for or against a boundary before each candidate, compared with the other candidates of the text. */
export function featuresOf(passages: readonly Passage[], candidates: readonly number[], language: string): Features[] {
  const cohesionAt = cohesionOf(passages);
  const fields = fieldCounts(passages, language);
  const extent = extentOf(passages);
  const features = candidates.map((at) =>
    together([cohesionAt(at), fieldTurnAt(passages, fields, at), openingAt(passages, language, at), yearsAt(passages, at), shapeAt(passages, extent, at)]),
  );
  compare(features);
  bend(features);
  return features;
}

// Spreading objects with so many names takes ten times as long.
function together(parts: readonly Features[]): Features {
  const all: Features = {};
  for (const part of parts) for (const name in part) all[name] = part[name] ?? 0;
  return all;
}

// What a number means depends on the text: a sober style repeats its words more than a lively one.
const compared = [
  'cosine.before',
  'cosine.60',
  'cosine.150',
  'cosine.350',
  'cosine.across',
  'cosine.insideOverAcross',
  'cosine.beginning',
  'words.new',
  'words.returning',
  'words.running',
  'fields.wide',
  'first.shared',
  'topic.turn',
];

/** Adds how far a number lies from the text's mean and from its neighbours'. */
function compare(features: Features[]): void {
  for (const name of compared) {
    const values = features.map((feature) => feature[name] ?? 0);
    const mean = meanOf(values);
    const deviation = Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2))) + 0.02;
    // In a short text the mean is known less well.
    const trust = Math.sqrt(values.length / (values.length + 4));
    features.forEach((feature, i) => {
      const value = values[i] ?? 0;
      const around = [values[i - 2], values[i - 1], values[i + 1], values[i + 2]].filter((other) => other !== undefined);
      feature[`${name}.inText`] = (trust * (value - mean)) / deviation;
      feature[`${name}.nearBy`] = value - (around.length > 0 ? meanOf(around) : mean);
    });
  }
}

const bent = ['cosine.before', 'cosine.60', 'cosine.150', 'words.returning'];

/** Adds what lies under two marks: that nothing is shared says more than that little is. */
function bend(features: Features[]): void {
  for (const feature of features) {
    for (const name of bent) {
      feature[`${name}.under10`] = Math.max(0, 0.1 - (feature[name] ?? 0));
      feature[`${name}.under25`] = Math.max(0, 0.25 - (feature[name] ?? 0));
    }
  }
}

export const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
