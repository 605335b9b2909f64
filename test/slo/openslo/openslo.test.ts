/** OpenSLO documents: one file that is well, each thing that cannot be expressed, and what is hostile. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { GovernanceError } from "../../../scripts/core/errors.ts";
import { schemas } from "../../../scripts/core/gen/index.ts";
import { policyLint } from "../../../scripts/slo/lint/policy-lint.ts";
import { importOpenSlo } from "../../../scripts/slo/openslo/openslo-import.ts";
import { readYaml } from "../../../scripts/slo/openslo/yaml-node.ts";

const GOOD = readFileSync(new URL("../../fixtures/slo_openslo/good.yaml", import.meta.url), "utf8");
const imported = (text: string) => importOpenSlo(readYaml(text, "slos.yaml"));

function refused(from: string, to: string): string[] {
  expect(GOOD).toContain(from);
  return imported(GOOD.replace(from, to)).refused.map(({ line, message }) => `${line} ${message}`);
}

const lineOf = (text: string) => GOOD.slice(0, GOOD.indexOf(text)).split("\n").length;

test("what is well becomes objectives and budgets that the schema allows", async () => {
  const { guard, refused: none } = imported(GOOD);
  expect(none).toEqual([]);
  expect(guard.objectives).toEqual([
    { id: "search_works", figure: "success_rate", target: "search_works", min: 0.999 },
    { id: "health", figure: "success_rate", target: "health", min: 0.995 },
  ]);
  expect(guard.budgets?.[0]).toEqual({
    id: "search_works",
    goal: 0.999,
    target: "search_works",
    period_days: 30,
    alerts: [
      { id: "fast_burn", budget_share: 0.02, long_window_s: 3600, short_window_s: 300 },
      { id: "slow_burn", budget_share: 0.1, long_window_s: 259_200, short_window_s: 21_600 },
    ],
  });
  expect(guard.budgets?.[1]).toEqual({
    id: "health",
    goal: 0.995,
    target: "health",
    period_days: 28,
  });
  const lint = policyLint({ guard }, () => ({ file: "p" }));
  expect(lint.filter(({ enforced }) => enforced)).toMatchObject([{ outcome: "pass" }]);
  const validate = await schemas["policy/slo_targets"].load();
  validate(JSON.parse(JSON.stringify({ guard })));
  expect(validate.errors ?? []).toEqual([]);
});

test("what is not taken over is said, with its line", () => {
  const said = imported(GOOD).left.map(({ line, message }) => `${line} ${message}`);
  expect(said).toContain(`${lineOf("notificationTargets")} AlertPolicy: notificationTargets`);
  expect(said).toContain(`${lineOf("severity: page")} AlertCondition: severity`);
  expect(said).toContain(`${lineOf("displayName: Search")} metadata: displayName`);
  expect(said).toContain(`${lineOf("    good:")} ratioMetric, which load-probe measures: good`);
  expect(said.filter((one) => one.includes("the usual three alerts"))).toHaveLength(1);
  const loose = GOOD.replace("    - wake-somebody\n", "");
  expect(imported(loose).left.map(({ message }) => message)).toContain(
    "AlertPolicy that no SLO names",
  );
});

describe("what cannot be expressed is refused by name and line", () => {
  test.each<[string, string, string]>([
    ["budgetingMethod: Occurrences", "budgetingMethod: Timeslices", "budgetingMethod Timeslices"],
    ["      isRolling: true", "      isRolling: false", "not rolling"],
    ["duration: 30d", "duration: 1M", "duration 1M"],
    ["duration: 30d", "duration: 367d", "duration 367d"],
    ["      target: 0.999", "      target: 1", "above 0 and below 1"],
    ["      target: 0.999", "      target: x", "above 0 and below 1"],
    ["      target: 0.999", "      target: 0.9\n      op: lte", "objective: op"],
    ["      target: 0.999", "      target: 0.9\n      timeSliceTarget: 0.9", "timeSliceTarget"],
    ["      target: 0.999", "      target: 0.9\n      targetPercent: 90", "either"],
    ["  ratioMetric:\n    counter", "  thresholdMetric:\n    counter", "thresholdMetric"],
    ["    counter: true", "    rawType: success", "rawType"],
    ["kind: burnrate\n", "kind: other\n", 'is not "burnrate"'],
    ["    op: gte\n", "    op: lt\n", 'is not "gte"'],
    ["    op: gte\n", "", "condition.op is missing"],
    ["lookbackWindow: 1h", "lookbackWindow: soon", "lookbackWindow such as"],
    ["threshold: 14.4", "threshold: 1000", "would fire too late"],
    ["threshold: 14.4", "threshold: -1", "threshold above 0"],
    ["alertAfter: 5m", "alertAfter: 1h", "not shorter"],
    ["alertAfter: 5m", "alertAfter: later", "alertAfter is no duration"],
    ["alertWhenBreaching: true", "alertWhenBreaching: false", "not told when it fires"],
    ["conditionRef: fast-burn", "conditionRef: gone", 'no AlertCondition "gone"'],
    ["    - wake-somebody", "    - gone", 'no AlertPolicy "gone"'],
    ["indicatorRef: search-requests", "indicatorRef: gone", 'no SLI "gone"'],
    ["name: health\nspec", "name: 9health\nspec", "metadata.name"],
    [
      "    - targetPercent: 99.5",
      "    - target: 0.9\n    - target: 0.8",
      "other than one objective",
    ],
    ["  objectives:\n    - targetPercent: 99.5", "  objectives: []", "other than one objective"],
    ["- duration: 30d", "- { duration: 1d, isRolling: true }\n    - duration: 30d", "exactly one"],
    ["kind: SLI", "kind: Quota", 'kind "Quota"'],
    ["apiVersion: openslo/v1\nkind: SLI", "apiVersion: openslo/v2\nkind: SLI", "apiVersion"],
    ["  service: search", "  service: search\n  shade: blue", "SLO: shade"],
    ["name: health\nspec", "name: search-works\nspec", "one kind and name"],
  ])("%j as %j", (from, to, message) => {
    expect(refused(from, to).join("\n")).toContain(message);
  });

  test.each([
    ["budgetingMethod: Occurrences", "budgetingMethod: Timeslices", 0],
    ["  service: search", "  service: search\n  shade: blue", 1],
    ["    op: gte\n", "    op: lt\n", 0],
    ["      target: 0.999", "      target: 0.9\n      op: lte", 1],
  ])("%j at its line", (from, to, below) => {
    expect(refused(from, to)[0]).toMatch(new RegExp(`^${lineOf(from) + below} `));
  });

  test("an alert that can never fire is refused as in a policy", () => {
    expect(refused("target: 0.999", "target: 0.9").join()).toContain("can never be above 10");
  });

  test("no SLO, and no document at all", () => {
    expect(imported("").refused).toMatchObject([{ message: "there is no document of kind SLO" }]);
    expect(imported("- a\n- b\n").refused.length).toBeGreaterThan(0);
  });
});

const why = (text: string): string => {
  try {
    readYaml(text, "slos.yaml");
  } catch (error) {
    if (error instanceof GovernanceError && error.kind === "policy") return error.message;
    throw error;
  }
  return "";
};

describe("hostile", () => {
  test.each([
    ["cut off", GOOD.slice(0, GOOD.indexOf("isRolling: true }]")), "no YAML"],
    ["an alias", "a: &a [1]\nb: *a\n", "aliases are not read"],
    ["a bomb of aliases", `a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n`, "aliases are not read"],
    ["deep", "[".repeat(5000), "maxDepth"],
    ["large", " ".repeat(300_000), "larger than"],
    ["many", "---\na: 1\n".repeat(1001), "more than 1000"],
    ["a tag of a language", "a: !!js/function 'x'\n", "unknown tag"],
    ["a name twice", "a: 1\na: 2\n", "duplicated"],
  ])("%s", (_name, text, message) => expect(why(text)).toContain(message));

  test("names of the language are names like others", () => {
    const text = GOOD.replace("  service: search", "  __proto__: { a: 1 }\n  constructor: x");
    const told = imported(text).refused.map(({ message }) => message);
    expect(told).toContain("SLO: constructor cannot be expressed");
    expect(told).toContain("SLO: __proto__ cannot be expressed");
  });
});
