// Made by `npm run generate` from schemas/policy/evidence_policy.schema.json. Do not edit.
/**
 * Address of the JSON Schema of this file, so that editors complete it.
 */
export type SchemaAddress = string;

/**
 * Which values of events are kept apart from the ledger, so that they can be taken back.
 */
export type EvidencePolicy = {
  readonly $schema: SchemaAddress;
  /**
   * Version of this format.
   */
  readonly version: 1;
  /**
   * Values that the ledger holds as salted commitments only.
   *
   * @maxItems 200
   *
   * Items: Fields of some types of events.
   */
  readonly redactable: readonly {
    /**
     * Types of events; incident.* names all that begin so.
     *
     * @minItems 1
     * @maxItems 100
     *
     * Items: Event type, or the beginning of some.
     */
    readonly events: readonly string[];
    /**
     * Places within data, by way of objects only.
     *
     * @minItems 1
     * @maxItems 100
     *
     * Items: JSON pointer (RFC 6901) within data.
     */
    readonly fields: readonly string[];
  }[];
};
