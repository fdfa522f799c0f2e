/** Every way in which a bullet may be shorter than its sentence; a bullet keeps the names of those that shaped it. */
export const ruleNames = [
  'references',
  'connective',
  'frame',
  'brackets',
  'filler',
  'reduced-relative',
  'trailing-clause',
  'inserted-clause',
  'second-predicate',
  'examples',
  'opening-phrase',
  'adverbial',
  'article',
  'auxiliary',
  'clause',
  'phrase',
  'first-words',
] as const;
export type RuleName = (typeof ruleNames)[number];

/** A text with the names of the rules that shaped it, each once, in the order they were first applied. */
export type Shortened = { text: string; rules: RuleName[] };
