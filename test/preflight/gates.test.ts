import { describe, expect, test } from "vitest";
import type { Gate as PolicyGate } from "../../scripts/core/gen/policy-release_policy.types.ts";
import { gatesOf } from "../../scripts/preflight/gates.ts";
import { fill, withoutValue } from "../../scripts/preflight/placeholders.ts";
import { selectGates } from "../../scripts/preflight/select-gates.ts";

function gates(...policy: (Partial<PolicyGate> & { id: string })[]) {
  return gatesOf(
    policy.map((gate) => ({ title: gate.id, argv: ["true"], profile: "quick", ...gate })),
  );
}

describe("defaults", () => {
  test("of a gate that says no more than it must", () => {
    expect(gates({ id: "a" })[0]).toEqual({
      id: "a",
      title: "a",
      argv: ["true"],
      needs: [],
      profile: "quick",
      timeoutMs: 600_000,
      required: true,
      retries: 0,
      evidence: [],
      exitCodes: {},
      inputs: [],
      exclusive: [],
      weight: 1,
      environment: { inherit: [], set: {} },
      allowSkip: false,
      pointer: "/gates/0",
    });
  });

  test("a gate with a report of ours speaks our exit codes, unless the policy says otherwise", () => {
    const evidence = [{ kind: "report", report: "slo-guard", path: "r.json" }] as const;
    expect(gates({ id: "a", evidence })[0]?.exitCodes).toEqual({
      "1": "fail",
      "2": "policy_error",
      "3": "no_data",
    });
    expect(gates({ id: "a", evidence, exit_codes: { "7": "no_data" } })[0]?.exitCodes).toEqual({
      "7": "no_data",
    });
  });

  test("reuse that is not allowed leaves no age", () => {
    expect(gates({ id: "a", reuse: { allowed: false, max_age: "1h" } })[0]).not.toHaveProperty(
      "reuseMaxAgeMs",
    );
    expect(gates({ id: "a", reuse: { allowed: true } })[0]?.reuseMaxAgeMs).toBe(86_400_000);
    expect(gates({ id: "a", reuse: { allowed: true, max_age: "1h" } })[0]?.reuseMaxAgeMs).toBe(
      3_600_000,
    );
  });

  test("a closing line is looked for in both streams, other evidence in stdout", () => {
    const [gate] = gates({
      id: "a",
      evidence: [
        { kind: "closing_line", line: "{count} ok" },
        { kind: "json", pointer: "", stream: "stdout" },
      ],
    });
    expect(gate?.evidence.map(({ source }) => source)).toEqual([
      { from: "stream", stream: "output" },
      { from: "stream", stream: "stdout" },
    ]);
  });
});

describe("selection", () => {
  const all = gates(
    { id: "a" },
    { id: "b", needs: ["a"], profile: "full" },
    { id: "c", needs: ["b"], profile: "full", allow_skip: true },
    { id: "d" },
  );
  const select = (wish: { quick?: boolean; only?: string[]; skip?: string[] }) => {
    const { profile, selected, leftOut } = selectGates(all, {
      quick: false,
      only: [],
      skip: [],
      ...wish,
    });
    return {
      profile,
      selected: selected.map(({ id }) => id),
      leftOut: leftOut.map(({ gate, outcome, reason }) => `${gate.id} ${outcome} ${reason}`),
    };
  };

  test("everything", () => {
    expect(select({})).toEqual({ profile: "full", selected: ["a", "b", "c", "d"], leftOut: [] });
  });

  test("quick leaves the full gates out", () => {
    expect(select({ quick: true })).toEqual({
      profile: "quick",
      selected: ["a", "d"],
      leftOut: ["b not_applicable not_in_profile", "c not_applicable not_in_profile"],
    });
  });

  test("a picked gate brings what it needs, and the run is partial", () => {
    expect(select({ only: ["c"] })).toEqual({
      profile: "partial",
      selected: ["a", "b", "c"],
      leftOut: ["d not_applicable not_selected"],
    });
    expect(select({ only: ["b"], quick: true }).profile).toBe("partial");
  });

  test("skipping counts against the verdict, unless the policy allows it", () => {
    expect(select({ skip: ["c", "d"] })).toEqual({
      profile: "full",
      selected: ["a", "b"],
      leftOut: ["c not_applicable skipped", "d no_data skipped"],
    });
  });

  test("unknown names are refused, with the one that was meant", () => {
    const long = gates({ id: "unit_tests" });
    const wish = { quick: false, only: ["unit_test"], skip: [] };
    expect(() => selectGates(long, wish)).toThrow('--only: there is no gate "unit_test"');
    expect(() => select({ skip: ["z"] })).toThrow('--skip: there is no gate "z"');
  });

  test("a gate both picked and skipped is refused", () => {
    expect(() => select({ only: ["a"], skip: ["a"] })).toThrow(
      "asked for by --only and left out by --skip",
    );
  });
});

describe("placeholders", () => {
  const values = { run_dir: ".release/preflight/1", gate_id: "unit" };

  test.each([
    ["{run_dir}/{gate_id}.xml", ".release/preflight/1/unit.xml"],
    ["*.{ts,js}", "*.{ts,js}"],
    ["HEAD@{{upstream}}", "HEAD@{upstream}"],
    ["{release_candidate_id}", "{release_candidate_id}"],
    ["{other}", "{other}"],
  ])("%s becomes %s", (text, filled) => {
    expect(fill(text, values)).toBe(filled);
  });

  test("what this run cannot say is found", () => {
    expect(withoutValue(["--rc={release_candidate_id}", "{run_dir}"], values)).toEqual([
      "release_candidate_id",
    ]);
    expect(withoutValue(["{{release_candidate_id}}"], values)).toEqual([]);
  });
});
