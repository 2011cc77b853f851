/** One example: its features, whether it is positive, and how much it counts. */
export interface Example {
  readonly features: readonly number[];
  readonly positive: boolean;
  readonly weight: number;
}

/** Coefficients of a logistic regression, the constant last. */
export type Model = readonly number[];

const ROUNDS = 30;
const RIDGE = 0.0003;
const STILL = 1e-7;

/**
 * Fits a logistic regression with a small ridge penalty by Newton's method (iteratively reweighted least squares; Hastie, Tibshirani,
 * Friedman, The Elements of Statistical Learning, 4.4.1); weights are normalised. Deterministic.
 */
export function fitLogistic(examples: readonly Example[]): Model {
  const size = (examples[0]?.features.length ?? 0) + 1;
  const total = examples.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const model = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    // A row of the Hessian each, the gradient in the last column.
    const rows = model.map((coefficient, i) => {
      const row = new Array<number>(size + 1).fill(0);
      const ridge = i < size - 1 ? RIDGE : 0;
      row[i] = ridge + Number.EPSILON;
      row[size] = ridge * coefficient;
      return row;
    });
    for (const { features, positive, weight } of examples) {
      const p = probability(model, features);
      const error = (p - (positive ? 1 : 0)) * (weight / total);
      const curvature = p * (1 - p) * (weight / total);
      for (let i = 0; i < size; i++) {
        const row = rows[i] as number[];
        const x = features[i] ?? 1;
        row[size] = (row[size] as number) + error * x;
        for (let j = 0; j < size; j++) row[j] = (row[j] as number) + curvature * x * (features[j] ?? 1);
      }
    }
    const step = solved(rows);
    for (let i = 0; i < size; i++) model[i] = (model[i] as number) - (step[i] as number);
    if (step.every((change) => Math.abs(change) < STILL)) break;
  }
  return model;
}

/** Solves a system of linear equations, each row with its right side last, by Gauss's elimination. The rows are used up. */
function solved(rows: number[][]): number[] {
  const size = rows.length;
  const at = (row: number, column: number) => (rows[row] as number[])[column] as number;
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let row = i + 1; row < size; row++) if (Math.abs(at(row, i)) > Math.abs(at(pivot, i))) pivot = row;
    [rows[i], rows[pivot]] = [rows[pivot] as number[], rows[i] as number[]];
    for (let row = i + 1; row < size; row++) {
      const factor = at(row, i) / at(i, i);
      for (let column = i; column <= size; column++)
        (rows[row] as number[])[column] = at(row, column) - factor * at(i, column);
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    let sum = at(i, size);
    for (let column = i + 1; column < size; column++) sum -= at(i, column) * (solution[column] as number);
    solution[i] = sum / at(i, i);
  }
  return solution;
}

export function probability(model: Model, features: readonly number[]): number {
  const sum = model.reduce((total, coefficient, i) => total + coefficient * (features[i] ?? 1), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Area under the ROC curve: how often a positive scores above a negative; ties count half. */
export function auroc(positive: readonly number[], negative: readonly number[]): number {
  let wins = 0;
  for (const p of positive) for (const n of negative) wins += p > n ? 1 : p === n ? 0.5 : 0;
  return wins / Math.max(1, positive.length * negative.length);
}
