import type { Features } from './features.ts';

/** What kind of text it is, by numbers around 0: what speaks for a boundary in an article need not in a manual. */
export type Traits = Record<string, number>;

/** The traits of a text from the features of all its candidates. */
export function traitsOf(features: readonly Features[]): Traits {
  const mean = (...names: string[]) =>
    features.reduce((sum, feature) => sum + names.reduce((all, name) => all + (feature[name] ?? 0), 0), 0) / Math.max(1, features.length);
  const paragraphs = Math.exp(features[0]?.['text.paragraphs'] ?? 0);
  return {
    // In a report of two pages most paragraphs have a subject of their own.
    brief: Math.max(0, 1 - Math.max(0, paragraphs - 8) / 12),
    dated: 0.4 - mean('years.none'),
    past: mean('tense.here'),
    guiding: 4 * mean('opens.guiding'),
    scholarly: 4 * mean('field.data', 'field.method') - 0.5,
    pointing: 5 * mean('opens.back') - 0.5,
    listing: mean('list.before', 'colon.before'),
  };
}
