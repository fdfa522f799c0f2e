import { regress } from './regression.js';
import { growTrees } from './trees.js';

// How many rows all domains are worth together per share of 1, and what a weight costs.
const rowsPerShare = 4000;
const penalty = 30;
// A feature seen in fewer documents says too little.
const support = 25;
const leastDeviation = 0.05;
// What a missed boundary and a short section cost, tried out on F1.
const bias = 1.1;
const short = 0.25;
// These say much where they are high or low and little between: a straight line takes them wrongly.
const steppedOnly = /^topic\./;
// Regression and trees err in different places: the score is the mean of both.
const half = 0.5;

// A paper's and a short report's features may weigh otherwise than an article's: `scale` keeps these changes small.
const slopes = [
  { trait: 'scholarly', scale: 0.5, of: (name) => !/^(?:text|field)\./.test(name) },
  { trait: 'brief', scale: 1, of: (name) => name.startsWith('opens.') },
];

/** Weights from domains of measured documents; every domain counts by its share, however many documents it has. */
export function fitWeights(domains) {
  const documents = domains.flatMap(({ documents: all, share }) => {
    const rows = all.reduce((sum, document) => sum + document.begins.length, 0);
    return all.map((document) => ({ ...document, share: (share * rowsPerShare) / rows }));
  });
  const all = namesOf(documents);
  const names = all.filter((name) => !steppedOnly.test(name));
  const scales = names.map((name) => scaleOf(documents, name));
  const traits = Object.keys(documents[0].traits);
  const changed = slopes.flatMap((slope) => names.flatMap((name, j) => (slope.of(name) ? [{ ...slope, name, j }] : [])));
  const rows = documents.flatMap((document) =>
    document.features.map((feature, i) => {
      const scaled = names.map((name, j) => ((feature[name] ?? 0) - scales[j].mean) / scales[j].deviation);
      const inText = changed.map(({ trait, scale, j }) => scale * document.traits[trait] * scaled[j]);
      const values = Float64Array.from([...scaled, ...traits.map((trait) => document.traits[trait]), ...inText, 1]);
      return { values, begins: document.begins[i], share: document.share };
    }),
  );
  const fitted = regress(rows, names.length + traits.length + changed.length + 1, penalty).map((weight) => half * weight);
  const { start, trees } = growTrees(rowsOfTrees(documents, all, traits), [...all, ...traits.map((trait) => `trait.${trait}`)]);
  const slopesAt = names.length + traits.length;
  const slopeOf = (trait, name) => {
    const k = changed.findIndex((other) => other.trait === trait && other.name === name);
    return k < 0 ? 0 : changed[k].scale * fitted[slopesAt + k];
  };
  return {
    intercept: round(fitted.at(-1) + half * start),
    bias,
    short,
    slopes: slopes.map(({ trait }) => trait),
    traits: Object.fromEntries(traits.map((trait, k) => [trait, round(fitted[names.length + k])])),
    features: Object.fromEntries(
      names.map((name, j) => [name, [scales[j].mean, scales[j].deviation, fitted[j], ...slopes.map(({ trait }) => slopeOf(trait, name))].map(round)]),
    ),
    trees: trees.map(([name, mark, under, over]) => [name, mark, halved(under), halved(over)]),
  };
}

const halved = ([name, mark, low, high]) => [name, mark, round(half * low), round(half * high)];

const rowsOfTrees = (documents, names, traits) =>
  documents.flatMap(({ features, begins, traits: of, share }) =>
    features.map((feature, i) => ({
      values: Float64Array.from([...names.map((name) => feature[name] ?? 0), ...traits.map((trait) => of[trait])]),
      begins: begins[i],
      share,
    })),
  );

// More digits would say nothing.
const round = (value) => Number(value.toPrecision(2));

function namesOf(documents) {
  const seen = new Map();
  for (const { features } of documents) {
    const names = new Set(features.flatMap((feature) => Object.keys(feature).filter((name) => feature[name] !== 0)));
    for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  return [...seen]
    .filter(([, count]) => count >= support)
    .map(([name]) => name)
    .sort();
}

function scaleOf(documents, name) {
  let all = 0;
  let sum = 0;
  let squares = 0;
  for (const { features, share } of documents) {
    for (const feature of features) {
      const value = feature[name] ?? 0;
      all += share;
      sum += share * value;
      squares += share * value * value;
    }
  }
  const mean = sum / all;
  return { mean, deviation: Math.max(leastDeviation, Math.sqrt(Math.max(0, squares / all - mean * mean))) };
}
