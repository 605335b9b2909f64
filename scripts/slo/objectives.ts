/** From the policy, of either format, to the list of what is asked. Pure. */
import type { Objective as Stated, SloTargets } from "../core/gen/policy-slo_targets.types.ts";
import { samplesFor } from "./samples.ts";

export type Figure = Stated["figure"];

export interface Objective {
  readonly id: string;
  readonly figure: Figure;
  /** The whole run where it is `undefined`. */
  readonly target: string | undefined;
  /** Set for latency alone. */
  readonly percentile: number | undefined;
  readonly side: "min" | "max";
  readonly limit: number;
  readonly minSamples: number | undefined;
  /** Version 1 did not say how requests were sent; a report that says `closed` is refused anyway. */
  readonly takesUnstated: boolean;
  /** In the policy. */
  readonly pointer: string;
}

export const SIDE = {
  success_rate: "min",
  availability: "min",
  events_seen: "min",
  degraded_rate: "max",
  latency_ms: "max",
} as const satisfies Record<Figure, "min" | "max">;

/** `quick` takes what the policy states for it; where that is nothing, all stand as they are. */
export function objectivesOf(policy: SloTargets, quick: boolean): Objective[] {
  const profile = policy.guard?.quick;
  if (quick && profile !== undefined) return listed(profile.objectives, "/guard/quick/objectives");
  const groups = Object.entries(policy).flatMap(([name, value]) =>
    typeof value === "object" && name.endsWith("_metrics") ? ofGroup(name, value) : [],
  );
  return [...listed(policy.guard?.objectives ?? [], "/guard/objectives"), ...groups];
}

function listed(stated: readonly Stated[], pointer: string): Objective[] {
  return stated.flatMap((one, index) => {
    const side = SIDE[one.figure];
    const limit = one[side];
    if (limit === undefined) return [];
    const { id, figure, target, percentile } = one;
    const least = percentile === undefined ? 1 : samplesFor(percentile);
    const minSamples = one.min_samples ?? least;
    const at = `${pointer}/${index}`;
    return [
      {
        id,
        figure,
        target,
        percentile,
        side,
        limit,
        minSamples,
        takesUnstated: false,
        pointer: at,
      },
    ];
  });
}

type V1Member =
  "success_rate_min" | "latency_p95_ms_max" | "degraded_rate_max" | "events_recent_min";

const V1: readonly (readonly [V1Member, Figure, number | undefined])[] = [
  ["success_rate_min", "success_rate", undefined],
  ["latency_p95_ms_max", "latency_ms", 95],
  ["degraded_rate_max", "degraded_rate", undefined],
  ["events_recent_min", "events_seen", undefined],
];

function ofGroup(name: string, group: object): Objective[] {
  const members = new Map<string, unknown>(Object.entries(group));
  return V1.flatMap(([member, figure, percentile]) => {
    const limit = members.get(member);
    if (typeof limit !== "number") return [];
    return {
      id: `${name}_${member}`,
      figure,
      target: undefined,
      percentile,
      side: SIDE[figure],
      limit,
      minSamples: undefined,
      takesUnstated: true,
      pointer: `/${name}/${member}`,
    };
  });
}
