// Made by `npm run generate` from schemas/report/release-channel-control.schema.json. Do not edit.
import type { JsonObject } from "../json-value.ts";

/**
 * Time of RFC 3339 in UTC, such as 2026-11-23T05:16:31Z.
 */
export type Time = string;
/**
 * SHA-256 digest in lower-case hexadecimal.
 */
export type Sha256 = string;
/**
 * Time of RFC 3339 in UTC; in version 1 seconds since 1970, 0 meaning never.
 */
export type Moment = string | number;
/**
 * What was done.
 */
export type Action = "set" | "promote" | "rollback" | "rollout";
/**
 * Name of a channel.
 */
export type ChannelName = string;

/**
 * What the channels carry, and what a verb of `channels` did.
 */
export type ReleaseChannelControlReport = {
  /**
   * Version of the envelope.
   */
  readonly schema_version: 1;
  /**
   * The script that wrote it.
   */
  readonly report: "release-channel-control";
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
   * The registry as the ledger has it, and what was done.
   */
  readonly result: {
    /**
     * What was asked for.
     */
    readonly verb:
      | "status"
      | "validate"
      | "history"
      | "rollback"
      | "promote"
      | "set"
      | "resume"
      | "adopt"
      | "block"
      | "unblock"
      | "hold"
      | "freeze"
      | "unfreeze";
    /**
     * The ledger that was read.
     */
    readonly ledger: {
      /**
       * Events in it.
       */
      readonly size: number;
      readonly head: Sha256;
    };
    /**
     * By name.
     */
    readonly channels: {
      readonly [k: string]: Channel;
    };
    /**
     * By version.
     */
    readonly blocked: {
      readonly [k: string]: Mark;
    };
    /**
     * By channel.
     */
    readonly holds: {
      readonly [k: string]: Mark;
    };
    readonly freeze?: Mark;
    /**
     * A move without an outcome yet.
     */
    readonly open?: {
      /**
       * Number of its event.
       */
      readonly seq: number;
      readonly action: Action;
      readonly channel: ChannelName;
    };
    /**
     * Moves since the beginning.
     */
    readonly moves: number;
    /**
     * What was done; absent where the verb only looks.
     */
    readonly act?: {
      /**
       * What came of it.
       */
      readonly state: "nothing" | "planned" | "moved" | "reverted";
      /**
       * What a person should hear.
       */
      readonly says: readonly string[];
      /**
       * Number of the event that announced it.
       */
      readonly move?: number;
      readonly action?: Action;
      readonly channel?: ChannelName;
      readonly source?: ChannelName;
      /**
       * What each channel carried and carries.
       *
       * @minItems 1
       *
       * Items: One channel.
       */
      readonly changes?: readonly {
        readonly channel: ChannelName;
        /**
         * What the channel carries; null for nothing.
         */
        readonly before: {
          /**
           * Version.
           */
          readonly version: string;
          /**
           * Share of the traffic, 0 to 100.
           */
          readonly rollout_percent: number;
        } | null;
        /**
         * What the channel carries; null for nothing.
         */
        readonly after: {
          /**
           * Version.
           */
          readonly version: string;
          /**
           * Share of the traffic, 0 to 100.
           */
          readonly rollout_percent: number;
        } | null;
      }[];
      /**
       * It went through the gates of the policy.
       */
      readonly passed_gates?: boolean;
      /**
       * Gates, approvals and what was overridden, as it was decided.
       */
      readonly evidence?: JsonObject;
      /**
       * Traffic adapter; null where none is ours.
       */
      readonly adapter?: string | null;
      /**
       * A move that a crash had left open.
       */
      readonly settled?: {
        /**
         * Number of its event.
         */
        readonly move: number;
        /**
         * What became of it.
         */
        readonly kind: "moved" | "reverted";
      };
    };
    /**
     * Of `history`: the moves that were asked for, the newest first.
     *
     * Items: One move.
     */
    readonly history?: readonly {
      readonly ts: Time;
      /**
       * What was done.
       */
      readonly action: "set" | "promote" | "rollback" | "rollout";
      /**
       * Which channel; `canary->stable` for a promotion.
       */
      readonly channel: string;
      /**
       * What it carried; empty where that was nothing.
       */
      readonly from_version: string;
      /**
       * What it carries since.
       */
      readonly to_version: string;
      /**
       * Why.
       */
      readonly reason: string;
      /**
       * Who.
       */
      readonly actor: string;
      /**
       * Thread of the run.
       */
      readonly correlation_id?: string;
      /**
       * Candidate of the run.
       */
      readonly release_candidate_id?: string;
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
 * What a channel carries.
 */
export type Channel = {
  /**
   * Version; a check asks whether it is a semantic one.
   */
  readonly version: string;
  /**
   * Share of the traffic, 0 to 100; a check asks.
   */
  readonly rollout_percent: number;
  readonly updated_at?: Moment;
};
/**
 * Who set it, when and why.
 */
export type Mark = {
  readonly time: Moment;
  /**
   * Who.
   */
  readonly actor: string;
  /**
   * Why.
   */
  readonly reason: string;
  readonly until?: Time;
};
