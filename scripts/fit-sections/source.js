/** The TypeScript module that holds the weights, one feature a line. */
export function sourceOf({ intercept, bias, short, slopes, traits, features, trees }) {
  const key = (name) => (/^[a-zA-Z]+$/.test(name) ? name : `'${name}'`);
  const list = (values) => `[${values.join(', ')}]`;
  const quote = (value) => (Array.isArray(value) ? list(value.map(quote)) : typeof value === 'string' ? `'${value}'` : value);
  const lines = (record, write) => Object.entries(record).map(([name, value]) => `    ${key(name)}: ${write(value)},`);
  return [
    '// Written by scripts/fit-sections.js; not to be edited by hand.',
    "import type { Weights } from './score.ts';",
    '',
    '/** The weights that were fitted on articles, papers, manuals and reports; for each feature its mean, its deviation, its weight and the slopes; then the trees. */',
    'export const weights: Weights = {',
    `  intercept: ${intercept},`,
    `  bias: ${bias},`,
    `  short: ${short},`,
    `  slopes: [${slopes.map((name) => `'${name}'`).join(', ')}],`,
    '  traits: {',
    ...lines(traits, String),
    '  },',
    '  features: {',
    ...lines(features, list),
    '  },',
    '  trees: [',
    ...trees.map((tree) => `    ${quote(tree)},`),
    '  ],',
    '};',
    '',
  ].join('\n');
}
