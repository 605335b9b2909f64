// Made by `npm run generate` from schemas/report/release-compat-matrix.schema.json. Do not edit.
import type { JsonValue } from "../json-value.ts";

/**
 * Time of RFC 3339 in UTC, such as 2026-11-23T05:16:31Z.
 */
export type Time = string;
/**
 * SHA-256 digest in lower-case hexadecimal.
 */
export type Sha256 = string;

/**
 * What a run of the compatibility matrix leaves behind.
 */
export type ReleaseCompatMatrixReport = {
  /**
   * Version of the envelope.
   */
  readonly schema_version: 1;
  /**
   * Name of the script.
   */
  readonly report: "release-compat-matrix";
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
  readonly result: MatrixResult;
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
export type MatrixResult = {
  /**
   * Version of the application; absent where only schemas were compared.
   */
  readonly app_version?: string;
  /**
   * Its state schema.
   */
  readonly current_schema?: string;
  /**
   * The cases, in the order of the matrix.
   */
  readonly cases: readonly CaseResult[];
  /**
   * Comparisons of JSON Schemas.
   */
  readonly comparisons: readonly Comparison[];
  readonly explanation?: Explanation;
};
/**
 * One case.
 */
export type CaseResult = {
  /**
   * Name of the case.
   */
  readonly id: string;
  /**
   * What it comes to.
   */
  readonly verdict: "pass" | "fail" | "undecided";
  /**
   * Its checks.
   */
  readonly checks: readonly CaseCheck[];
};
/**
 * One question to a case.
 */
export type CaseCheck = {
  /**
   * Name of the check.
   */
  readonly id: string;
  /**
   * The answer.
   */
  readonly outcome: "pass" | "fail" | "no_data";
  /**
   * What was found.
   */
  readonly says: string;
};
/**
 * Whether one schema reads all that another allows.
 */
export type Comparison = {
  /**
   * Who writes.
   */
  readonly writer: string;
  /**
   * Who reads.
   */
  readonly reader: string;
  /**
   * The answer.
   */
  readonly verdict: "compatible" | "incompatible" | "undecided";
  /**
   * Proven, each with its document.
   */
  readonly incompatibilities: readonly Incompatibility[];
  /**
   * Neither proven nor shown by a document.
   */
  readonly undecided: readonly Incompatibility[];
  /**
   * Further differences, beyond the number for which documents are sought.
   */
  readonly unexamined: number;
};
/**
 * A keyword of the reader that refuses what the writer allows.
 */
export type Incompatibility = {
  /**
   * The keyword.
   */
  readonly keyword: string;
  /**
   * Its place in the reader's schema.
   */
  readonly reader_pointer: string;
  /**
   * Place of the writer's schema.
   */
  readonly writer_pointer: string;
  /**
   * A document that the writer allows and the reader refuses.
   */
  readonly counter_example?: JsonValue;
};
/**
 * May I go, may I come back, what is lost.
 */
export type Explanation = {
  readonly go: Way;
  readonly back: Way;
  /**
   * Features gained.
   */
  readonly gained: readonly string[];
  /**
   * Features lost.
   */
  readonly lost: readonly string[];
  /**
   * What coming back costs.
   */
  readonly lost_on_return: readonly string[];
  /**
   * Side by side.
   */
  readonly skew: readonly SkewAnswer[];
  /**
   * Parts, in the order in which they go.
   */
  readonly order: readonly string[];
};
/**
 * From one version to another.
 */
export type Way = {
  /**
   * Version before.
   */
  readonly from: string;
  /**
   * Version after.
   */
  readonly to: string;
  /**
   * Whether one may go.
   */
  readonly answer: "yes" | "no" | "unknown";
  /**
   * Why.
   */
  readonly because: readonly string[];
};
/**
 * Whether two versions may run side by side.
 */
export type SkewAnswer = {
  /**
   * The two parts.
   */
  readonly between: string;
  /**
   * Whether they may.
   */
  readonly allowed: boolean;
  /**
   * Why.
   */
  readonly says: string;
};
