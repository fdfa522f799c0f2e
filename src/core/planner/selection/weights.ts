/**
 * What each feature of a sentence adds to its score. Written by `scripts/fit-selection.js` from German encyclopedia
 * articles and English papers with what people wrote of them: how much of a sentence they took over.
 */
export const weights = {
  centrality: 0.48,
  title: 0.34,
  pairs: 0.09,
  names: 0.41,
  plainness: 0.46,
  early: 0.03,
  opens: 0.01,
  first: 0.04,
} as const;
