/** The rollout policy (docs/policies/release_rollout_policy.md), with what it leaves open filled in. */
import type {
  Approvals,
  Freeze,
  ReleaseRolloutPolicy,
  RequiredReport,
} from "../core/gen/policy-release_rollout_policy.types.ts";
import type { FsPort } from "../core/host.ts";
import { loadPolicy } from "../core/policy/load-policy.ts";
import type { Loaded } from "../core/policy/load-document.ts";
import { ROLLOUT_POLICY_RULES } from "./rollout-policy-rules.ts";

export const ROLLOUT_POLICY = "security/release_rollout_policy.json";

export interface RolloutPolicy {
  /** Percentages of the riskier channel, rising. */
  readonly stages: readonly number[];
  /** What a step waits for since the last change of the riskier channel. */
  readonly stageSoak: Soak;
  /** The same before a promotion; never less than `stageSoak`. */
  readonly promotionSoak: Soak;
  readonly requireSource: boolean;
  readonly requireNewer: boolean;
  readonly approvals: Approvals | undefined;
  readonly reports: readonly RequiredReport[];
  readonly freezes: readonly Freeze[];
  readonly observations: { readonly pattern: string; readonly maxAgeS: number } | undefined;
  readonly triggers: Triggers | undefined;
  readonly acceptanceS: number;
}

export interface Soak {
  readonly seconds: number;
  readonly requests: number;
}

export interface Triggers {
  readonly action: "rollback" | "hold";
  readonly criticalAlertS: number;
  readonly successRateMin: number | undefined;
  readonly errorRateAboveOldMax: number | undefined;
  /** Fewer say nothing about a rate. */
  readonly minRequests: number;
}

export interface LoadedRolloutPolicy {
  readonly loaded: Loaded<ReleaseRolloutPolicy>;
  readonly policy: RolloutPolicy;
}

/** @throws GovernanceError of kind `policy`: there is none, or it is not valid. */
export async function loadRolloutPolicy(
  fs: FsPort,
  root: string,
  path: string = ROLLOUT_POLICY,
): Promise<LoadedRolloutPolicy> {
  const name = "policy/release_rollout_policy";
  const loaded = await loadPolicy(fs, root, path, name, ROLLOUT_POLICY_RULES);
  return { loaded, policy: rolloutPolicyOf(loaded.value) };
}

const HALF_AN_HOUR = 1800;

/** Pure: the defaults stand here and nowhere else. */
export function rolloutPolicyOf(file: ReleaseRolloutPolicy): RolloutPolicy {
  const { stages, promotion, observations } = file;
  return {
    stages: stages?.canary ?? [5, 20, 50],
    ...soaksOf(file),
    requireSource: promotion?.require_canary_for_stable ?? true,
    requireNewer: promotion?.require_newer_version ?? true,
    approvals: promotion?.approvals,
    reports: file.gates?.required_reports ?? [],
    freezes: file.freezes ?? [],
    observations: observations && {
      pattern: observations.pattern,
      maxAgeS: observations.max_age_s ?? 300,
    },
    triggers: triggersOf(file),
    acceptanceS: file.acceptance?.observe_s ?? HALF_AN_HOUR,
  };
}

function soaksOf({
  stages,
  promotion,
}: ReleaseRolloutPolicy): Pick<RolloutPolicy, "stageSoak" | "promotionSoak"> {
  const { min_stage_observe_s: seconds = HALF_AN_HOUR, min_stage_requests: requests = 0 } =
    stages ?? {};
  const before = promotion?.min_canary_observe_s ?? HALF_AN_HOUR;
  return {
    stageSoak: { seconds, requests },
    promotionSoak: {
      seconds: Math.max(seconds, before),
      requests: Math.max(requests, promotion?.min_canary_requests ?? 0),
    },
  };
}

function triggersOf({ triggers }: ReleaseRolloutPolicy): Triggers | undefined {
  return (
    triggers && {
      action: triggers.action ?? "rollback",
      criticalAlertS: triggers.critical_alert_s ?? 300,
      successRateMin: triggers.success_rate_min,
      errorRateAboveOldMax: triggers.error_rate_above_old_max,
      minRequests: triggers.min_requests ?? 100,
    }
  );
}
