import type { Block } from '../../../model/report.ts';
import { bestCuts } from './cut.ts';
import { featuresOf } from './features.ts';
import { type Passage, passagesOf } from './passage.ts';
import { type Contribution, contributionsOf, logOdds, type Weights } from './score.ts';
import { traitsOf } from './traits.ts';
import { weights as fitted } from './weights.ts';

export type Boundary = {
  /** The index of the block before which the section begins. */
  at: number;
  /** The log-odds of a boundary there; the cut itself also looks at the lengths of sections. */
  score: number;
  /** What spoke for it and against it, most decisive first; their sum and the intercept make the score. */
  reasons: Contribution[];
};

/** Where sections begin in prose without headings, the first left out: a logistic score for each paragraph and the best cut of all (after Hearst's windows and Utiyama and Isahara's dynamic programme). */
export function boundariesOf(blocks: readonly Block[], language: string, weights: Weights = fitted): Boundary[] {
  const passages = passagesOf(blocks, language);
  const candidates = candidatesOf(passages);
  const features = featuresOf(passages, candidates, language);
  const traits = traitsOf(features);
  const judged = features.map((feature) => {
    const reasons = contributionsOf(feature, traits, weights);
    return { reasons, score: logOdds(reasons, weights) };
  });
  const before = wordsBefore(passages);
  const places = candidates.map((at, k) => ({ words: before[at] ?? 0, gain: (judged[k]?.score ?? 0) + weights.bias }));
  return bestCuts(places, before.at(-1) ?? 0, weights.short).flatMap((cut) => {
    const [found, passage] = [judged[cut], passages[candidates[cut] ?? -1]];
    if (!found || !passage) return [];
    return [{ at: passage.at, score: found.score, reasons: found.reasons.sort((a, b) => Math.abs(b.value) - Math.abs(a.value)) }];
  });
}

/** The passages that could begin a section: paragraphs, but for the first. */
export function candidatesOf(passages: readonly Passage[]): number[] {
  return passages.flatMap((passage, i) => (i > 0 && passage.kind === 'paragraph' ? [i] : []));
}

/** The words before each passage, and at the end those of all. */
export function wordsBefore(passages: readonly Passage[]): number[] {
  const before = [0];
  for (const passage of passages) before.push((before.at(-1) ?? 0) + passage.length);
  return before;
}
