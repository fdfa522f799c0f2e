/**
 * What each feature of a sentence adds to its score. Fitted by ridge regression on the share of a sentence's words
 * that people took over into their own summaries and slides, in German encyclopedia articles and English papers, both
 * with the same weight in all.
 */
export const weights = {
  centrality: 0.32,
  title: 0.17,
  pairs: 0.14,
  names: 0.18,
  plainness: 0.2,
  early: 0.03,
  opens: 0.01,
  first: 0.03,
} as const;

export type Feature = keyof typeof weights;
