/** What the conditions of a promotion look at, collected before any of them is asked. */
import type { Skew } from "../core/gen/policy-release_compat_matrix.types.ts";
import type { Registry } from "../registry/registry.ts";
import type { ReportScope } from "./report-scope.ts";
import type { RolloutPolicy, Soak } from "./rollout-policy.ts";

export interface ReportFact extends ReportScope {
  /** Of `gates.required_reports`. */
  readonly id: string;
  readonly path: string;
  readonly version: string | undefined;
  readonly commit: string | undefined;
  readonly candidate: string | undefined;
  readonly verdict: "pass" | "fail" | "undecided";
  readonly endedAt: Date;
  readonly sha256: string;
}

/** A file that could not be looked at: never the same as one that is not there. */
export interface Unreadable {
  /** What it was to be: the id of a report, `approval`, `observation`. */
  readonly id: string;
  readonly path: string;
  readonly says: string;
}

export interface ApprovalFact {
  readonly path: string;
  readonly version: string;
  readonly channel: string;
  readonly candidate: string | undefined;
  readonly approvedAt: Date;
  readonly expiresAt: Date;
  /** Owners of the distinct keys of the role whose signatures hold. */
  readonly signers: readonly string[];
  /** Why signatures do not count. */
  readonly faults: readonly string[];
}

export interface ObservationFact {
  readonly path: string;
  readonly from: Date;
  readonly to: Date;
  readonly versions: Readonly<Record<string, { requests: number; failed: number }>>;
  readonly alerts: readonly {
    readonly id: string;
    readonly severity: "critical" | "warning" | "info";
    readonly since: Date;
  }[];
}

export interface PromotionFacts {
  readonly now: Date;
  readonly policy: RolloutPolicy;
  readonly registry: Registry;
  /** That is to go on. */
  readonly version: string;
  /** Of the step; absent where the version enters its first channel. */
  readonly source: string | undefined;
  readonly target: string;
  readonly candidate: string | undefined;
  readonly soak: Soak;
  /** The soak of this step counts from here: the last change of the channel that carries it. */
  readonly since: Date | undefined;
  readonly reports: readonly ReportFact[];
  readonly approvals: readonly ApprovalFact[];
  readonly observations: readonly ObservationFact[];
  readonly unreadable: readonly Unreadable[];
  /** Rules of the compatibility matrix; `undefined` where there is no matrix. */
  readonly skew: readonly Skew[] | undefined;
}
