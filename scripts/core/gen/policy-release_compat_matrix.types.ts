// Made by `npm run generate` from schemas/policy/release_compat_matrix.schema.json. Do not edit.
import type { JsonValue } from "../json-value.ts";

/**
 * Address of the JSON Schema of this file, so that editors complete it.
 */
export type SchemaAddress = string;
/**
 * Text for people; not empty.
 */
export type Text = string;
/**
 * Version of a schema, such as 2.1; compared number by number.
 */
export type DottedVersion = string;
/**
 * Path below the root of the repository, with forward slashes.
 */
export type RelativePath = string;
/**
 * Name in lower case, words joined by underscores.
 */
export type LowerSnake = string;
/**
 * JSON pointer (RFC 6901) inside the document.
 */
export type Pointer = string;
/**
 * One change of the document.
 */
export type Step =
  | {
      /**
       * What the step does.
       */
      readonly kind: "default";
      readonly pointer: Pointer;
      /**
       * Any JSON value.
       */
      readonly value: JsonValue;
    }
  | {
      /**
       * What the step does.
       */
      readonly kind: "rename";
      readonly pointer: Pointer;
      /**
       * The new name.
       */
      readonly name: Text;
    }
  | {
      /**
       * What the step does.
       */
      readonly kind: "move";
      readonly from: Pointer;
      readonly to: Pointer;
    }
  | {
      /**
       * What the step does.
       */
      readonly kind: "remove";
      readonly pointer: Pointer;
    }
  | {
      /**
       * What the step does.
       */
      readonly kind: "patch";
      /**
       * In this order.
       *
       * @minItems 1
       */
      readonly operations: readonly Operation[];
    }
  | {
      /**
       * What the step does.
       */
      readonly kind: "command";
      readonly command: Command;
    };
/**
 * Semantic version (semver.org 2.0.0), such as 1.4.2 or 2.0.0-rc.1.
 */
export type Semver = string;

/**
 * Which versions read whose data, how that is shown, and which versions may run side by side.
 */
export type ReleaseCompatMatrix = {
  readonly $schema?: SchemaAddress;
  /**
   * Version of this format.
   */
  readonly version: 1;
  /**
   * Fixtures and what must come of them.
   */
  readonly cases: readonly Case[];
  readonly rules?: Rules;
  /**
   * How each version of the state is read.
   */
  readonly state_schemas?: readonly StateSchema[];
  readonly evolution?: Evolution;
  /**
   * Which state each version of the application writes.
   */
  readonly versions?: readonly AppVersion[];
  /**
   * What a version can do, for the answer to what is lost.
   */
  readonly features?: readonly Feature[];
  /**
   * Which versions may run side by side.
   */
  readonly skew?: readonly Skew[];
  /**
   * What must be brought to the new version before what.
   */
  readonly order?: readonly Order[];
};
/**
 * A fixture, the versions between which it moves, and what must come of it.
 */
export type Case = {
  /**
   * Name of the case, unique in the file.
   */
  readonly id: Text;
  /**
   * upgrade or rollback; upgrade where not given.
   */
  readonly direction?: string;
  /**
   * Version of the application that wrote the fixture; the current one where not given.
   */
  readonly from_version?: string;
  /**
   * Version of the application that reads it; the current one where not given.
   */
  readonly to_version?: string;
  /**
   * State schema of the fixture; the current one where not given.
   */
  readonly from_schema?: DottedVersion;
  /**
   * State schema that the reader wants; the current one where not given.
   */
  readonly to_schema?: DottedVersion;
  /**
   * The document.
   */
  readonly state_fixture: RelativePath;
  /**
   * Whether it must be read; true where not given.
   */
  readonly expect_readable?: boolean;
  /**
   * A rollback may read a state newer than the current one.
   */
  readonly allow_forward_schema_source?: boolean;
  /**
   * Checks that must be among those that fail, where it must not be read.
   */
  readonly expected_failed_checks?: readonly LowerSnake[];
  /**
   * There and back: all that the writer knows must be kept; needs migrations both ways, or none.
   */
  readonly round_trip?: boolean;
};
/**
 * Which cases there must be.
 */
export type Rules = {
  /**
   * An upgrade to the current state schema that is read; true where not given.
   */
  readonly require_upgrade_case_for_current_schema?: boolean;
  /**
   * A rollback to the current state schema; true where not given.
   */
  readonly require_rollback_case_for_current_schema?: boolean;
  /**
   * An upgrade from an older version to this one.
   */
  readonly require_n_minus_one_upgrade_case?: boolean;
  /**
   * An upgrade from this version to a newer one.
   */
  readonly require_n_plus_one_upgrade_case?: boolean;
  /**
   * A rollback from a newer version to this one.
   */
  readonly require_n_plus_one_rollback_case?: boolean;
  /**
   * A case that must not be read.
   */
  readonly require_failure_mode_case?: boolean;
  /**
   * A case that goes there and back.
   */
  readonly require_round_trip_case?: boolean;
  /**
   * The runtime data files of the release policy are there and of their kind; true where not given.
   */
  readonly enforce_runtime_contract?: boolean;
};
/**
 * One version of the state and how it is read.
 */
export type StateSchema = {
  readonly version: DottedVersion;
  /**
   * JSON Schema (2020-12) of this version.
   */
  readonly schema?: RelativePath;
  /**
   * Other JSON Schemas that it refers to by their $id.
   */
  readonly refers_to?: readonly RelativePath[];
  /**
   * Where the document says its own version; /schema_version where not given.
   */
  readonly version_pointer?: Pointer;
  /**
   * A program that reads a document of this version and exits with 0 if it can.
   */
  readonly reader?: Command;
  /**
   * The reader of this version passes over members that its schema does not know.
   */
  readonly ignores_unknown_members?: boolean;
  /**
   * Members that this version does not know survive it.
   */
  readonly keeps_unknown_members?: boolean;
  /**
   * How a document of another version becomes one of this version.
   */
  readonly migrations?: readonly Migration[];
};
/**
 * A program of the application.
 */
export type Command = {
  /**
   * Program and arguments; {fixture} is replaced by the path of the fixture.
   *
   * @minItems 1
   * @maxItems 200
   *
   * Items: One argument.
   */
  readonly argv: readonly string[];
  /**
   * Seconds until the program is ended; 30 where not given.
   */
  readonly timeout_s?: number;
};
/**
 * Steps from another version to this one.
 */
export type Migration = {
  /**
   * The version that the steps start from.
   */
  readonly from: DottedVersion;
  /**
   * In this order.
   *
   * @minItems 1
   */
  readonly steps: readonly Step[];
};
/**
 * One operation of a JSON Patch.
 */
export type Operation = {
  /**
   * What is done.
   */
  readonly op: "add" | "remove" | "replace" | "move" | "copy" | "test";
  readonly path: Pointer;
  readonly from?: Pointer;
  /**
   * Any JSON value.
   */
  readonly value?: JsonValue;
};
/**
 * The comparison of the JSON Schemas, without fixtures.
 */
export type Evolution = {
  /**
   * backward: the new version reads the data of the old; forward: the old reads the new; full: both.
   */
  readonly mode: "backward" | "forward" | "full";
  /**
   * Every pair, not only neighbours.
   */
  readonly transitive?: boolean;
};
/**
 * A version of the application.
 */
export type AppVersion = {
  readonly version: Semver;
  /**
   * The state that it writes.
   */
  readonly state_schema: DottedVersion;
};
/**
 * Something that only some versions can do.
 */
export type Feature = {
  readonly id: LowerSnake;
  /**
   * What it is, for people.
   */
  readonly title?: Text;
  /**
   * First version that has it.
   */
  readonly since: Semver;
  /**
   * First version that has it no longer.
   */
  readonly until?: Semver;
  /**
   * What is lost when a version without it takes over.
   */
  readonly lost_on_rollback?: Text;
};
/**
 * How far two parts may be apart.
 */
export type Skew = {
  /**
   * The two parts, such as canary and stable, or api and worker.
   *
   * @minItems 2
   * @maxItems 2
   */
  readonly between: readonly LowerSnake[];
  /**
   * Major versions apart; 0 where not given.
   */
  readonly max_major?: number;
  /**
   * Minor versions apart within a major one; any where not given.
   */
  readonly max_minor?: number;
};
/**
 * One part goes first.
 */
export type Order = {
  readonly first: LowerSnake;
  readonly second: LowerSnake;
  /**
   * Why.
   */
  readonly because?: Text;
};
