/** The matrix with everything filled in that may be left out (policy-formats: missing case members). */
import type {
  Case,
  Migration,
  ReleaseCompatMatrix,
  Rules,
  StateSchema,
  Step,
} from "../../core/gen/policy-release_compat_matrix.types.ts";
import type { ReleasePolicy } from "../../core/gen/policy-release_policy.types.ts";

export type { Migration, StateSchema, Step };

export interface MatrixCase {
  readonly id: string;
  /** As written: whether it is one of the two is a check. */
  readonly direction: string;
  readonly fromVersion: string;
  readonly toVersion: string;
  readonly fromSchema: string;
  readonly toSchema: string;
  readonly fixture: string;
  readonly expectReadable: boolean;
  readonly allowForwardSource: boolean;
  readonly expectedFailedChecks: readonly string[];
  readonly roundTrip: boolean;
  /** Place in the file, for locations. */
  readonly pointer: string;
}

export interface Matrix {
  readonly appVersion: string;
  readonly currentSchema: string;
  readonly readableSchemas: readonly string[];
  readonly cases: readonly MatrixCase[];
  readonly rules: Required<Rules>;
  readonly schemas: readonly StateSchema[];
  readonly policy: ReleaseCompatMatrix;
}

const RULE_DEFAULTS: Required<Rules> = {
  require_upgrade_case_for_current_schema: true,
  require_rollback_case_for_current_schema: true,
  require_n_minus_one_upgrade_case: false,
  require_n_plus_one_upgrade_case: false,
  require_n_plus_one_rollback_case: false,
  require_failure_mode_case: false,
  require_round_trip_case: false,
  enforce_runtime_contract: true,
};

/** `currentSchema` is 1 where the release policy says nothing of a state. */
export function matrixOf(policy: ReleaseCompatMatrix, release: ReleasePolicy): Matrix {
  const currentSchema = release.state_schema?.current ?? "1";
  const defaults = { version: release.app_version, schema: currentSchema };
  return {
    appVersion: release.app_version,
    currentSchema,
    readableSchemas: release.state_schema?.backward_read_compatible ?? [],
    cases: policy.cases.map((one, index) => caseOf(one, `/cases/${index}`, defaults)),
    rules: { ...RULE_DEFAULTS, ...policy.rules },
    schemas: policy.state_schemas ?? [],
    policy,
  };
}

function caseOf(
  one: Case,
  pointer: string,
  defaults: { readonly version: string; readonly schema: string },
): MatrixCase {
  return {
    id: one.id,
    direction: one.direction ?? "upgrade",
    fromVersion: one.from_version ?? defaults.version,
    toVersion: one.to_version ?? defaults.version,
    fromSchema: one.from_schema ?? defaults.schema,
    toSchema: one.to_schema ?? defaults.schema,
    fixture: one.state_fixture,
    expectReadable: one.expect_readable ?? true,
    allowForwardSource: one.allow_forward_schema_source ?? false,
    expectedFailedChecks: one.expected_failed_checks ?? [],
    roundTrip: one.round_trip ?? false,
    pointer,
  };
}
