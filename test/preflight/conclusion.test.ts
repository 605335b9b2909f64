import { describe, expect, test } from "vitest";
import { verdictOf } from "../../scripts/core/check.ts";
import { exitOfGates, gateCheck, runChecks } from "../../scripts/preflight/gate-checks.ts";
import { conclude } from "../../scripts/preflight/preflight-conclusion.ts";
import type { Conclusion } from "../../scripts/preflight/preflight-conclusion.ts";
import { promotionObstacles } from "../../scripts/preflight/preflight-report.ts";
import type { GateReason, GateRecord } from "../../scripts/preflight/preflight-result.ts";
import { headlineOf } from "../../scripts/preflight/preflight-view.ts";
import { sampleGate, sampleRecord } from "./sample-records.ts";

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

function concluded(
  records: readonly GateRecord[],
  more: Partial<Conclusion["run"]> & { strict?: boolean; endCommit?: string } = {},
) {
  const { strict = false, endCommit = "abc", ...run } = more;
  return conclude({
    policy: {
      locate,
      advisories: [],
      gates: records.map(({ id }) => sampleGate(id)),
      appVersion: "1.0.0",
      input: { path: "p", sha256: "0", role: "policy" },
    },
    strict,
    records: records.toReversed(),
    endCommit,
    run: {
      runId: "r",
      runDir: "d",
      profile: "full",
      interrupted: false,
      jobs: 2,
      durationMs: 14_200,
      repository: { commit: "abc", dirty: false },
      runtime: { node: "24", cores: 2 },
      fromReport: undefined,
      ...run,
    },
  });
}

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

describe("a promotion is satisfied", () => {
  const run = {
    verdict: "pass",
    profile: "full",
    interrupted: false,
    repository: { commit: "abc", dirty: false },
    gates: [passed],
  } as const;

  test("by a full pass of a clean tree", () => {
    expect(promotionObstacles(run)).toEqual([]);
  });

  test.each<[string, Partial<Parameters<typeof promotionObstacles>[0]>, string]>([
    ["a failure", { verdict: "fail" }, "the verdict is fail"],
    ["a quick run", { profile: "quick" }, "a quick run leaves gates out"],
    ["picked gates", { profile: "partial" }, "only some gates were asked for"],
    ["a run that was called off", { interrupted: true }, "the run was called off"],
    [
      "changes",
      { repository: { commit: "abc", dirty: true } },
      "there are changes that are not committed",
    ],
    [
      "not knowing of changes",
      { repository: { commit: "abc" } },
      "it is not known whether all changes are committed",
    ],
    [
      "no commit",
      { repository: { dirty: false } },
      "there is no commit that the verdict could be about",
    ],
    [
      "a skipped gate, even if the policy allows it",
      { gates: [record("x", "not_applicable", "skipped")] },
      "skipped: x",
    ],
  ])("not by %s", (_, more, obstacle) => {
    expect(promotionObstacles({ ...run, ...more })).toEqual([obstacle]);
  });
});

describe("the conclusion", () => {
  test("keeps the policy's order and is complete", () => {
    const { result, command } = concluded([
      passed,
      failed,
      record("c", "no_data", "need_not_passed"),
    ]);
    expect(result.gates.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(result.counts).toMatchObject({ gates: 3, passed: 1, failed: 1, no_data: 1 });
    expect(verdictOf(command.checks)).toBe("fail");
    expect(command.atLeast).toBe(1);
  });

  test("a quick run says what it left out", () => {
    const { command, result } = concluded(
      [passed, record("b", "not_applicable", "not_in_profile", { how: "not_run" })],
      { profile: "quick" },
    );
    expect(command.view.headline).toBe("quick, 1 gate, 1 gate not run, 14.2 s");
    expect(verdictOf(command.checks)).toBe("pass");
    expect(result.satisfies_promotion).toBe(false);
    expect(command.view.sections?.map(({ title }) => title)).toEqual([
      "Gates",
      "Not run",
      "Does not satisfy a promotion",
    ]);
  });

  test("strict enforces advisory gates and a clean tree", () => {
    const dirty = { repository: { commit: "abc", dirty: true } };
    expect(concluded([passed], dirty).result.promotion_obstacles).not.toContain(
      "the verdict is fail",
    );
    expect(concluded([passed], { ...dirty, strict: true }).result.promotion_obstacles).toContain(
      "the verdict is fail",
    );
  });

  test("the headline counts what a person has to know", () => {
    const { result } = concluded(
      [
        sampleRecord("a", { how: "reused" }),
        sampleRecord("b", { how: "taken_over" }),
        sampleRecord("c", { flaky: true }),
        failed,
        record("e", "no_data", "timeout"),
      ].map((gate, index) => ({ ...gate, id: `g${index}` })),
      { interrupted: true },
    );
    expect(headlineOf(result)).toBe(
      "5 gates, 1 failed, 1 without an answer, 1 reused, 1 taken over, 1 flaky, called off, 14.2 s",
    );
  });

  test("gates whose only word is their exit code are listed with the reason", () => {
    const { command } = concluded([sampleRecord("a", { exit_code_only: "prints nothing" })]);
    expect(command.view.sections).toContainEqual({
      title: "Gates whose only word is their exit code",
      lines: ["a: prints nothing"],
    });
  });
});
