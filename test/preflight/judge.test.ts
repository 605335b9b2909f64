import { describe, expect, test } from "vitest";
import type { ExecEnd } from "../../scripts/core/exec.ts";
import type { Reading } from "../../scripts/preflight/evidence/reading.ts";
import { findingsOf, judge, number } from "../../scripts/preflight/judge.ts";
import type { EvidencePromise } from "../../scripts/preflight/gate.ts";

const promise: EvidencePromise = {
  kind: "junit",
  source: { from: "files", pattern: "t.xml" },
  min: 1,
};
const good: Reading = { usable: true, says: "pass", count: 1204, counted: "tests", findings: [] };
const codes = { "1": "fail", "2": "policy_error", "3": "no_data" } as const;

function judged(end: ExecEnd, readings: readonly Reading[] = [good], evidence = [promise]) {
  const read = readings.map((reading) => ({
    promise: evidence[0] ?? promise,
    source: "t.xml",
    reading,
  }));
  const { outcome, reason, message } = judge(
    { exitCodes: codes, evidence },
    { end, durationMs: 1500, readings: read },
  );
  return `${outcome} ${reason}: ${message}`;
}

const exit = (code: number): ExecEnd => ({ kind: "exited", code });

describe("a gate's outcome", () => {
  test.each<[string, ExecEnd, Reading[], string]>([
    ["all is well", exit(0), [good], "pass passed: exit 0; 1,204 tests"],
    ["exit 1", exit(1), [good], "fail exit_nonzero: exit 1; 1,204 tests"],
    ["a code without a meaning fails", exit(77), [], "fail exit_nonzero: exit 77"],
    [
      "a policy error",
      exit(2),
      [],
      "fail policy_error: exit 2 (its command line or a policy is not valid)",
    ],
    ["undecided", exit(3), [], "no_data undecided_by_gate: exit 3 (it could not decide)"],
    [
      "out of time",
      { kind: "timeout" },
      [good],
      "no_data timeout: out of time after 1.5 s, and ended",
    ],
    [
      "killed",
      { kind: "signaled", signal: "SIGKILL" },
      [good],
      "no_data killed: killed by SIGKILL",
    ],
    [
      "called off",
      { kind: "aborted" },
      [good],
      "no_data interrupted: ended because the run was called off",
    ],
    [
      "no such program",
      { kind: "not_started", reason: "ENOENT" },
      [],
      "no_data not_started: could not be started: ENOENT",
    ],
    [
      "evidence missing",
      exit(0),
      [{ usable: false, reason: "evidence_missing", why: "is not there" }],
      "no_data evidence_missing: exit 0, but t.xml: is not there",
    ],
    [
      "evidence unread",
      exit(0),
      [],
      "no_data evidence_missing: exit 0, but not all evidence was read",
    ],
    [
      "evidence says fail",
      exit(0),
      [{ ...good, says: "fail" }],
      "fail evidence_contradicts: exit 0, but t.xml says that it failed",
    ],
    [
      "evidence says undecided",
      exit(0),
      [{ ...good, says: "undecided" }],
      "no_data evidence_contradicts: exit 0, but t.xml says that nothing was decided",
    ],
    [
      "nothing counted",
      exit(0),
      [{ ...good, count: 0 }],
      "no_data nothing_counted: exit 0, but t.xml counts 0 tests",
    ],
  ])("%s", (_, end, readings, says) => {
    expect(judged(end, readings)).toBe(says);
  });

  test("fewer than the policy expects is no data", () => {
    expect(judged(exit(0), [good], [{ ...promise, min: 2000 }])).toBe(
      "no_data nothing_counted: exit 0, but t.xml counts 1,204 tests, at least 2,000 expected",
    );
    expect(judged(exit(0), [good], [{ ...promise, min: 1204 }])).toMatch(/^pass/);
  });

  test("one bad piece among good ones is enough", () => {
    const bad: Reading = { usable: false, reason: "evidence_stale", why: "is old" };
    expect(judged(exit(0), [good, bad], [promise, promise])).toMatch(/^no_data evidence_stale/);
  });

  test("a failure counts what failed, and names the first", () => {
    const failed: Reading = {
      ...good,
      says: "fail",
      findings: [{ id: "adds", message: "1 is not 2" }],
    };
    expect(judged(exit(1), [failed])).toBe("fail exit_nonzero: exit 1; 1 of 1,204 tests failed");
    expect(judged(exit(0), [failed])).toMatch(/says that it failed: adds$/);
    expect(findingsOf([{ promise, source: "t.xml", reading: failed }])).toEqual([
      { id: "adds", message: "1 is not 2" },
    ]);
  });

  test("a gate that promises nothing passes by its code, and says that it is all", () => {
    expect(judged(exit(0), [], [])).toBe("pass passed: exit 0, its only word");
  });
});

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [1234567, "1,234,567"],
])("%d is written %s", (value, text) => {
  expect(number(value)).toBe(text);
});
