// Made by `npm run generate` from schemas/policy/release_policy.schema.json. Do not edit.
/**
 * Address of the JSON Schema of this file, so that editors complete it.
 */
export type SchemaAddress = string;
/**
 * Semantic version (semver.org 2.0.0), such as 1.4.2 or 2.0.0-rc.1.
 */
export type Semver = string;
/**
 * Version of a schema, such as 2.1; compared number by number.
 */
export type DottedVersion = string;
/**
 * Path below the root of the repository, with forward slashes.
 */
export type RelativePath = string;

/**
 * What a release is made of and what must hold before it goes out.
 */
export type ReleasePolicy = {
  readonly $schema?: SchemaAddress;
  /**
   * Version of this format.
   */
  readonly version: 1;
  /**
   * Version of the application that the repository holds.
   */
  readonly app_version: Semver;
  readonly state_schema?: StateSchema;
  /**
   * Data that an upgrade or a rollback must keep.
   */
  readonly runtime_data?: {
    /**
     * The files, one entry each.
     */
    readonly files?: readonly RuntimeFile[];
  };
};
/**
 * Versions of the stored state that this release writes and reads.
 */
export type StateSchema = {
  /**
   * Version that this release writes.
   */
  readonly current: DottedVersion;
  /**
   * Older versions that this release still reads.
   */
  readonly backward_read_compatible?: readonly DottedVersion[];
};
/**
 * One file of runtime data.
 */
export type RuntimeFile = {
  readonly path: RelativePath;
  /**
   * What the file holds; a json_array may also be an object with an array `events`.
   */
  readonly kind: "json_object" | "json_array";
  /**
   * The file must be there.
   */
  readonly required?: boolean;
};
