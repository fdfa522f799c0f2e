import type { Sentence } from '../../model/text.ts';
import { pairOf, type Terms } from './terms.ts';
import { type Feature, weights } from './weights.ts';

/** Where a sentence stands: `at` counts the sentences of its section from 0, `before` those of the report. */
export type Place = { at: number; before: number; opens: boolean };

export type Contribution = { feature: Feature; value: number };

/** What speaks for showing a sentence, feature by feature; the values sum to its score, about 0 to 1. Linear in its length. */
export function contributionsOf(sentence: Sentence, place: Place, terms: Terms): Contribution[] {
  const stems = terms.stems.get(sentence.id) ?? [];
  const mean = (worth: (stem: string, k: number) => number) => stems.reduce((sum, stem, k) => sum + worth(stem, k), 0) / Math.max(1, stems.length);
  const capitals = sentence.text.match(/(?<=\s)\p{Lu}/gu)?.length ?? 0;
  const part = (feature: Feature, value: number): Contribution => ({ feature, value: weights[feature] * value });
  return [
    part(
      'centrality',
      mean((stem) => centrality(terms, stem)),
    ),
    part(
      'title',
      mean((stem) => (terms.title.has(stem) ? 1 : 0)),
    ),
    part(
      'pairs',
      mean((stem, k) => (k > 0 && (terms.pairs.get(pairOf(stems[k - 1], stem)) ?? 0) > 1 ? 1 : 0)),
    ),
    part('names', Math.min(1, capitals / Math.max(4, 2 * stems.length))),
    part('plainness', 1 - (terms.density.get(sentence.id) ?? 1)),
    part('early', 1 / (1 + place.at)),
    part('opens', place.opens ? 1 : 0),
    part('first', 1 / (1 + place.before / 5)),
  ];
}

/** The share of the report's blocks that a word stands in; nothing for a word that stands in one alone. */
function centrality(terms: Terms, stem: string): number {
  const spread = terms.spread.get(stem) ?? 0;
  return spread > 1 ? (spread / (terms.blocks + 1)) ** 0.5 : 0;
}

/** The sum of what speaks for a sentence. */
export const scoreOf = (sentence: Sentence, place: Place, terms: Terms): number =>
  contributionsOf(sentence, place, terms).reduce((sum, { value }) => sum + value, 0);
