#!/usr/bin/env node
// Fits the weights by which sentences are chosen for slides.
//
//   node scripts/fit-selection.js [--write] FILE...
//
// Each FILE is one domain of gold documents, one JSON object a line: { "lang", "paragraphs": ["…"], "starts": [0, 4],
// "headings": ["…"], "reference": "what people wrote of it" }. All domains count the same. The target is the share of a
// sentence's words and pairs of words that stand in the reference, less the document's mean; the fit is a ridge regression.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '..');
const files = process.argv.slice(2).filter((argument) => argument !== '--write');
if (files.length === 0) {
  console.error('usage: node scripts/fit-selection.js [--write] FILE...');
  process.exit(2);
}

// What a weight costs, beside a thousand sentences a domain.
const penalty = 1;
const rowsPerDomain = 1000;

const load = async (path) => (await runnerImport(resolve(root, 'src/core', path), { configFile: false, logLevel: 'error' })).module;
const [{ buildReport }, { outlineOf }, { proseOf }, { termsOf }, { featuresOf }, { wordsOf }] = await Promise.all(
  ['report/build.ts', 'planner/outline.ts', 'planner/prose.ts', 'planner/selection/terms.ts', 'planner/selection/score.ts', 'text/words.ts'].map(load),
);

const rows = files.flatMap((file) => {
  const documents = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const sentences = documents.flatMap((document) => rowsOf(document));
  return sentences.map((row) => ({ ...row, share: rowsPerDomain / sentences.length }));
});
const names = rows[0].features.map(({ name }) => name);
const fitted = ridge(
  rows.map(({ features, target, share }) => ({ values: [...features.map(({ value }) => value), 1], target, share })),
  penalty,
);
const weights = Object.fromEntries(names.map((name, k) => [name, Number(fitted[k].toFixed(2))]));
console.log(weights);
if (process.argv.includes('--write')) writeWeights(weights);

/** A document's sentences with their features and how much of each people took over. */
function rowsOf({ lang, paragraphs, starts, headings, reference, title, id }) {
  const report = buildReport(rawOf({ lang, paragraphs, starts, headings, title: title ?? id ?? '' }), { id: 'gold', sha256: '' });
  const terms = termsOf(report);
  const reading = wordsOf(reference, lang);
  const taken = new Set([...reading, ...pairsOf(reading)]);
  let before = 0;
  const sentences = outlineOf(report).chapters.flatMap((chapter) => {
    const place = new Map(chapter.body.map((sentence, index) => [sentence.id, index]));
    const prose = proseOf(chapter, place, new Set(), lang);
    const start = before;
    before += chapter.body.length;
    return prose.map(({ sentence, opens }, at) => {
      const words = wordsOf(sentence.text, lang);
      const said = [...words, ...pairsOf(words)];
      const share = said.filter((part) => taken.has(part)).length / Math.max(1, words.length);
      return { features: featuresOf(sentence, { at, before: start + at, opens }, terms), target: share, words: words.length };
    });
  });
  const usable = sentences.filter(({ words }) => words >= 4);
  const mean = usable.reduce((sum, { target }) => sum + target, 0) / Math.max(1, usable.length);
  return usable.map((row) => ({ ...row, target: row.target - mean }));
}

function pairsOf(words) {
  return words.slice(1).map((word, k) => `${words[k]} ${word}`);
}

function rawOf({ lang, paragraphs, starts, headings, title }) {
  const at = { kind: 'line', line: 1 };
  const headingAt = new Map(starts.map((start, k) => [start, headings[k]]));
  const blocks = paragraphs.flatMap((text, k) => {
    const heading = headingAt.get(k);
    return [...(heading ? [{ kind: 'heading', level: 2, text: heading, at }] : []), { kind: 'paragraph', text, at }];
  });
  return { format: 'markdown', title: '', language: lang, blocks: [{ kind: 'heading', level: 1, text: title, at }, ...blocks], warnings: [] };
}

/** Ridge regression by the normal equations; the last column is the intercept, which the penalty spares. */
function ridge(samples, cost) {
  const n = samples[0].values.length;
  const matrix = Array.from({ length: n }, () => new Float64Array(n + 1));
  for (const { values, target, share } of samples) {
    for (let i = 0; i < n; i += 1) {
      for (let j = 0; j < n; j += 1) matrix[i][j] += share * values[i] * values[j];
      matrix[i][n] += share * values[i] * target;
    }
  }
  for (let i = 0; i < n - 1; i += 1) matrix[i][i] += cost;
  for (let i = 0; i < n; i += 1) {
    const pivot = matrix[i][i];
    for (let j = i; j <= n; j += 1) matrix[i][j] /= pivot;
    for (let k = 0; k < n; k += 1) {
      if (k === i) continue;
      const factor = matrix[k][i];
      for (let j = i; j <= n; j += 1) matrix[k][j] -= factor * matrix[i][j];
    }
  }
  return matrix.map((row) => row[n]);
}

function writeWeights(found) {
  const path = resolve(root, 'src/core/planner/selection/weights.ts');
  const lines = Object.entries(found).map(([name, weight]) => `  ${name}: ${weight},`);
  const source = readFileSync(path, 'utf8').replace(/(= \{\n)[\s\S]*?(\n\} as const)/, `$1${lines.join('\n')}$2`);
  writeFileSync(path, source);
}
