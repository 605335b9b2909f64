import { describe, expect, test } from "vitest";
import type { Gate } from "../../scripts/core/gen/policy-release_policy.types.ts";
import { findingsOf } from "../../scripts/core/policy/rules.ts";
import { GATE_RULES } from "../../scripts/preflight/gate-rules.ts";
import { cyclesOf } from "../../scripts/preflight/graph-rules.ts";

function gate(id: string, more: Partial<Gate> = {}): Gate {
  return {
    id,
    title: id,
    argv: ["true"],
    profile: "quick",
    exit_code_only: { reason: "a test" },
    ...more,
  };
}

/** A gate that promises this evidence and nothing else. */
function promising(id: string, ...evidence: NonNullable<Gate["evidence"]>): Gate {
  const { exit_code_only: _, ...rest } = gate(id);
  return { ...rest, evidence };
}

function problemsOf(gates: readonly Gate[]) {
  return findingsOf(GATE_RULES, { version: 1, app_version: "1.0.0", gates });
}

function problems(...gates: Gate[]): string[] {
  return problemsOf(gates).map(({ pointer, message }) => `${pointer}: ${message}`);
}

describe("the graph", () => {
  test("gates in a line, and side by side, are fine", () => {
    expect(
      problems(gate("a"), gate("b", { needs: ["a"] }), gate("c", { needs: ["a", "b"] })),
    ).toEqual([]);
  });

  test("two gates of one id", () => {
    expect(problems(gate("a"), gate("b"), gate("a"))).toEqual([
      '/gates/2/id: two gates have the id "a"',
    ]);
  });

  test("an unknown need, with the one that was meant", () => {
    const gates = [gate("unit_tests"), gate("b", { needs: ["unit_test"] })];
    expect(problemsOf(gates)).toEqual([
      {
        pointer: "/gates/1/needs/0",
        message: 'there is no gate "unit_test"',
        hint: "did you mean unit_tests?",
      },
    ]);
  });

  test("a cycle is told as the way round", () => {
    const gates = [
      gate("x", { needs: ["a"] }),
      gate("a", { needs: ["b"] }),
      gate("b", { needs: ["c"] }),
      gate("c", { needs: ["a"] }),
    ];
    expect(problems(...gates)).toEqual([
      "/gates/1/needs/0: gates need each other in a circle: a → b → c → a",
    ]);
  });

  test("a gate that needs itself", () => {
    expect(problems(gate("a", { needs: ["a"] }))).toEqual([
      "/gates/0/needs/0: gates need each other in a circle: a → a",
    ]);
  });

  test("two cycles are both told", () => {
    const gates = [
      gate("a", { needs: ["b"] }),
      gate("b", { needs: ["a"] }),
      gate("c", { needs: ["d"] }),
      gate("d", { needs: ["c"] }),
    ];
    expect(problems(...gates)).toHaveLength(2);
  });

  test("a long chain is no cycle, and no stack overflow", () => {
    const chain = Array.from({ length: 5_000 }, (_, i) => ({ id: `g${i}`, needs: [`g${i + 1}`] }));
    expect(cyclesOf(chain)).toEqual([]);
  });

  test("a quick gate cannot need one that runs in full only", () => {
    const gates = [gate("a", { profile: "full" }), gate("b", { needs: ["a"] })];
    expect(problems(...gates)).toEqual([
      '/gates/1/needs/0: the quick gate "b" needs "a", which runs in full only',
    ]);
    expect(problems(gate("a"), gate("b", { profile: "full", needs: ["a"] }))).toEqual([]);
  });
});

describe("evidence", () => {
  const junit = { kind: "junit", path: "out/t.xml" } as const;

  test("is promised, or the policy says that there is none", () => {
    expect(problems(promising("a"))).toEqual([
      '/gates/0: gate "a" promises no evidence of having looked',
    ]);
    expect(problems(promising("a", junit))).toEqual([]);
    expect(problems({ ...gate("a"), evidence: [junit] })).toEqual([
      '/gates/0/exit_code_only: gate "a" promises evidence, so its exit code is not its only word',
    ]);
  });

  test("counts something", () => {
    const none = { kind: "json", stream: "stdout", pointer: "/bad", min: 0, max: 0 } as const;
    expect(problems(promising("a", none))).toEqual([
      '/gates/0/evidence: gate "a" promises no evidence that counts anything: every min is 0',
    ]);
    expect(problems(promising("a", none, junit))).toEqual([]);
  });

  test.each<[string, NonNullable<Gate["evidence"]>[number], string]>([
    [
      "report without a name",
      { kind: "report", path: "r.json" },
      ': evidence of kind "report" needs "report"',
    ],
    [
      "json without a pointer",
      { kind: "json", path: "r.json" },
      ': evidence of kind "json" needs "pointer"',
    ],
    [
      "closing line without a line",
      { kind: "closing_line" },
      ': evidence of kind "closing_line" needs "line"',
    ],
    [
      "closing line without {count}",
      { kind: "closing_line", line: "passed" },
      "/line: a closing line has exactly one {count}, and text beside it",
    ],
    [
      "a pointer for JUnit",
      { ...junit, pointer: "/a" },
      '/pointer: "pointer" means nothing for evidence of kind "junit"',
    ],
    [
      "max for JUnit",
      { ...junit, max: 3 },
      '/max: "max" means nothing for evidence of kind "junit"',
    ],
    ["two sources", { ...junit, stream: "stdout" }, ": evidence has one source"],
    ["path and glob", { ...junit, glob: "o/*.xml" }, ": evidence has one source"],
    ["no source", { kind: "junit" }, ": evidence needs a path, a glob or a stream"],
    [
      "a report in a stream",
      { kind: "report", report: "release-preflight", stream: "stdout" },
      '/stream: evidence of kind "report" is a file',
    ],
    [
      "a closing line in a file",
      { kind: "closing_line", line: "{count} ok", path: "a" },
      ': evidence of kind "closing_line" is read from what the gate prints',
    ],
    ["a pattern as path", { kind: "junit", path: "out/*.xml" }, '/path: "out/*.xml" is a pattern'],
  ])("%s is refused", (_, evidence, says) => {
    expect(problems(promising("a", evidence))).toEqual([`/gates/0/evidence/0${says}`]);
  });

  test.each<NonNullable<Gate["evidence"]>[number]>([
    { kind: "junit", stream: "stdout" },
    { kind: "vitest_json", stream: "stdout" },
    { kind: "vitest_json", path: "t.json" },
    { kind: "sarif", stream: "stderr", fail_on: "note" },
    { kind: "sarif", glob: "*.sarif" },
    { kind: "json", stream: "stdout", pointer: "/n", max: 3 },
    { kind: "closing_line", line: "{count} ok" },
    { kind: "closing_line", line: "{count} ok", stream: "output", max: 3 },
  ])("%j is fine", (evidence) => {
    expect(problems(promising("a", evidence))).toEqual([]);
  });

  test.each(["report", "policy/release_policy", "nothing-like-it"])("%s is no report", (report) => {
    const [problem] = problemsOf([promising("a", { kind: "report", report, path: "r.json" })]);
    expect(problem?.message).toBe(`no script of this toolkit is named "${report}"`);
    expect(problem?.hint).not.toMatch(/policy|report\/report/);
  });

  test("a report is one of ours", () => {
    const gates = [promising("a", { kind: "report", report: "release-prefligt", path: "r.json" })];
    expect(problemsOf(gates)).toEqual([
      {
        pointer: "/gates/0/evidence/0/report",
        message: 'no script of this toolkit is named "release-prefligt"',
        hint: "did you mean release-preflight?",
      },
    ]);
  });

  test("one file is evidence of one gate", () => {
    const other = { kind: "junit", glob: "out/*.xml" } as const;
    expect(problems(promising("a", junit), promising("b", other))).toEqual([
      '/gates/1/evidence/0/glob: gates "a" and "b" may write the same evidence (out/t.xml, out/*.xml)',
    ]);
    expect(
      problems(promising("a", junit), promising("b", { kind: "junit", path: "out/u.xml" })),
    ).toEqual([]);
  });

  test("one gate may promise two things of one file", () => {
    expect(problems(promising("a", junit, { kind: "junit", path: "out/t.xml", min: 5 }))).toEqual(
      [],
    );
  });

  test("files named by the gate differ, and files of the run do not", () => {
    const own = { kind: "junit", path: "{run_dir}/{gate_id}.xml" } as const;
    const same = { kind: "junit", path: "{run_dir}/t.xml" } as const;
    expect(problems(promising("a", own), promising("b", own))).toEqual([]);
    expect(problems(promising("a", same), promising("b", same))).toHaveLength(1);
  });
});

describe("words", () => {
  test.each(["0s", "soon", "-5m", ""])("the timeout %j is refused", (timeout) => {
    expect(problems(gate("a", { timeout }))).toEqual([
      `/gates/0/timeout: "${timeout}" is not a duration above zero`,
    ]);
  });

  test("the age of reuse is a duration, and reuse names inputs", () => {
    expect(
      problems(gate("a", { reuse: { allowed: true, max_age: "old" }, inputs: ["a"] })),
    ).toEqual(['/gates/0/reuse/max_age: "old" is not a duration above zero']);
    expect(problems(gate("a", { reuse: { allowed: true } }))).toEqual([
      '/gates/0/reuse: gate "a" may be reused but declares no inputs',
    ]);
    expect(problems(gate("a", { reuse: { allowed: false } }))).toEqual([]);
  });

  test("a misspelt placeholder is refused where it stands, others pass", () => {
    const bad = gate("a", {
      argv: ["t", "--out={run_dri}/x"],
      environment: { set: { A: "{gate}" } },
    });
    expect(problems(bad)).toEqual([
      "/gates/0/argv/1: {run_dri} is not a placeholder",
      "/gates/0/environment/set/A: {gate} is not a placeholder",
    ]);
    const fine = ["t", "{run_dir}/x", "*.{ts,js}", '{"a": 1}', "stash@{{upstream}}", "{0}"];
    expect(problems(gate("a", { argv: fine }))).toEqual([]);
  });
});
