// Made by `npm run generate` from schemas/policy/trust_keys.schema.json. Do not edit.
/**
 * Address of the JSON Schema of this file, so that editors complete it.
 */
export type SchemaAddress = string;
/**
 * Time of RFC 3339 in UTC, such as 2026-11-23T05:16:31Z.
 */
export type Time = string;
/**
 * OpenSSH fingerprint of a key, as ssh-keygen -l prints it.
 */
export type Keyid = string;
/**
 * Text for people; not empty.
 */
export type Text = string;
/**
 * Name in lower case, words joined by underscores.
 */
export type LowerSnake = string;

/**
 * Whose signatures count, from when to when, and how many of them a role needs.
 */
export type TrustKeys = {
  readonly $schema: SchemaAddress;
  /**
   * Version of this format.
   */
  readonly version: 1;
  /**
   * Counts the changes of this file; each is signed by the one before it and by itself.
   */
  readonly revision: number;
  /**
   * When this revision was made.
   */
  readonly issued_at: Time;
  /**
   * All keys that ever counted. Keys that ended stay, so that old evidence can be judged.
   *
   * @minItems 1
   * @maxItems 200
   */
  readonly keys: readonly Key[];
  /**
   * What signatures are asked for. The role root signs changes of this file.
   *
   * @minItems 1
   * @maxItems 50
   */
  readonly roles: readonly Role[];
};
/**
 * One Ed25519 key and the time in which it counts.
 */
export type Key = {
  readonly keyid: Keyid;
  /**
   * The 32 bytes of the public key in base64.
   */
  readonly public_key: string;
  /**
   * Who holds the private key: a role or a service, no personal data needed.
   */
  readonly owner: Text;
  /**
   * First moment at which the key counts.
   */
  readonly valid_from: Time;
  /**
   * First moment at which it no longer counts. What it signed before stays valid.
   */
  readonly valid_to?: Time;
  /**
   * From when on the key may be in other hands. Only what is proven to be older counts.
   */
  readonly revoked_at?: Time;
  /**
   * Why it was revoked.
   */
  readonly revoked_reason?: Text;
};
/**
 * Keys that may speak for a role, and how many of them must.
 */
export type Role = {
  /**
   * Name of the role, such as root, release or drill.
   */
  readonly name: LowerSnake;
  /**
   * Keys of the role.
   *
   * @minItems 1
   * @maxItems 100
   */
  readonly keys: readonly Keyid[];
  /**
   * Distinct keys that must sign.
   */
  readonly threshold: number;
  /**
   * Who acts in the role besides the owners of its keys, as events name them.
   *
   * @maxItems 100
   */
  readonly actors?: readonly Text[];
  /**
   * Types of ledger events that only this role (and others that name them) may append; release.* names all that begin so.
   *
   * @maxItems 100
   *
   * Items: Event type, or the beginning of some.
   */
  readonly may_append?: readonly string[];
};
