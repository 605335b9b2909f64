/** Which kinds of cases there must be, so that the matrix cannot pass by being empty. */
import { compare, valid } from "semver";
import type { Check } from "../../core/check.ts";
import type { Matrix, MatrixCase } from "./matrix.ts";
import { compareDotted } from "../../core/dotted-version.ts";

type CaseRule = Exclude<keyof Matrix["rules"], "enforce_runtime_contract">;

interface Coverage {
  readonly id: string;
  readonly wanted: string;
  readonly covers: (one: MatrixCase, matrix: Matrix) => boolean;
}

const COVERAGE: Readonly<Record<CaseRule, Coverage>> = {
  require_upgrade_case_for_current_schema: {
    id: "upgrade_case_for_current_schema_present",
    wanted: "a readable upgrade to the current state schema",
    covers: (one, matrix) => readable(one, "upgrade") && toCurrent(one, matrix),
  },
  require_rollback_case_for_current_schema: {
    id: "rollback_case_for_current_schema_present",
    wanted: "a readable rollback to the current state schema",
    covers: (one, matrix) => readable(one, "rollback") && toCurrent(one, matrix),
  },
  require_n_minus_one_upgrade_case: {
    id: "n_minus_one_upgrade_case_present",
    wanted: "an upgrade from an older version to this one",
    covers: (one, matrix) =>
      readable(one, "upgrade") &&
      order(one.fromVersion, matrix.appVersion) < 0 &&
      order(one.toVersion, matrix.appVersion) === 0,
  },
  require_n_plus_one_upgrade_case: {
    id: "n_plus_one_upgrade_case_present",
    wanted: "an upgrade from this version to a newer one",
    covers: (one, matrix) =>
      readable(one, "upgrade") &&
      order(one.fromVersion, matrix.appVersion) === 0 &&
      order(one.toVersion, matrix.appVersion) > 0,
  },
  require_n_plus_one_rollback_case: {
    id: "n_plus_one_rollback_case_present",
    wanted: "a rollback from a newer version to this one",
    covers: (one, matrix) =>
      readable(one, "rollback") &&
      order(one.fromVersion, matrix.appVersion) > 0 &&
      order(one.toVersion, matrix.appVersion) === 0,
  },
  require_failure_mode_case: {
    id: "failure_mode_case_present",
    wanted: "a case that must not be read",
    covers: (one) => !one.expectReadable,
  },
  require_round_trip_case: {
    id: "round_trip_case_present",
    wanted: "a case that goes there and back",
    covers: (one) => one.roundTrip && one.expectReadable,
  },
};

/** One check for each rule that is switched on. Enforced under --strict only, as in version 1. */
export function coverageChecks(matrix: Matrix, file: string): Check[] {
  return Object.entries(COVERAGE).flatMap(([rule, coverage]) => {
    if (!isCaseRule(rule) || !matrix.rules[rule]) return [];
    const found = matrix.cases.filter((one) => coverage.covers(one, matrix));
    return [found.length > 0 ? covered(coverage, found) : uncovered(coverage, rule, matrix, file)];
  });
}

function isCaseRule(rule: string): rule is CaseRule {
  return Object.hasOwn(COVERAGE, rule);
}

function covered({ id, wanted }: Coverage, found: readonly MatrixCase[]): Check {
  return {
    id,
    outcome: "pass",
    enforced: false,
    message: `${wanted}: ${found[0]?.id ?? ""}${found.length > 1 ? ` and ${found.length - 1} more` : ""}`,
    locations: [],
  };
}

function uncovered({ id, wanted }: Coverage, rule: CaseRule, matrix: Matrix, file: string): Check {
  return {
    id,
    outcome: "fail",
    enforced: false,
    message: `No case covers ${wanted}`,
    expected: `${wanted} (version ${matrix.appVersion}, schema ${matrix.currentSchema})`,
    observed: `${matrix.cases.length} cases, none of them`,
    locations: [{ file, pointer: "/cases" }],
    remediation: `Add such a case with its fixture, or set rules.${rule} to false and say why in the review.`,
  };
}

function readable(one: MatrixCase, direction: string): boolean {
  return one.expectReadable && one.direction === direction;
}

function toCurrent(one: MatrixCase, matrix: Matrix): boolean {
  return compareDotted(one.toSchema, matrix.currentSchema) === 0;
}

/** NaN where one of them is not a version, so that no comparison holds. */
function order(a: string, b: string): number {
  return valid(a) === null || valid(b) === null ? Number.NaN : compare(a, b);
}
