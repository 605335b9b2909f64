// Made by `npm run generate` from schemas/report/release-preflight.schema.json. Do not edit.
export type Profile = "full" | "quick" | "partial";
export type Outcome = "pass" | "fail" | "no_data" | "not_applicable";
export type Reason =
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

/**
 * What a preflight leaves behind: its verdict and the complete gate-evidence map.
 */
export type ReleasePreflightReport = {
  readonly schema_version: 1;
  readonly report: "release-preflight";
  readonly id: string;
  readonly tool: {
    readonly name: string;
    readonly version: string;
  };
  readonly verdict: "pass" | "fail" | "undecided";
  readonly strict: boolean;
  readonly started_at: string;
  readonly ended_at: string;
  readonly subject: {
    readonly version?: string;
    readonly commit?: string;
    readonly release_candidate_id?: string;
    readonly correlation_id?: string;
  };
  readonly inputs: readonly {
    readonly path: string;
    readonly sha256: string;
    readonly role: string;
  }[];
  readonly checks: readonly Check[];
  readonly result: Result;
};
export type Check = {
  readonly id: string;
  readonly outcome: "pass" | "fail" | "no_data" | "not_applicable" | "waived";
  readonly enforced: boolean;
  readonly message: string;
  readonly expected?: string;
  readonly observed?: string;
  readonly locations: readonly Location[];
  readonly remediation?: string;
  readonly docs?: string;
};
export type Location = {
  readonly file: string;
  readonly pointer?: string;
  readonly line?: number;
  readonly column?: number;
  readonly end_line?: number;
  readonly end_column?: number;
};
export type Result = {
  readonly run_id: string;
  readonly run_dir: string;
  readonly profile: Profile;
  readonly satisfies_promotion: boolean;
  readonly promotion_obstacles: readonly string[];
  readonly interrupted: boolean;
  readonly jobs: number;
  readonly duration_ms: number;
  readonly counts: {
    readonly gates: number;
    readonly passed: number;
    readonly failed: number;
    readonly no_data: number;
    readonly not_applicable: number;
    readonly reused: number;
    readonly taken_over: number;
    readonly flaky: number;
    readonly exit_code_only: number;
  };
  readonly critical_path: {
    readonly gates: readonly string[];
    readonly duration_ms: number;
  };
  readonly repository: {
    readonly root_commit?: string;
    readonly commit?: string;
    readonly dirty?: boolean;
  };
  readonly runtime: {
    readonly node: string;
    readonly platform: string;
    readonly cores: number;
  };
  readonly from_report?: {
    readonly id: string;
    readonly path: string;
    readonly sha256: string;
  };
  /**
   * The gate-evidence map: every gate of the policy, in the policy's order.
   */
  readonly gates: readonly Gate[];
};
export type Gate = {
  readonly id: string;
  readonly title: string;
  /**
   * @minItems 1
   */
  readonly argv: readonly string[];
  readonly needs: readonly string[];
  readonly profile: "quick" | "full";
  readonly required: boolean;
  /**
   * The reason that the policy gives for promising no evidence.
   */
  readonly exit_code_only?: string;
  readonly outcome: Outcome;
  readonly how: "ran" | "reused" | "taken_over" | "not_run";
  readonly reason: Reason;
  readonly message: string;
  readonly started_at?: string;
  readonly ended_at?: string;
  readonly duration_ms: number;
  /**
   * Median of earlier runs.
   */
  readonly expected_ms?: number;
  readonly attempts: readonly Attempt[];
  readonly flaky: boolean;
  readonly log?: Log;
  readonly evidence: readonly Evidence[];
  readonly findings: readonly Finding[];
  readonly findings_dropped: number;
  readonly last_lines: readonly string[];
  /**
   * Over inputs, command, tools and environment.
   */
  readonly digest?: string;
  readonly reuse?: Reuse;
};
export type Attempt = {
  readonly number: number;
  readonly started_at: string;
  readonly duration_ms: number;
  readonly outcome: Outcome;
  readonly reason: Reason;
  readonly end: End;
};
/**
 * How a process ended.
 */
export type End = {
  readonly kind: "exited" | "signaled" | "timeout" | "aborted" | "not_started";
  readonly code?: number;
  readonly signal?: string;
  readonly detail?: string;
};
export type Log = {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
};
export type Evidence = {
  readonly kind: "report" | "junit" | "vitest_json" | "json" | "sarif" | "closing_line";
  /**
   * Path relative to the root, or stdout, stderr, output.
   */
  readonly source: string;
  readonly sha256: string;
  readonly bytes: number;
  /**
   * How much was looked at.
   */
  readonly count?: number;
  /**
   * Of what: tests, results, files.
   */
  readonly counted?: string;
};
/**
 * One thing that a gate found wrong, read from its evidence.
 */
export type Finding = {
  readonly id: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
};
/**
 * Where an outcome that this run did not make comes from.
 */
export type Reuse = {
  readonly report_id: string;
  readonly report_path: string;
  readonly report_sha256: string;
  readonly ended_at: string;
  readonly digest: string;
};
