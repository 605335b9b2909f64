// Made by `npm run generate` from schemas/report/create-incident-report.schema.json. Do not edit.
/**
 * Time of RFC 3339 in UTC, such as 2026-11-23T05:16:31Z.
 */
export type Time = string;
/**
 * SHA-256 digest in lower-case hexadecimal.
 */
export type Sha256 = string;
/**
 * Text for people; not empty.
 */
export type Text = string;

/**
 * What happened, to whom it belongs, and what to do.
 */
export type CreateIncidentReport = {
  /**
   * Version of the envelope.
   */
  readonly schema_version: 1;
  /**
   * The script that wrote it.
   */
  readonly report: "create-incident-report";
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
  /**
   * The incident; null where there is none.
   */
  readonly result: {
    /**
     * The incident; null where there is none.
     */
    readonly incident: null | Incident;
    /**
     * Thread and candidate.
     */
    readonly correlation: {
      readonly correlation_id?: Text;
      readonly release_candidate_id?: Text;
    };
    /**
     * The same for people, relative to the root.
     */
    readonly markdown: string | null;
  };
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
 * One incident.
 */
export type Incident = {
  /**
   * Follows from the escalation.
   */
  readonly incident_id: string;
  /**
   * How bad.
   */
  readonly severity: "p1" | "p2";
  readonly title: Text;
  /**
   * Who was on duty.
   */
  readonly owner: {
    readonly id: Text;
    /**
     * For people to read.
     */
    readonly name?: string;
  };
  readonly opened_at: Time;
  readonly correlation_id?: Text;
  readonly release_candidate_id?: Text;
  /**
   * Oldest first.
   *
   * @maxItems 400
   */
  readonly timeline: readonly Moment[];
  /**
   * Figures of the escalation.
   *
   * Items: One figure.
   */
  readonly metrics: readonly {
    readonly name: Text;
    /**
     * Value.
     */
    readonly value: number;
  }[];
  /**
   * Files that it rests on.
   *
   * Items: One file.
   */
  readonly evidence: readonly {
    readonly path: Text;
    readonly sha256: Sha256;
    readonly role: Text;
  }[];
  /**
   * What to do, in order.
   */
  readonly actions: readonly Text[];
  /**
   * The rollback in it; null where there was none.
   */
  readonly rollback: null | Rollback;
};
/**
 * Something that happened.
 */
export type Moment = {
  readonly time: Time;
  /**
   * Who says so.
   */
  readonly source: "ledger" | "alert" | "escalation" | "slo";
  readonly what: Text;
  /**
   * More.
   */
  readonly detail?: string;
  /**
   * Who did it.
   */
  readonly actor?: string;
};
/**
 * A rollback.
 */
export type Rollback = {
  readonly cause: Text;
  readonly actor: Text;
  readonly channel: Text;
  /**
   * What runs afterwards.
   */
  readonly to_version?: string;
  /**
   * What ran before.
   */
  readonly from_version?: string;
  readonly started_at: Time;
  /**
   * When traffic had moved; null while it is open.
   */
  readonly ended_at: string | null;
  /**
   * How it ended.
   */
  readonly outcome: "open" | "moved" | "reverted";
};
