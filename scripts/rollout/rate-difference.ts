/** How far apart two rates of failure really are. */
import type { Seen } from "../promotion/traffic-seen.ts";

/** Two-sided 95 %. */
const Z = 1.959964;

/**
 * Bounds of the difference of two independent proportions: Newcombe's hybrid score interval
 * (Statistics in Medicine 17, 1998, method 10), made of two Wilson intervals. Both need requests.
 */
export function differenceBounds(one: Seen, other: Seen): { lower: number; upper: number } {
  const [a, b] = [wilson(one), wilson(other)];
  const difference = a.rate - b.rate;
  return {
    lower: difference - Math.hypot(a.rate - a.lower, b.upper - b.rate),
    upper: difference + Math.hypot(a.upper - a.rate, b.rate - b.lower),
  };
}

function wilson({ requests: n, failed }: Seen) {
  const rate = failed / n;
  const centre = (rate + (Z * Z) / (2 * n)) / (1 + (Z * Z) / n);
  const half = (Z / (1 + (Z * Z) / n)) * Math.sqrt((rate * (1 - rate)) / n + (Z * Z) / (4 * n * n));
  return { rate, lower: centre - half, upper: centre + half };
}
