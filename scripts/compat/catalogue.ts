/** What each check of the compatibility matrix means. */
import type { CheckCatalogue } from "../core/check.ts";
import { POLICY_CHECKS } from "../core/policy/checks.ts";

const COVER = "A matrix without such a case passes because nobody looked.";
const ADD_CASE = "Add a case with its fixture.";

export const CHECKS: CheckCatalogue = {
  ...POLICY_CHECKS,
  case_ids_unique: {
    title: "Each case has a name of its own.",
    why: "Two cases of one name cannot be told apart.",
    fix: "Rename one.",
  },
  direction_valid: {
    title: "The direction is upgrade or rollback.",
    why: "Which schemas may be read depends on it.",
    fix: "Write upgrade or rollback.",
  },
  from_version_semver: {
    title: "from_version is a semantic version.",
    why: "Versions are compared.",
    fix: "Write it as 1.4.2.",
  },
  to_version_semver: {
    title: "to_version is a semantic version.",
    why: "Versions are compared.",
    fix: "Write it as 1.4.2.",
  },
  fixture_loaded: {
    title: "The fixture is there and is JSON.",
    why: "Without a document nothing has been read.",
    fix: "Add it, or correct its path.",
  },
  from_schema_backward_compatible: {
    title: "The schema of the fixture is one that this version reads.",
    why: "The release policy says which those are.",
    fix: "List it in state_schema.backward_read_compatible, or allow the forward source of the rollback.",
  },
  normalized_required_fields_present: {
    title: "No required member is missing.",
    why: "Nothing is filled in before looking: what is missing in the file is missing for the application.",
    fix: "Declare a migration that fills it, or correct the fixture.",
  },
  normalized_schema_matches_target: {
    title: "The document is valid for the version that reads it.",
    why: "Readable means read.",
    fix: "Declare a migration, or correct the schema or the fixture.",
  },
  normalized_payload_json_roundtrip: {
    title: "Nothing is lost: no number in reading, no member there and back.",
    why: "What is lost is lost for good once it is written back.",
    fix: "Keep such numbers as text; declare the way back.",
  },
  negative_case_failure_expectation: {
    title: "A case that must not be read fails as foretold.",
    why: "A reader that takes everything protects nobody.",
    fix: "Correct the expectation, or treat it as a fault of the reader.",
  },
  reader_accepts_fixture: {
    title: "The reader's own program accepts the fixture.",
    why: "The application itself has the last word.",
    fix: "Run it on the fixture and read what it says.",
  },
  schema_evolution: {
    title: "The JSON Schemas of the versions read one another, without fixtures.",
    why: "Fixtures show some documents; this is about all of them. A failure comes with a document that shows it.",
    fix: "Loosen the reader, or declare a migration.",
  },
  runtime_data_file_valid: {
    title: "The runtime data files are there and of their kind.",
    why: "An upgrade must keep them.",
    fix: "Restore the file, or correct the release policy.",
  },
  required_order_acyclic: {
    title: "The rules of order agree.",
    why: "A circle leaves no part that can go first.",
    fix: "Take one rule out.",
  },
  upgrade_case_for_current_schema_present: {
    title: "There is a readable upgrade to the current schema.",
    why: COVER,
    fix: ADD_CASE,
  },
  rollback_case_for_current_schema_present: {
    title: "There is a readable rollback to the current schema.",
    why: COVER,
    fix: ADD_CASE,
  },
  n_minus_one_upgrade_case_present: {
    title: "There is an upgrade from an older version.",
    why: COVER,
    fix: ADD_CASE,
  },
  n_plus_one_upgrade_case_present: {
    title: "There is an upgrade to a newer version.",
    why: COVER,
    fix: ADD_CASE,
  },
  n_plus_one_rollback_case_present: {
    title: "There is a rollback from a newer version.",
    why: COVER,
    fix: ADD_CASE,
  },
  failure_mode_case_present: {
    title: "There is a case that must not be read.",
    why: COVER,
    fix: ADD_CASE,
  },
  round_trip_case_present: {
    title: "There is a case that goes there and back.",
    why: COVER,
    fix: ADD_CASE,
  },
};
