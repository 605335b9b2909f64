/**
 * Objectives that cannot both be meant. Success rate and degraded rate never contradict: a degraded
 * answer is a success. A figure has either a least or a most, so that these cannot cross. Pure.
 */
import type { Objective } from "../../core/gen/policy-slo_targets.types.ts";

/** An objective and where it stands in the policy. */
export interface Placed {
  readonly objective: Objective;
  readonly pointer: string;
}

export interface LintFinding {
  readonly pointer: string;
  /** Name of the objective or alert. */
  readonly about: string;
  readonly message: string;
}

/** All pairs of one list that contradict each other, told at the later one. */
export function contradictions(list: readonly Placed[]): LintFinding[] {
  return pairs(list).flatMap(([first, second]) => {
    const message = clash(first.objective, second.objective);
    if (message === undefined) return [];
    return [{ pointer: second.pointer, about: second.objective.id, message }];
  });
}

/** Pairs about the same figure of the same target. */
export function pairs(list: readonly Placed[]): (readonly [Placed, Placed])[] {
  return list.flatMap((second, index) =>
    list
      .slice(0, index)
      .filter(({ objective }) => isSameFigure(objective, second.objective))
      .map((first) => [first, second] as const),
  );
}

function isSameFigure(one: Objective, other: Objective): boolean {
  return one.figure === other.figure && one.target === other.target;
}

function clash(one: Objective, other: Objective): string | undefined {
  if (one.percentile === other.percentile) {
    return `"${one.id}" and "${other.id}" state two limits for the same figure`;
  }
  const [low, high] = byPercentile(one, other);
  if (low.max === undefined || high.max === undefined || low.max <= high.max) return undefined;
  const found = `p${low.percentile} may be ${low.max} ms and p${high.percentile} only ${high.max} ms`;
  return `${found}: "${low.id}" says nothing beside "${high.id}"`;
}

export function byPercentile(one: Objective, other: Objective): readonly [Objective, Objective] {
  return (one.percentile ?? 0) < (other.percentile ?? 0) ? [one, other] : [other, one];
}
