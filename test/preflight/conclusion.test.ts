import { describe, expect, test } from "vitest";
import { verdictOf } from "../../scripts/core/check.ts";
import { conclude } from "../../scripts/preflight/preflight-conclusion.ts";
import type { Conclusion } from "../../scripts/preflight/preflight-conclusion.ts";
import { promotionObstacles } from "../../scripts/preflight/preflight-report.ts";
import { headlineOf } from "../../scripts/preflight/preflight-view.ts";
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

function at(start: string, end: string) {
  const day = "2026-11-20T10:00:0";
  return { started_at: `${day}${start}Z`, ended_at: `${day}${end}Z` };
}

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

  test("counts, and the path that decided how long it took", () => {
    const { started_at: _, ended_at: __, ...reused } = sampleRecord("c", { how: "reused" });
    const { result } = concluded([
      sampleRecord("a", { ...at("0.000", "1.000"), exit_code_only: "prints nothing" }),
      sampleRecord("b", at("1.000", "3.500")),
      reused,
    ]);
    expect(result.critical_path).toEqual({ gates: ["a", "b"], duration_ms: 3500 });
    expect(result.counts).toMatchObject({ exit_code_only: 1, reused: 1, passed: 3 });
    expect(result).not.toHaveProperty("from_report");
    const from = { id: "r", path: "p", sha256: "0" };
    expect(concluded([passed], { fromReport: from }).result.from_report).toEqual(from);
  });

  test("gates whose only word is their exit code are listed with the reason", () => {
    const { command } = concluded([sampleRecord("a", { exit_code_only: "prints nothing" })]);
    expect(command.view.sections).toContainEqual({
      title: "Gates whose only word is their exit code",
      lines: ["a: prints nothing"],
    });
  });
});
