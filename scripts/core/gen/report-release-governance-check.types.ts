// Made by `npm run generate` from schemas/report/release-governance-check.schema.json. Do not edit.
/**
 * Time of RFC 3339 in UTC, such as 2026-11-23T05:16:31Z.
 */
export type Time = string;
/**
 * SHA-256 digest in lower-case hexadecimal.
 */
export type Sha256 = string;

/**
 * What a governance check leaves behind: the version, its step, and what was looked at.
 */
export type ReleaseGovernanceCheckReport = {
  /**
   * Version of the envelope.
   */
  readonly schema_version: 1;
  /**
   * Name of the script.
   */
  readonly report: "release-governance-check";
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
  readonly result: GovernanceResult;
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
 * The script's own part.
 */
export type GovernanceResult = {
  /**
   * Version of the release policy.
   */
  readonly version: string;
  /**
   * Version of the last release by tag; absent before the first.
   */
  readonly last_release?: string;
  /**
   * Places that declare a version.
   */
  readonly declarations: readonly Declaration[];
  /**
   * Least step that the changes ask for.
   */
  readonly required_step: "none" | "patch" | "minor" | "major";
  /**
   * Step from the last release; absent before the first.
   */
  readonly actual_step?: "none" | "patch" | "minor" | "major";
  /**
   * What asks for the step, the first fifty.
   */
  readonly reasons: readonly Reason[];
  /**
   * Policies that were read.
   */
  readonly policies: readonly string[];
  /**
   * Pages that were read.
   */
  readonly pages: number;
  /**
   * Links, paths, npm scripts and commands in them.
   */
  readonly references: number;
  /**
   * Commands that were run with --help.
   */
  readonly commands_run: readonly string[];
};
/**
 * A place that declares a version.
 */
export type Declaration = {
  /**
   * File, and pointer inside it.
   */
  readonly place: string;
  /**
   * What it says; absent where it says none.
   */
  readonly version?: string;
};
/**
 * One change that asks for a step.
 */
export type Reason = {
  /**
   * The step.
   */
  readonly step: "none" | "patch" | "minor" | "major";
  /**
   * The change.
   */
  readonly says: string;
};
