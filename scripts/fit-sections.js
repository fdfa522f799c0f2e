#!/usr/bin/env node
// Fits the weights by which the report's sections are found in prose without headings.
//
//   node scripts/fit-sections.js [--write] [--leave-out] [--test NAME=FILE]... NAME=FILE[@SHARE]...
//
// Each FILE is one domain of gold documents, one JSON object a line: { "lang": "de", "paragraphs": ["…"], "starts": [0, 4] },
// where `starts` are the paragraphs that begin a section. SHARE says how much the domain counts, whatever its size (1 where
// nothing is said). The reports beside the weights always take part, as the domain `reports`.
// --leave-out also fits without each domain in turn and tells how the others serve it; --write replaces the weights.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { boundaryScore } from './fit-sections/evaluate.js';
import { loadCore, measure, readGold, readReports } from './fit-sections/gold.js';
import { fitWeights } from './fit-sections/model.js';
import { sourceOf } from './fit-sections/source.js';

const root = resolve(import.meta.dirname, '..');
const folder = resolve(root, 'src/core/report/sections/boundaries');
const flags = new Set(process.argv.slice(2).filter((argument) => argument === '--write' || argument === '--leave-out'));
const named = process.argv.slice(2).filter((argument) => !flags.has(argument));
const tests = [];
const domains = [];
named.forEach((argument, i) => {
  if (argument === '--test') return;
  const [, name, file, share] = /^([^=]+)=([^@]+)(?:@([\d.]+))?$/.exec(argument) ?? [];
  if (!name || !file) {
    console.error('usage: node scripts/fit-sections.js [--write] [--leave-out] [--test NAME=FILE]... NAME=FILE[@SHARE]...');
    process.exit(2);
  }
  (named[i - 1] === '--test' ? tests : domains).push({ name, file, share: Number(share ?? 1) });
});

const core = await loadCore(folder);
const read = ({ name, file, share }) => ({ name, share, documents: measure(core, readGold(readFileSync(file, 'utf8'))) });
const training = [...domains.map(read), { name: 'reports', share: 0.2, documents: measure(core, readReports(resolve(folder, 'reports'))) }];
const testing = tests.map(read);

const weights = fitWeights(training);
const show = (label, by) => {
  const figures = by.map(({ name, documents, using }) => {
    const { f1, found, gold } = boundaryScore(core, documents, using);
    return `${name} ${f1.toFixed(1)} (${found.toFixed(1)} sections, ${gold.toFixed(1)} in the gold)`;
  });
  console.log(`${label}: ${figures.join('; ')}`);
};
show(
  'fitted on them',
  training.map((domain) => ({ ...domain, using: weights })),
);
if (testing.length > 0)
  show(
    'not fitted on them',
    testing.map((domain) => ({ ...domain, using: weights })),
  );
if (flags.has('--leave-out')) {
  show(
    'fitted on the others',
    training.map((domain) => ({ ...domain, using: fitWeights(training.filter((other) => other !== domain)) })),
  );
}
if (flags.has('--write')) writeFileSync(resolve(folder, 'weights.ts'), sourceOf(weights));
