/** Which versions may run side by side, and which part goes first. */
import { major, minor, valid } from "semver";
import type { Order, Skew } from "../../core/gen/policy-release_compat_matrix.types.ts";

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

function skewFault(rule: Skew, from: string, to: string): string | undefined {
  if (valid(from) === null || valid(to) === null) return "not both are versions";
  const majors = Math.abs(major(from) - major(to));
  const mostMajors = rule.max_major ?? 0;
  if (majors > mostMajors) return `${majors} major versions apart, at most ${mostMajors}`;
  const minors = Math.abs(minor(from) - minor(to));
  if (majors > 0 || rule.max_minor === undefined || minors <= rule.max_minor) return undefined;
  return `${minors} minor versions apart, at most ${rule.max_minor}`;
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
