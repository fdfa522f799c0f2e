/** Weights of a logistic regression by Newton's method with halved steps; the last column is the intercept, which `penalty` spares. */
export function regress(rows, columns, penalty) {
  let weights = new Float64Array(columns);
  let loss = lossOf(rows, weights, penalty);
  for (let round = 0; round < 10; round += 1) {
    const { gradient, curvature } = slopesOf(rows, weights, penalty);
    const direction = solve(cholesky(curvature), gradient);
    let step = 1;
    let next = weights;
    let nextLoss = Number.POSITIVE_INFINITY;
    while (nextLoss > loss && step > 1e-3) {
      const reach = step;
      next = weights.map((weight, j) => weight + reach * direction[j]);
      nextLoss = lossOf(rows, next, penalty);
      step /= 2;
    }
    if (nextLoss > loss) break;
    const gain = loss - nextLoss;
    weights = next;
    loss = nextLoss;
    if (gain < 0.01) break;
  }
  return weights;
}

const dot = (a, b) => {
  let sum = 0;
  for (let j = 0; j < a.length; j += 1) sum += a[j] * b[j];
  return sum;
};

function lossOf(rows, weights, penalty) {
  let loss = 0;
  for (const { values, begins, share } of rows) {
    const odds = dot(values, weights);
    loss += share * (Math.log1p(Math.exp(-Math.abs(odds))) + Math.max(odds, 0) - (begins ? odds : 0));
  }
  for (let j = 0; j < weights.length - 1; j += 1) loss += (penalty / 2) * weights[j] ** 2;
  return loss;
}

function slopesOf(rows, weights, penalty) {
  const n = weights.length;
  const gradient = new Float64Array(n);
  const curvature = Array.from({ length: n }, () => new Float64Array(n));
  const filled = new Int32Array(n);
  for (const { values, begins, share } of rows) {
    const chance = 1 / (1 + Math.exp(-dot(values, weights)));
    const pull = share * ((begins ? 1 : 0) - chance);
    const bend = share * chance * (1 - chance);
    let count = 0;
    for (let j = 0; j < n; j += 1) if (values[j] !== 0) filled[count++] = j;
    for (let a = 0; a < count; a += 1) {
      const i = filled[a];
      gradient[i] += pull * values[i];
      const row = curvature[i];
      const factor = bend * values[i];
      for (let b = 0; b <= a; b += 1) row[filled[b]] += factor * values[filled[b]];
    }
  }
  for (let j = 0; j < n; j += 1) {
    const held = j < n - 1 ? penalty : 1e-6;
    gradient[j] -= held * weights[j];
    curvature[j][j] += held;
  }
  return { gradient, curvature };
}

function cholesky(matrix) {
  const lower = matrix.map((row) => new Float64Array(row.length));
  for (let i = 0; i < matrix.length; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = matrix[i][j];
      for (let k = 0; k < j; k += 1) sum -= lower[i][k] * lower[j][k];
      lower[i][j] = i === j ? Math.sqrt(Math.max(1e-9, sum)) : sum / lower[j][j];
    }
  }
  return lower;
}

function solve(lower, right) {
  const n = lower.length;
  const forward = new Float64Array(n);
  for (let i = 0; i < n; i += 1) {
    let sum = right[i];
    for (let k = 0; k < i; k += 1) sum -= lower[i][k] * forward[k];
    forward[i] = sum / lower[i][i];
  }
  const solution = new Float64Array(n);
  for (let i = n - 1; i >= 0; i -= 1) {
    let sum = forward[i];
    for (let k = i + 1; k < n; k += 1) sum -= lower[k][i] * solution[k];
    solution[i] = sum / lower[i][i];
  }
  return solution;
}
