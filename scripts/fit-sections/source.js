/** The TypeScript module that holds the weights, one feature a line. */
export function sourceOf({ intercept, bias, short, slopes, traits, features }) {
  const key = (name) => (/^[a-zA-Z]+$/.test(name) ? name : `'${name}'`);
  const list = (values) => `[${values.join(', ')}]`;
  const lines = (record, write) => Object.entries(record).map(([name, value]) => `    ${key(name)}: ${write(value)},`);
  return [
    '// Written by scripts/fit-sections.js; not to be edited by hand.',
    "import type { Weights } from './score.ts';",
    '',
    '/** The weights that were fitted on articles, papers, manuals and reports; for each feature its mean, its deviation, its weight and the slopes. */',
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
    '};',
    '',
  ].join('\n');
}
