/**
 * Evidence of kind `sarif` (OASIS SARIF 2.1.0). Results count by level (3.27.10) from `failOn`
 * upwards, unless they are suppressed (3.27.23) or tell of something that passed (3.27.9, kind).
 */
import type { JsonValue } from "../../core/json-value.ts";
import { SARIF_LEVELS } from "../gate.ts";
import type { SarifLevel } from "../gate.ts";
import type { GateFinding } from "../preflight-result.ts";
import { listIn, member, numberIn, textIn } from "./json-members.ts";
import { briefly, unusable } from "./reading.ts";
import type { Reading } from "./reading.ts";

export function readSarif(value: JsonValue, failOn: SarifLevel = "error"): Reading {
  const runs = listIn(value, "runs");
  const problem = envelopeProblem(value, runs);
  if (problem !== undefined) return unusable("evidence_invalid", problem);
  const bad = runs.flatMap((run) =>
    listIn(run, "results").filter((result) => counts(run, result, failOn)),
  );
  const artifacts = runs.reduce<number>((total, run) => total + listIn(run, "artifacts").length, 0);
  return {
    usable: true,
    says: bad.length > 0 ? "fail" : runs.some(hasFailedInvocation) ? "undecided" : "pass",
    count: artifacts || runs.length,
    counted: artifacts > 0 ? "artifacts" : "runs",
    findings: bad.map(findingOf),
  };
}

/** 3.13.2, 3.14.6, 3.14.23: `results` is absent where the run did not get as far as looking. */
function envelopeProblem(value: JsonValue, runs: readonly JsonValue[]): string | undefined {
  if (textIn(value, "version") !== "2.1.0") return "its version is not 2.1.0";
  if (runs.length === 0) return "it holds no run";
  const nameless = runs.some(
    (run) => textIn(member(member(run, "tool"), "driver"), "name") === undefined,
  );
  if (nameless) return "a run does not name its tool";
  if (runs.some((run) => !Array.isArray(member(run, "results")))) return "a run has no results";
  return undefined;
}

/** 3.20.14 */
function hasFailedInvocation(run: JsonValue): boolean {
  return listIn(run, "invocations").some(
    (invocation) => member(invocation, "executionSuccessful") === false,
  );
}

function counts(run: JsonValue, result: JsonValue, failOn: SarifLevel): boolean {
  const kind = textIn(result, "kind") ?? "fail";
  if (kind !== "fail" || isSuppressed(result)) return false;
  return SARIF_LEVELS.indexOf(levelOf(run, result)) >= SARIF_LEVELS.indexOf(failOn);
}

/** 3.35.4: a suppression that nobody accepted yet suppresses nothing. */
const UNDECIDED = new Set(["underReview", "rejected"]);

function isSuppressed(result: JsonValue): boolean {
  const suppressions = listIn(result, "suppressions");
  return (
    suppressions.length > 0 &&
    suppressions.every((suppression) => !UNDECIDED.has(textIn(suppression, "status") ?? "accepted"))
  );
}

/** 3.27.10: the result's own level, else its rule's default, else warning. */
function levelOf(run: JsonValue, result: JsonValue): SarifLevel {
  const own = textIn(result, "level");
  const rules = listIn(member(member(run, "tool"), "driver"), "rules");
  const index = numberIn(result, "ruleIndex");
  const rule =
    rules[index ?? -1] ??
    rules.find((candidate) => textIn(candidate, "id") === textIn(result, "ruleId"));
  const byRule = textIn(member(rule, "defaultConfiguration"), "level");
  return SARIF_LEVELS.find((level) => level === (own ?? byRule)) ?? "warning";
}

function findingOf(result: JsonValue): GateFinding {
  const place = member(listIn(result, "locations")[0], "physicalLocation");
  const file = textIn(member(place, "artifactLocation"), "uri");
  const region = member(place, "region");
  const line = numberIn(region, "startLine");
  const column = numberIn(region, "startColumn");
  return {
    id: textIn(result, "ruleId") || "result",
    message: briefly(textIn(member(result, "message"), "text") ?? "") || "no message",
    ...(file ? { file } : {}),
    ...(isPlace(line) ? { line, ...(isPlace(column) ? { column } : {}) } : {}),
  };
}

function isPlace(value: number | undefined): value is number {
  return value !== undefined && Number.isSafeInteger(value) && value > 0;
}
