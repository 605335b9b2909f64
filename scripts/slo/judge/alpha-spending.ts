/**
 * What several looks at one canary cost. The error that is allowed in all is spent by the
 * O'Brien-Fleming-type function of Lan and DeMets (Biometrika 70, 1983):
 * spent(t) = 2 - 2 Φ(z(α/2) / √t), t = the look's share of all planned looks.
 * Each look is tested at what is newly spent. The sum over the looks is α, so that by the union
 * bound no dependence between looks can raise the error above α; the exact tests below keep
 * their level too. This gives away a little power against jointly computed bounds.
 */
import { upperQuantile, upperTail } from "./normal-distribution.ts";

/** Error spent up to the share `t` of the plan, 0 ≤ t ≤ 1. */
export function spentUpTo(alpha: number, t: number): number {
  if (t <= 0) return 0;
  return t >= 1 ? alpha : 2 * upperTail(upperQuantile(alpha / 2) / Math.sqrt(t));
}

/**
 * The level of look number `look` (from 1) of `looks` planned ones. A look beyond the plan, or
 * one that is no whole number, has nothing left to spend: 0.
 */
export function levelOfLook(alpha: number, look: number, looks: number): number {
  if (!Number.isInteger(look) || look < 1 || look > looks) return 0;
  return spentUpTo(alpha, look / looks) - spentUpTo(alpha, (look - 1) / looks);
}
