/**
 * The preflight's own part of its report (`result`), as `schemas/report/release-preflight.schema.json`
 * defines it: the gate-evidence map, one record for every gate of the policy, and how the run went.
 * All durations are milliseconds, all times RFC 3339 UTC, all digests lower-case hex SHA-256.
 */

/** `partial`: gates were picked by name, or taken over from an earlier report. */
export type RunProfile = "full" | "quick" | "partial";

export type GateOutcome = "pass" | "fail" | "no_data" | "not_applicable";

/** ran: started now · reused: an earlier pass on equal inputs · taken_over: from `--from-report`. */
export type GateWay = "ran" | "reused" | "taken_over" | "not_run";

/** Why the gate has its outcome; `passed` alone stands for a pass. */
export type GateReason =
  | "passed"
  | "exit_nonzero"
  | "policy_error"
  | "undecided_by_gate"
  | "timeout"
  | "killed"
  | "not_started"
  | "interrupted"
  | "inputs_missing"
  | "evidence_missing"
  | "evidence_empty"
  | "evidence_stale"
  | "evidence_foreign"
  | "evidence_invalid"
  | "evidence_contradicts"
  | "nothing_counted"
  | "need_not_passed"
  | "skipped"
  | "not_in_profile"
  | "not_selected"
  | "fail_fast";

export interface GateEnd {
  readonly kind: "exited" | "signaled" | "timeout" | "aborted" | "not_started";
  readonly code?: number;
  readonly signal?: string;
  readonly detail?: string;
}

export interface GateAttempt {
  /** 1 for the first. */
  readonly number: number;
  readonly started_at: string;
  readonly duration_ms: number;
  readonly outcome: GateOutcome;
  readonly reason: GateReason;
  readonly end: GateEnd;
}

export type EvidenceKind = "report" | "junit" | "vitest_json" | "json" | "sarif" | "closing_line";

export interface EvidenceRecord {
  readonly kind: EvidenceKind;
  /** Path relative to the root, or `stdout`, `stderr`, `output` where the stream itself is the evidence. */
  readonly source: string;
  readonly sha256: string;
  readonly bytes: number;
  /** How much was looked at, and of what: 412 `tests`. */
  readonly count?: number;
  readonly counted?: string;
}

/** One thing that a gate found wrong, read from its evidence. */
export interface GateFinding {
  readonly id: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

export interface LogRecord {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** Where an outcome that was not made by this run comes from. */
export interface ReuseRecord {
  readonly report_id: string;
  readonly report_path: string;
  readonly report_sha256: string;
  readonly ended_at: string;
  readonly digest: string;
}

export interface GateRecord {
  readonly id: string;
  readonly title: string;
  readonly argv: readonly string[];
  readonly needs: readonly string[];
  readonly profile: "quick" | "full";
  readonly required: boolean;
  /** Set where the gate promises no evidence: the reason that the policy gives. */
  readonly exit_code_only?: string;
  readonly outcome: GateOutcome;
  readonly how: GateWay;
  readonly reason: GateReason;
  /** One sentence for a person. */
  readonly message: string;
  /** Of the first attempt; absent where nothing was started. */
  readonly started_at?: string;
  readonly ended_at?: string;
  /** All attempts and the reading of the evidence; 0 where nothing was started. */
  readonly duration_ms: number;
  /** Median of earlier runs. */
  readonly expected_ms?: number;
  readonly attempts: readonly GateAttempt[];
  /** Passed, but not at the first attempt. */
  readonly flaky: boolean;
  readonly log?: LogRecord;
  readonly evidence: readonly EvidenceRecord[];
  readonly findings: readonly GateFinding[];
  /** Findings beyond those listed. */
  readonly findings_dropped: number;
  /** The end of the log, where the gate did not pass. */
  readonly last_lines: readonly string[];
  /** Digest over inputs, command, tools and environment, where it could be made. */
  readonly digest?: string;
  readonly reuse?: ReuseRecord;
}

export interface GateCounts {
  readonly gates: number;
  readonly passed: number;
  readonly failed: number;
  readonly no_data: number;
  readonly not_applicable: number;
  readonly reused: number;
  readonly taken_over: number;
  readonly flaky: number;
  readonly exit_code_only: number;
}

export interface PreflightResult {
  /** Also the name of the folder of logs. */
  readonly run_id: string;
  readonly run_dir: string;
  readonly profile: RunProfile;
  /** Only a full pass, whole and unskipped, of a clean tree. */
  readonly satisfies_promotion: boolean;
  readonly promotion_obstacles: readonly string[];
  readonly interrupted: boolean;
  readonly jobs: number;
  readonly duration_ms: number;
  readonly counts: GateCounts;
  /** The chain of gates that decided how long the run took, by need or by waiting for a place. */
  readonly critical_path: { readonly gates: readonly string[]; readonly duration_ms: number };
  readonly repository: {
    readonly root_commit?: string;
    readonly commit?: string;
    readonly dirty?: boolean;
  };
  readonly runtime: { readonly node: string; readonly platform: string; readonly cores: number };
  readonly from_report?: { readonly id: string; readonly path: string; readonly sha256: string };
  /** The gate-evidence map: every gate of the policy, in the policy's order. */
  readonly gates: readonly GateRecord[];
}

/** What is kept in mind of an earlier run, for expected times and the trend; oldest first in lists. */
export interface PastRun {
  readonly report_id: string;
  readonly ended_at: string;
  readonly verdict: "pass" | "fail" | "undecided";
  readonly profile: RunProfile;
  readonly duration_ms: number;
  readonly commit?: string;
  readonly gates: readonly PastGate[];
}

export interface PastGate {
  readonly id: string;
  readonly outcome: GateOutcome;
  readonly how: GateWay;
  readonly duration_ms: number;
  readonly flaky: boolean;
}
