// Made by `npm run generate` from schemas/report/release-preflight.schema.json. Do not edit.
/**
 * Time of RFC 3339 in UTC, such as 2026-11-23T05:16:31Z.
 */
export type Time = string;
/**
 * SHA-256 digest in lower-case hexadecimal.
 */
export type Sha256 = string;
/**
 * full and quick are the policy's profiles; partial is a run of gates picked by name.
 */
export type RunProfile = "full" | "quick" | "partial";
/**
 * The gate's answer; no_data means that nothing could be said, and is never a pass.
 */
export type GateOutcome = "pass" | "fail" | "no_data" | "not_applicable";
/**
 * How the outcome came about: ran now, reused from an earlier pass on equal inputs, taken over from --from-report, or not run.
 */
export type GateWay = "ran" | "reused" | "taken_over" | "not_run";
/**
 * Why the gate has its outcome; passed alone stands for a pass.
 */
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
/**
 * How a piece of evidence is read.
 */
export type EvidenceKind = "report" | "junit" | "vitest_json" | "json" | "sarif" | "closing_line";

/**
 * What a preflight leaves behind: its verdict and the complete gate-evidence map.
 */
export type ReleasePreflightReport = {
  /**
   * Version of the envelope.
   */
  readonly schema_version: 1;
  /**
   * Name of the script.
   */
  readonly report: "release-preflight";
  /**
   * Id of this report, a UUID.
   */
  readonly id: string;
  /**
   * What made the report.
   */
  readonly tool: {
    /**
     * Name of the toolkit.
     */
    readonly name: string;
    /**
     * Version of the toolkit.
     */
    readonly version: string;
  };
  /**
   * What all enforced checks come to; undecided is never a pass.
   */
  readonly verdict: "pass" | "fail" | "undecided";
  /**
   * Advisory checks were enforced too.
   */
  readonly strict: boolean;
  /**
   * When the run began.
   */
  readonly started_at: Time;
  /**
   * When the run ended.
   */
  readonly ended_at: Time;
  readonly subject: Subject;
  /**
   * Every file that the verdict rests on.
   */
  readonly inputs: readonly Input[];
  /**
   * Every question that was asked, with its answer.
   */
  readonly checks: readonly Check[];
  readonly result: PreflightResult;
};
/**
 * What the report is about.
 */
export type Subject = {
  /**
   * Version of the application.
   */
  readonly version?: string;
  /**
   * Full commit id.
   */
  readonly commit?: string;
  /**
   * Release candidate that the run belongs to.
   */
  readonly release_candidate_id?: string;
  /**
   * Thread through all runs of one change.
   */
  readonly correlation_id?: string;
};
/**
 * A file that was read.
 */
export type Input = {
  /**
   * Path relative to the root, with forward slashes.
   */
  readonly path: string;
  readonly sha256: Sha256;
  /**
   * What the file was to the run: policy, report, lock, evidence.
   */
  readonly role: string;
};
/**
 * One question, its answer, its place and its remedy.
 */
export type Check = {
  /**
   * Stable name of the check, as in docs/checks.md.
   */
  readonly id: string;
  /**
   * The answer; no_data means that it could not be told.
   */
  readonly outcome: "pass" | "fail" | "no_data" | "not_applicable" | "waived";
  /**
   * The verdict depends on this check.
   */
  readonly enforced: boolean;
  /**
   * What was asked about, where one id is asked often: a gate, a package.
   */
  readonly about?: string;
  /**
   * What was found, in plain words.
   */
  readonly message: string;
  /**
   * What was wanted.
   */
  readonly expected?: string;
  /**
   * What was there.
   */
  readonly observed?: string;
  /**
   * Where to look.
   */
  readonly locations: readonly Location[];
  /**
   * What to do next.
   */
  readonly remediation?: string;
  /**
   * Path of the page that explains the check.
   */
  readonly docs?: string;
  readonly waiver?: Waiver;
  /**
   * How the attempt before ended, where only a retry passed.
   */
  readonly flaky?: string;
  /**
   * Milliseconds that the answer took.
   */
  readonly duration_ms?: number;
  /**
   * How bad this one failure is, as CVSS counts.
   */
  readonly security_severity?: number;
};
/**
 * A place in a file.
 */
export type Location = {
  /**
   * Path relative to the root, with forward slashes.
   */
  readonly file: string;
  /**
   * JSON pointer (RFC 6901) in the file.
   */
  readonly pointer?: string;
  /**
   * Line, counted from 1.
   */
  readonly line?: number;
  /**
   * Column, counted from 1 in UTF-16 code units.
   */
  readonly column?: number;
  /**
   * Line of the end.
   */
  readonly end_line?: number;
  /**
   * Column just after the end.
   */
  readonly end_column?: number;
};
/**
 * Why a failure does not count, who took that on, and until when.
 */
export type Waiver = {
  /**
   * Why it does not count.
   */
  readonly reason: string;
  /**
   * Who took that on.
   */
  readonly actor: string;
  /**
   * From when it counts again.
   */
  readonly expires_at: Time;
};
/**
 * The script's own part: the gate-evidence map, and how the run went.
 */
export type PreflightResult = {
  /**
   * Id of the run; also names its folder of logs.
   */
  readonly run_id: string;
  /**
   * Folder of logs and evidence, relative to the root.
   */
  readonly run_dir: string;
  readonly profile: RunProfile;
  /**
   * A full pass, whole and unskipped, of a clean tree; nothing less lets a promotion through.
   */
  readonly satisfies_promotion: boolean;
  /**
   * Why it does not satisfy a promotion, one sentence each.
   */
  readonly promotion_obstacles: readonly string[];
  /**
   * The run was called off before its end.
   */
  readonly interrupted: boolean;
  /**
   * Places in which gates could run side by side.
   */
  readonly jobs: number;
  /**
   * From the first gate's start to the last one's end. Milliseconds.
   */
  readonly duration_ms: number;
  readonly counts: GateCounts;
  /**
   * The chain of gates that decided how long the run took, by need or by waiting for a place.
   */
  readonly critical_path: {
    /**
     * Ids of the gates, first to last.
     */
    readonly gates: readonly string[];
    /**
     * From the start of the first to the end of the last. Milliseconds.
     */
    readonly duration_ms: number;
  };
  /**
   * The repository that was looked at.
   */
  readonly repository: {
    /**
     * First commit, which tells repositories apart.
     */
    readonly root_commit?: string;
    /**
     * Commit that is checked out.
     */
    readonly commit?: string;
    /**
     * There were changes that are not committed.
     */
    readonly dirty?: boolean;
  };
  /**
   * What ran the preflight.
   */
  readonly runtime: {
    /**
     * The Node.js that ran it.
     */
    readonly node: string;
    /**
     * Cores that it may use.
     */
    readonly cores: number;
  };
  /**
   * The report of --from-report.
   */
  readonly from_report?: {
    /**
     * Id of the report.
     */
    readonly id: string;
    /**
     * Its path, relative to the root.
     */
    readonly path: string;
    /**
     * Digest of its bytes.
     */
    readonly sha256: Sha256;
  };
  /**
   * The gate-evidence map: every gate of the policy, in the policy's order.
   */
  readonly gates: readonly GateRecord[];
};
/**
 * How many gates there are of each sort.
 */
export type GateCounts = {
  /**
   * Gates of the policy.
   */
  readonly gates: number;
  /**
   * Gates that passed.
   */
  readonly passed: number;
  /**
   * Gates that failed.
   */
  readonly failed: number;
  /**
   * Gates of which nothing could be said.
   */
  readonly no_data: number;
  /**
   * Gates left out on purpose.
   */
  readonly not_applicable: number;
  /**
   * Gates whose earlier pass stands for them.
   */
  readonly reused: number;
  /**
   * Gates taken over from the report of --from-report.
   */
  readonly taken_over: number;
  /**
   * Gates that passed, but not at the first attempt.
   */
  readonly flaky: number;
  /**
   * Gates whose only word is their exit code.
   */
  readonly exit_code_only: number;
};
/**
 * What became of one gate.
 */
export type GateRecord = {
  /**
   * Id of the gate in the policy.
   */
  readonly id: string;
  /**
   * What the gate looks at.
   */
  readonly title: string;
  /**
   * The command, as it was started.
   *
   * @minItems 1
   */
  readonly argv: readonly string[];
  /**
   * Gates that must have passed before.
   */
  readonly needs: readonly string[];
  /**
   * quick gates run in both profiles.
   */
  readonly profile: "quick" | "full";
  /**
   * The verdict depends on it.
   */
  readonly required: boolean;
  /**
   * The reason that the policy gives for promising no evidence.
   */
  readonly exit_code_only?: string;
  readonly outcome: GateOutcome;
  readonly how: GateWay;
  readonly reason: GateReason;
  /**
   * One sentence for a person.
   */
  readonly message: string;
  /**
   * Start of the first attempt; absent where nothing was started.
   */
  readonly started_at?: Time;
  /**
   * End of the last attempt, with its evidence read.
   */
  readonly ended_at?: Time;
  /**
   * All attempts and the reading of evidence; 0 where nothing was started. Milliseconds.
   */
  readonly duration_ms: number;
  /**
   * Median of earlier runs. Milliseconds.
   */
  readonly expected_ms?: number;
  /**
   * Each attempt, in order.
   */
  readonly attempts: readonly GateAttempt[];
  /**
   * Passed, but not at the first attempt.
   */
  readonly flaky: boolean;
  readonly log?: LogRecord;
  /**
   * What was read as evidence.
   */
  readonly evidence: readonly EvidenceRecord[];
  /**
   * What the evidence found wrong.
   */
  readonly findings: readonly GateFinding[];
  /**
   * Findings beyond those listed.
   */
  readonly findings_dropped: number;
  /**
   * The end of the output, where the gate did not pass.
   */
  readonly last_lines: readonly string[];
  /**
   * Digest over the gate's definition, the variables that it asked for and the Node.js that ran it.
   */
  readonly definition_digest?: Sha256;
  /**
   * Digest over inputs, command, tools and environment, where the policy lets the gate be reused.
   */
  readonly digest?: Sha256;
  readonly reuse?: ReuseRecord;
};
/**
 * One attempt at a gate.
 */
export type GateAttempt = {
  /**
   * 1 for the first.
   */
  readonly number: number;
  /**
   * When it began.
   */
  readonly started_at: Time;
  /**
   * How long it took. Milliseconds.
   */
  readonly duration_ms: number;
  readonly outcome: GateOutcome;
  readonly reason: GateReason;
  readonly end: GateEnd;
};
/**
 * How a process ended.
 */
export type GateEnd = {
  /**
   * exited: by itself; signaled: by a signal not ours; timeout and aborted: by us; not_started: it never ran.
   */
  readonly kind: "exited" | "signaled" | "timeout" | "aborted" | "not_started";
  /**
   * Exit code, where it exited.
   */
  readonly code?: number;
  /**
   * Signal, where one ended it.
   */
  readonly signal?: string;
  /**
   * Why it could not be started.
   */
  readonly detail?: string;
};
/**
 * The whole output of a gate.
 */
export type LogRecord = {
  /**
   * Path relative to the root.
   */
  readonly path: string;
  /**
   * Digest of the log.
   */
  readonly sha256: Sha256;
  /**
   * Length of the log.
   */
  readonly bytes: number;
};
/**
 * A piece of evidence that was read.
 */
export type EvidenceRecord = {
  readonly kind: EvidenceKind;
  /**
   * Path relative to the root, or stdout, stderr, output.
   */
  readonly source: string;
  /**
   * Digest of the bytes that were read.
   */
  readonly sha256: Sha256;
  /**
   * How many.
   */
  readonly bytes: number;
  /**
   * How much was looked at.
   */
  readonly count?: number;
  /**
   * Of what: tests, checks, files.
   */
  readonly counted?: string;
  /**
   * Id of the report, for evidence of kind report.
   */
  readonly id?: string;
};
/**
 * One thing that a gate found wrong, read from its evidence.
 */
export type GateFinding = {
  /**
   * Test, rule or check.
   */
  readonly id: string;
  /**
   * First line of what it says.
   */
  readonly message: string;
  /**
   * Path of the file, as the tool names it.
   */
  readonly file?: string;
  /**
   * Line, counted from 1.
   */
  readonly line?: number;
  /**
   * Column, counted from 1.
   */
  readonly column?: number;
};
/**
 * Where an outcome that this run did not make comes from.
 */
export type ReuseRecord = {
  /**
   * Id of the earlier report.
   */
  readonly report_id: string;
  /**
   * Its path, relative to the root.
   */
  readonly report_path: string;
  /**
   * Digest of its bytes.
   */
  readonly report_sha256: Sha256;
  /**
   * When the earlier run ended.
   */
  readonly ended_at: Time;
  /**
   * Digest over inputs, command, tools and environment, equal then and now.
   */
  readonly digest: Sha256;
};
