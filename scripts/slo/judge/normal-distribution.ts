/**
 * The standard normal distribution, to about 14 digits also far out in the tail, where the
 * levels of early looks lie. Formulae 26.2.10 (series) and 26.2.14 (continued fraction) of
 * Abramowitz and Stegun, Handbook of Mathematical Functions, 1964.
 */

const NEAR = 3;
const SERIES_TERMS = 100;
const FRACTION_DEPTH = 150;
const HALVINGS = 200;
const FARTHEST = 40;

/** P(Z > z), for any real z. */
export function upperTail(z: number): number {
  if (z < 0) return 1 - upperTail(-z);
  return z < NEAR ? 0.5 - density(z) * series(z) : density(z) / fraction(z);
}

/** The z with P(Z > z) = `probability`, by halving; 0 < probability < 1. */
export function upperQuantile(probability: number): number {
  let low = -FARTHEST;
  let high = FARTHEST;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (upperTail(middle) > probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

function series(z: number): number {
  let term = z;
  let sum = z;
  for (let index = 1; index < SERIES_TERMS; index += 1) {
    term *= (z * z) / (2 * index + 1);
    sum += term;
  }
  return sum;
}

function fraction(z: number): number {
  let value = z;
  for (let depth = FRACTION_DEPTH; depth > 0; depth -= 1) value = z + depth / value;
  return value;
}
