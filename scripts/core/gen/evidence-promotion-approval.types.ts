// Made by `npm run generate` from schemas/evidence/promotion-approval.schema.json. Do not edit.
/**
 * Semantic version (semver.org 2.0.0), such as 1.4.2 or 2.0.0-rc.1.
 */
export type Semver = string;
/**
 * Text for people; not empty.
 */
export type Text = string;
/**
 * Time of RFC 3339 in UTC, such as 2026-11-23T05:16:31Z.
 */
export type Time = string;

/**
 * Somebody's word that a version may go to a channel. Signed beside it: .sig or .intoto.jsonl.
 */
export type PromotionApprovalEvidence = {
  /**
   * Version of this format.
   */
  readonly schema_version: 1;
  readonly version: Semver;
  readonly channel: Text;
  readonly release_candidate_id?: Text;
  readonly approved_at: Time;
  readonly expires_at: Time;
};
