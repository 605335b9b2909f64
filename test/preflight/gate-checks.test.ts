import { describe, expect, test } from "vitest";
import { exitOfGates, gateCheck, runChecks } from "../../scripts/preflight/gate-checks.ts";
import { sampleGate, sampleRecord } from "./sample-records.ts";
import type { GateReason, GateRecord } from "../../scripts/preflight/preflight-result.ts";

const file = "security/release_policy.json";
const locate = (pointer: string) => ({ file, pointer, line: 7, column: 5 });

function record(
  id: string,
  outcome: GateRecord["outcome"],
  reason: GateReason,
  more: Partial<GateRecord> = {},
) {
  return sampleRecord(id, { outcome, reason, message: "why", ...more });
}

const passed = sampleRecord("a");
const failed = record("b", "fail", "exit_nonzero");

describe("the check of a gate", () => {
  test.each<[GateReason, string]>([
    ["passed", "gate_passed"],
    ["exit_nonzero", "gate_passed"],
    ["evidence_contradicts", "gate_passed"],
    ["timeout", "gate_completed"],
    ["killed", "gate_completed"],
    ["not_started", "gate_ran"],
    ["need_not_passed", "gate_ran"],
    ["evidence_stale", "gate_evidence"],
    ["nothing_counted", "gate_evidence"],
  ])("%s is asked by %s", (reason, id) => {
    expect(gateCheck(record("a", "no_data", reason), sampleGate("a"), locate).id).toBe(id);
  });

  test("points to what was found, else to the gate in the policy", () => {
    const findings = [
      { id: "x", message: "m", file: "t.ts", line: 3 },
      { id: "y", message: "m" },
    ];
    expect(gateCheck({ ...failed, findings }, sampleGate("b"), locate).locations).toEqual([
      { file: "t.ts", line: 3 },
    ]);
    expect(gateCheck(failed, sampleGate("b"), locate)).toMatchObject({
      about: "b",
      message: "Title of b: why",
      locations: [
        { file: "security/release_policy.json", pointer: "/gates/0", line: 7, column: 5 },
      ],
      remediation:
        "Look at its command in the policy, mend it, then run: npm run preflight -- --only b",
    });
    expect(gateCheck(passed, sampleGate("a"), locate).locations).toEqual([]);
  });

  test("has a column only beside a line, and no place where no file is named", () => {
    const findings = [
      { id: "x", message: "m", file: "a.ts", line: 3, column: 5 },
      { id: "y", message: "m", file: "b.ts" },
      { id: "z", message: "m", file: "c.ts", column: 5 },
      { id: "u", message: "m" },
    ];
    expect(gateCheck({ ...failed, findings }, sampleGate("b"), locate).locations).toEqual([
      { file: "a.ts", line: 3, column: 5 },
      { file: "b.ts" },
      { file: "c.ts" },
    ]);
  });

  test("says what to do only where there is something to do", () => {
    const left = record("b", "not_applicable", "skipped");
    expect(gateCheck(left, sampleGate("b"), locate)).not.toHaveProperty("remediation");
    expect(gateCheck(passed, sampleGate("a"), locate)).not.toHaveProperty("remediation");
    const stale = gateCheck(record("b", "no_data", "evidence_stale"), sampleGate("b"), locate);
    expect(stale).toHaveProperty("remediation");
    expect(stale).toHaveProperty("docs");
  });

  test("has a time only where the gate ran now", () => {
    expect(gateCheck(passed, sampleGate("a"), locate).duration_ms).toBe(1000);
    const reused = sampleRecord("a", { how: "reused" });
    expect(gateCheck(reused, sampleGate("a"), locate)).not.toHaveProperty("duration_ms");
  });

  test("is advisory where the gate is not required", () => {
    expect(gateCheck({ ...failed, required: false }, sampleGate("b"), locate).enforced).toBe(false);
  });

  test("a flaky pass says how the attempt before ended", () => {
    const attempt = {
      started_at: "",
      duration_ms: 1,
      outcome: "fail",
      reason: "exit_nonzero",
      end: { kind: "exited", code: 1 },
    } as const;
    const attempts = [
      { ...attempt, number: 1 },
      { ...attempt, number: 2, outcome: "pass", reason: "passed" } as const,
    ];
    expect(gateCheck({ ...passed, flaky: true, attempts }, sampleGate("a"), locate).flaky).toBe(
      "attempt 1: exit_nonzero",
    );
  });
});

describe("the run as a whole", () => {
  const whole = {
    interrupted: false,
    repository: { commit: "abc", dirty: false },
    gates: [passed],
  };
  const outcomes = (
    more: Partial<typeof whole> | { repository: object },
    endCommit: string | undefined = "abc",
  ) =>
    runChecks({ ...whole, ...more }, endCommit).map(
      ({ id, outcome, enforced }) => `${id} ${outcome}${enforced ? "" : " advisory"}`,
    );

  test("all is well", () => {
    expect(outcomes({})).toEqual(["tree_clean pass advisory"]);
  });

  test.each<[string, Parameters<typeof outcomes>, string]>([
    ["changes", [{ repository: { commit: "abc", dirty: true } }], "tree_clean fail advisory"],
    [
      "changes that cannot be told",
      [{ repository: { commit: "abc" } }],
      "tree_clean no_data advisory",
    ],
    ["a commit that moved", [{}, "def"], "commit_unchanged no_data"],
    ["a flaky gate", [{ gates: [{ ...passed, flaky: true }] }], "gates_steady fail advisory"],
    ["a run that was called off", [{ interrupted: true }], "run_completed no_data"],
    [
      "no gate asked",
      [{ gates: [record("a", "not_applicable", "not_selected")] }],
      "gates_asked no_data",
    ],
  ])("%s", (_, args, says) => {
    expect(outcomes(...args)).toContain(says);
  });
});

test.each([
  [{ dirty: false }, "all changes are committed", false],
  [
    { dirty: true },
    "there are changes that are not committed, so the verdict is not about the commit",
    true,
  ],
  [{}, "whether all changes are committed could not be told", true],
])("the tree %j", (repository, message, remedied) => {
  const [check] = runChecks({ interrupted: false, repository, gates: [passed] }, undefined);
  expect(check).toMatchObject({ id: "tree_clean", message });
  expect(check?.remediation !== undefined).toBe(remedied);
});

describe("the exit code, the worst over the gates", () => {
  test.each<[string, GateRecord[], boolean, number | undefined]>([
    ["all passed", [passed], false, undefined],
    ["one failed", [passed, failed], false, 1],
    [
      "one without an answer is worse than a failure",
      [failed, record("c", "no_data", "timeout")],
      false,
      3,
    ],
    [
      "a policy error is the worst",
      [record("c", "no_data", "timeout"), record("d", "fail", "policy_error")],
      false,
      2,
    ],
    [
      "what follows from a failure adds nothing",
      [failed, record("c", "no_data", "need_not_passed"), record("d", "no_data", "fail_fast")],
      false,
      1,
    ],
    [
      "left out on purpose adds nothing",
      [passed, record("c", "not_applicable", "not_in_profile")],
      false,
      undefined,
    ],
    ["not required counts not", [passed, { ...failed, required: false }], false, undefined],
    ["not required counts under strict", [passed, { ...failed, required: false }], true, 1],
  ])("%s", (_, records, strict, code) => {
    expect(exitOfGates(records, strict)).toBe(code);
  });
});
