import type { Sentence } from '../../model/text.ts';
import { pairOf, type Terms } from './terms.ts';
import { weights } from './weights.ts';

/** Where a sentence stands: `at` counts the sentences of its section from 0, `before` those of the report. */
export type Place = { at: number; before: number; opens: boolean };

export type Feature = { name: keyof typeof weights; value: number };

/** What may speak for showing a sentence, each from 0 to about 1. Linear in its length. */
export function featuresOf(sentence: Sentence, place: Place, terms: Terms): Feature[] {
  const stems = terms.stems.get(sentence.id) ?? [];
  const mean = (worth: (stem: string, k: number) => number) => stems.reduce((sum, stem, k) => sum + worth(stem, k), 0) / Math.max(1, stems.length);
  const capitals = sentence.text.match(/(?<=\s)\p{Lu}/gu)?.length ?? 0;
  return [
    { name: 'centrality', value: mean((stem) => centrality(terms, stem)) },
    { name: 'title', value: mean((stem) => Number(terms.title.has(stem))) },
    { name: 'pairs', value: mean((stem, k) => Number(k > 0 && (terms.pairs.get(pairOf(stems[k - 1], stem)) ?? 0) > 1)) },
    { name: 'names', value: Math.min(1, capitals / Math.max(4, 2 * stems.length)) },
    { name: 'plainness', value: 1 - (terms.density.get(sentence.id) ?? 1) },
    { name: 'early', value: 1 / (1 + place.at) },
    { name: 'opens', value: Number(place.opens) },
    { name: 'first', value: 1 / (1 + place.before / 5) },
  ];
}

/** The share of the report's blocks that a word stands in; nothing for a word that stands in one alone. */
function centrality(terms: Terms, stem: string): number {
  const spread = terms.spread.get(stem) ?? 0;
  return spread > 1 ? (spread / (terms.blocks + 1)) ** 0.5 : 0;
}

/** What each feature adds to a sentence's score, so that the reason for showing it can be told. */
export const contributionsOf = (sentence: Sentence, place: Place, terms: Terms): Feature[] =>
  featuresOf(sentence, place, terms).map(({ name, value }) => ({ name, value: weights[name] * value }));

/** How much a sentence says of its report, about 0 to 1: the sum of its contributions. */
export const scoreOf = (sentence: Sentence, place: Place, terms: Terms): number =>
  contributionsOf(sentence, place, terms).reduce((sum, { value }) => sum + value, 0);
