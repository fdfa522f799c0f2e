// How many trees, how far each goes, what a leaf costs and how much must be known of either side of a question.
const count = 100;
const stride = 0.2;
const penalty = 20;
const leastKnown = 8;
// Marks are sought at so many quantiles.
const steps = 32;

/** Trees of two questions by gradient boosting with second-order steps, each from another half of the features; `start` is the log-odds they start from. */
export function growTrees(rows, names) {
  const marks = names.map((_, j) => marksOf(rows.map(({ values }) => values[j])));
  const ranks = names.map((_, j) => Uint8Array.from(rows, ({ values }) => rankOf(marks[j], values[j])));
  const begun = rows.reduce((sum, { begins, share }) => sum + (begins ? share : 0), 0);
  const start = Math.log(begun / (rows.reduce((sum, { share }) => sum + share, 0) - begun));
  const odds = new Float64Array(rows.length).fill(start);
  const pull = new Float64Array(rows.length);
  const bend = new Float64Array(rows.length);
  const everyone = Array.from(rows, (_, i) => i);
  const trees = [];
  for (let t = 0; t < count; t += 1) {
    rows.forEach(({ begins, share }, i) => {
      const chance = 1 / (1 + Math.exp(-odds[i]));
      pull[i] = share * ((begins ? 1 : 0) - chance);
      bend[i] = share * chance * (1 - chance);
    });
    const asked = names.flatMap((_, j) => ((j * 7919 + t * 104729) % 10 < 5 ? [j] : []));
    const first = bestQuestion(everyone, asked, { marks, ranks, pull, bend });
    if (!first) break;
    const forks = sidesOf(everyone, first, ranks).map((side) => {
      const question = bestQuestion(side, asked, { marks, ranks, pull, bend }) ?? first;
      const [low, high] = sidesOf(side, question, ranks).map((part) => {
        // A side that nobody is on gets what the other gets.
        const leaf = stepOf(part.length > 0 ? part : side, pull, bend);
        for (const i of part) odds[i] += leaf;
        return leaf;
      });
      return [names[question.j], marks[question.j][question.rank], low, high];
    });
    trees.push([names[first.j], marks[first.j][first.rank], ...forks]);
  }
  return { start, trees };
}

function stepOf(part, pull, bend) {
  let pulled = 0;
  let bent = penalty;
  for (const i of part) {
    pulled += pull[i];
    bent += bend[i];
  }
  return (stride * pulled) / bent;
}

/** Quantiles, each as the middle between it and the next value under it. */
function marksOf(values) {
  const sorted = Float64Array.from(values).sort();
  const marks = [];
  for (let q = 1; q < steps; q += 1) {
    const value = sorted[Math.floor((q * sorted.length) / steps)];
    const below = sorted.findLast((other) => other < value);
    if (below === undefined) continue;
    const mark = Number(((value + below) / 2).toPrecision(2));
    if (marks.length === 0 || mark > marks.at(-1)) marks.push(mark);
  }
  return marks;
}

const rankOf = (marks, value) => marks.filter((mark) => value >= mark).length;

const sidesOf = (part, { j, rank }, ranks) => [part.filter((i) => ranks[j][i] <= rank), part.filter((i) => ranks[j][i] > rank)];

function bestQuestion(part, asked, { marks, ranks, pull, bend }) {
  let best = null;
  let most = 1e-3;
  const pulls = new Float64Array(steps);
  const bends = new Float64Array(steps);
  for (const j of asked) {
    pulls.fill(0);
    bends.fill(0);
    for (const i of part) {
      pulls[ranks[j][i]] += pull[i];
      bends[ranks[j][i]] += bend[i];
    }
    const pulled = pulls.reduce((sum, value) => sum + value, 0);
    const bent = bends.reduce((sum, value) => sum + value, 0);
    let low = 0;
    let known = 0;
    for (let rank = 0; rank < marks[j].length; rank += 1) {
      low += pulls[rank];
      known += bends[rank];
      if (known < leastKnown || bent - known < leastKnown) continue;
      const gain = low ** 2 / (known + penalty) + (pulled - low) ** 2 / (bent - known + penalty) - pulled ** 2 / (bent + penalty);
      if (gain <= most) continue;
      most = gain;
      best = { j, rank };
    }
  }
  return best;
}
