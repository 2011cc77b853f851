/** One example: its features, whether it is positive, and how much it counts. */
export interface Example {
  readonly features: readonly number[];
  readonly positive: boolean;
  readonly weight: number;
}

/** Coefficients of a logistic regression, the constant last. */
export type Model = readonly number[];

const ROUNDS = 1500;
const RATE = 1.2;
const MOMENTUM = 0.9;
const RIDGE = 0.0003;

/** Fits a logistic regression with a small ridge penalty by gradient descent with momentum; weights are normalised. Deterministic. */
export function fitLogistic(examples: readonly Example[]): Model {
  const size = (examples[0]?.features.length ?? 0) + 1;
  const total = examples.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const model = new Array<number>(size).fill(0);
  const speed = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Array<number>(size).fill(0);
    for (const { features, positive, weight } of examples) {
      const error = (probability(model, features) - (positive ? 1 : 0)) * (weight / total);
      for (let i = 0; i < size; i++) gradient[i] = (gradient[i] as number) + error * (features[i] ?? 1);
    }
    for (let i = 0; i < size; i++) {
      const ridge = i < size - 1 ? RIDGE * (model[i] as number) : 0;
      speed[i] = MOMENTUM * (speed[i] as number) + (gradient[i] as number) + ridge;
      model[i] = (model[i] as number) - RATE * (speed[i] as number);
    }
  }
  return model;
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
