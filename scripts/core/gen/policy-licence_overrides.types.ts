// Made by `npm run generate` from schemas/policy/licence_overrides.schema.json. Do not edit.
/**
 * Address of the JSON Schema of this file, so that editors complete it.
 */
export type SchemaAddress = string;

/**
 * Licences that neither lock nor installed package says, found out by a person, with what shows it.
 */
export type LicenceOverrides = {
  readonly $schema?: SchemaAddress;
  /**
   * Version of this format.
   */
  readonly version: 1;
  /**
   * One entry a package.
   */
  readonly overrides: readonly LicenceOverride[];
};
/**
 * The licence of one package.
 */
export type LicenceOverride = {
  /**
   * Package URL; with a version for that one, without for all.
   */
  readonly package: string;
  /**
   * SPDX expression.
   */
  readonly licence: string;
  /**
   * What shows it: address of the licence file at that version, or a path in the archive.
   */
  readonly evidence: string;
  /**
   * Who looked.
   */
  readonly actor: string;
};
