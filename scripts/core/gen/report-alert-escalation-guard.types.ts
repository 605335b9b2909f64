// Made by `npm run generate` from schemas/report/alert-escalation-guard.schema.json. Do not edit.
/**
 * Time of RFC 3339 in UTC, such as 2026-11-23T05:16:31Z.
 */
export type Time = string;
/**
 * SHA-256 digest in lower-case hexadecimal.
 */
export type Sha256 = string;
/**
 * unknown: nothing speaks for trouble, but not everything could be seen.
 */
export type Level = "none" | "p2" | "p1" | "unknown";
/**
 * Text for people; not empty.
 */
export type Text = string;

/**
 * How bad it is, by which signals, and what is to be done.
 */
export type AlertEscalationGuardReport = {
  /**
   * Version of the envelope.
   */
  readonly schema_version: 1;
  /**
   * The script that wrote it.
   */
  readonly report: "alert-escalation-guard";
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
   * The level and what it rests on.
   */
  readonly result: {
    readonly level: Level;
    /**
     * What is to be done, over all groups.
     */
    readonly actions: readonly Text[];
    /**
     * Thread and candidate of the run.
     */
    readonly correlation: {
      readonly correlation_id?: Text;
      readonly release_candidate_id?: Text;
    };
    /**
     * Each group of the policy.
     */
    readonly groups: readonly Group[];
    /**
     * What was read.
     */
    readonly events: {
      readonly path: Text;
      /**
       * Entries in the file; null where it could not be read.
       */
      readonly entries: number | null;
      /**
       * Time of the youngest entry.
       */
      readonly latest_at: string | null;
    };
    /**
     * The verdict that was taken; null where there is none.
     */
    readonly slo: {
      readonly path: Text;
      /**
       * Its verdict.
       */
      readonly verdict: "pass" | "fail" | "undecided";
      readonly ended_at: Time;
    } | null;
    /**
     * Alerts in the windows, the worst and youngest first.
     *
     * @maxItems 200
     */
    readonly alerts: readonly Alert[];
    /**
     * Events of the ledger that --act appended, or with --dry-run would append.
     *
     * Items: One event.
     */
    readonly acted: readonly {
      readonly type: Text;
      readonly action: Text;
      /**
       * It stands in the ledger.
       */
      readonly appended: boolean;
    }[];
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
 * One group.
 */
export type Group = {
  readonly id: Text;
  readonly level: Level;
  readonly from: Time;
  readonly to: Time;
  /**
   * Alerts in the window; null where they could not be read.
   */
  readonly counts: {
    /**
     * Critical.
     */
    readonly critical: number;
    /**
     * Warnings.
     */
    readonly warning: number;
    /**
     * Suppressed.
     */
    readonly suppressed: number;
    /**
     * Of the fingerprint that came most often.
     */
    readonly repeated: number;
    /**
     * Could not be delivered.
     */
    readonly delivery_failures: number;
  } | null;
  /**
   * Why the level is what it is.
   *
   * Items: One threshold that was reached.
   */
  readonly signals: readonly {
    readonly id: Text;
    /**
     * What it counts for.
     */
    readonly level: "p2" | "p1";
    readonly message: Text;
  }[];
  /**
   * What the policy wants at this level.
   */
  readonly actions: readonly Text[];
};
/**
 * One alert.
 */
export type Alert = {
  readonly time: Time;
  /**
   * How bad.
   */
  readonly severity: "critical" | "warning" | "info";
  /**
   * Service; empty where none is named.
   */
  readonly service: string;
  /**
   * What rang.
   */
  readonly name: string;
  /**
   * What it says.
   */
  readonly message: string;
  /**
   * Nobody was told.
   */
  readonly suppressed: boolean;
};
