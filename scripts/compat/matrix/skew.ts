/** Which versions may run side by side, and which part goes first. */
import type { Order, Skew } from "../../core/gen/policy-release_compat_matrix.types.ts";
import { skewFault } from "../../core/version-skew.ts";

export interface SkewAnswer {
  readonly between: string;
  readonly allowed: boolean;
  readonly says: string;
}

/** Whether two versions may run at once, for each pair of parts that the policy names. */
export function skewAnswers(rules: readonly Skew[], from: string, to: string): SkewAnswer[] {
  return rules.map((rule) => {
    const between = rule.between.join(" and ");
    const fault = skewFault(rule, from, to);
    return {
      between,
      allowed: fault === undefined,
      says: fault ?? `${from} and ${to} may run side by side`,
    };
  });
}

/** Parts in an order that keeps every rule; `undefined` where the rules contradict one another. */
export function requiredOrder(rules: readonly Order[]): string[] | undefined {
  const waiting = new Set(rules.flatMap(({ first, second }) => [first, second]));
  const done: string[] = [];
  while (waiting.size > 0) {
    const next = [...waiting].find((part) =>
      rules.every(({ first, second }) => second !== part || !waiting.has(first)),
    );
    if (next === undefined) return undefined;
    waiting.delete(next);
    done.push(next);
  }
  return done;
}
