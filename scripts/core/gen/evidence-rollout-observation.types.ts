// Made by `npm run generate` from schemas/evidence/rollout-observation.schema.json. Do not edit.
/**
 * Time of RFC 3339 in UTC, such as 2026-11-23T05:16:31Z.
 */
export type Time = string;
/**
 * Text for people; not empty.
 */
export type Text = string;

/**
 * What monitoring counted in a window of time, and which alerts stood at its end.
 */
export type RolloutObservationEvidence = {
  /**
   * Version of this format.
   */
  readonly schema_version: 1;
  readonly from: Time;
  readonly to: Time;
  /**
   * By version: requests that it answered, and how many of them badly.
   */
  readonly versions: {
    /**
     * One version.
     */
    readonly [k: string]: {
      /**
       * Requests answered.
       */
      readonly requests: number;
      /**
       * Of these, failed.
       */
      readonly failed: number;
    };
  };
  /**
   * Alerts that stood at the end of the window; empty where there were none.
   *
   * Items: One alert.
   */
  readonly alerts: readonly {
    readonly id: Text;
    /**
     * How bad it is.
     */
    readonly severity: "critical" | "warning" | "info";
    readonly since: Time;
  }[];
};
