// Made by `npm run generate` from schemas/evidence/drill-timeline.schema.json. Do not edit.
/**
 * Address of the JSON Schema of this file, so that editors complete it.
 */
export type SchemaAddress = string;
/**
 * Text for people; not empty.
 */
export type Text = string;
/**
 * Semantic version (semver.org 2.0.0), such as 1.4.2 or 2.0.0-rc.1.
 */
export type Semver = string;
/**
 * Time of RFC 3339 in UTC, such as 2026-11-23T05:16:31Z.
 */
export type Time = string;

/**
 * What happened when in a rollback drill: written by who did it, or by the script that did.
 */
export type DrillTimelineEvidence = {
  readonly $schema?: SchemaAddress;
  /**
   * Version of this format.
   */
  readonly schema_version: 1;
  /**
   * What this file is.
   */
  readonly kind: "drill-timeline";
  /**
   * Name of the drill; also of its files.
   */
  readonly drill_id: string;
  /**
   * Who did the drill.
   */
  readonly actor: Text;
  /**
   * Where, such as staging.
   */
  readonly environment: Text;
  /**
   * Which channel was taken back.
   */
  readonly channel: Text;
  /**
   * What ran before.
   */
  readonly from_version: Semver;
  /**
   * What ran afterwards.
   */
  readonly to_version: Semver;
  /**
   * When the decision to roll back was made.
   */
  readonly started_at: Time;
  /**
   * When all traffic had left the bad version.
   */
  readonly traffic_moved_at: Time;
  /**
   * When the service was measured to be good again.
   */
  readonly recovered_at: Time;
  /**
   * Anything else that should be known.
   */
  readonly notes?: Text;
};
