import { describe, expect, test } from "vitest";
import type { Report } from "../../scripts/core/gen/report-report.types.ts";
import { readOurReport } from "../../scripts/preflight/evidence/our-report.ts";
import { combine, unusable } from "../../scripts/preflight/evidence/reading.ts";
import type { Reading } from "../../scripts/preflight/evidence/reading.ts";

const check = {
  id: "rule_holds",
  outcome: "pass",
  enforced: true,
  message: "m",
  locations: [],
} as const;

function report(more: Partial<Report> = {}): Report {
  return {
    schema_version: 1,
    report: "slo-guard",
    id: "r-1",
    tool: { name: "release-governance", version: "0.1.0" },
    verdict: "pass",
    strict: false,
    started_at: "2026-11-20T10:00:01.000Z",
    ended_at: "2026-11-20T10:00:02.000Z",
    subject: { correlation_id: "c-1", commit: "abc" },
    inputs: [],
    checks: [check],
    result: {},
    ...more,
  };
}

const run = {
  correlationId: "c-1",
  releaseCandidateId: "1.4.2-rc.1",
  commit: "abc",
  startedAt: new Date("2026-11-20T10:00:00.000Z"),
  readAt: new Date("2026-11-20T10:00:03.000Z"),
};

function short(reading: Reading): string {
  return reading.usable
    ? `${reading.says} ${reading.count} ${reading.counted}`
    : `${reading.reason}: ${reading.why}`;
}

describe("a report of ours as evidence", () => {
  test.each<[string, Partial<Report>, string]>([
    ["is of this run", {}, "pass 1 checks"],
    [
      "is of another script",
      { report: "load-probe" },
      "evidence_foreign: is a report of load-probe, not of slo-guard",
    ],
    [
      "is of another run",
      { subject: { correlation_id: "c-2" } },
      "evidence_foreign: belongs to another run (c-2)",
    ],
    [
      "does not say of which run",
      { subject: {} },
      "evidence_foreign: belongs to another run (no correlation id)",
    ],
    [
      "is about another commit",
      { subject: { correlation_id: "c-1", commit: "def" } },
      "evidence_foreign: is about the commit def",
    ],
    [
      "is about another candidate",
      { subject: { correlation_id: "c-1", release_candidate_id: "1.4.1" } },
      "evidence_foreign: is about 1.4.1",
    ],
    [
      "was begun before the gate",
      { started_at: "2026-11-20T09:59:58.000Z" },
      "evidence_stale: was begun at 2026-11-20T09:59:58.000Z, before the gate",
    ],
    [
      "ends in the future",
      { ended_at: "2026-11-20T10:00:05.000Z" },
      "evidence_invalid: claims to end in the future, at 2026-11-20T10:00:05.000Z",
    ],
    [
      "ends before it starts",
      { ended_at: "2026-11-20T10:00:00.500Z" },
      "evidence_invalid: ends before it starts",
    ],
    [
      "says pass with a failed check",
      { checks: [{ ...check, outcome: "fail" }] },
      "evidence_invalid: says pass, but its checks come to fail",
    ],
    [
      "says pass with no check",
      { checks: [] },
      "evidence_invalid: says pass, but its checks come to undecided",
    ],
    ["failed", { verdict: "fail", checks: [{ ...check, outcome: "fail" }] }, "fail 1 checks"],
    [
      "could not decide",
      { verdict: "undecided", checks: [{ ...check, outcome: "no_data" }] },
      "undecided 0 checks",
    ],
    [
      "counts only what was answered",
      { checks: [check, { ...check, outcome: "not_applicable" }, { ...check, outcome: "waived" }] },
      "pass 2 checks",
    ],
  ])("%s", (_, more, says) => {
    expect(short(readOurReport(report(more), "slo-guard", run))).toBe(says);
  });

  test("findings are what is enforced and against it, with the place", () => {
    const locations = [{ file: "a.json", line: 3, column: 5 }];
    const checks = [
      { ...check, outcome: "fail", about: "api", message: "too slow", locations },
      { ...check, outcome: "fail", enforced: false },
      { ...check, outcome: "no_data", message: "no report" },
    ] as const;
    const reading = readOurReport(report({ verdict: "fail", checks }), "slo-guard", run);
    expect(reading).toMatchObject({
      reportId: "r-1",
      findings: [
        { id: "rule_holds api", message: "too slow", file: "a.json", line: 3, column: 5 },
        { id: "rule_holds", message: "no report" },
      ],
    });
  });
});

describe("several files as one piece of evidence", () => {
  const good: Reading = { usable: true, says: "pass", count: 2, counted: "tests", findings: [] };

  test("counts add up", () => {
    expect(short(combine([good, { ...good, count: 3 }]))).toBe("pass 5 tests");
  });

  test.each([
    ["fail", "undecided", "fail"],
    ["pass", "undecided", "undecided"],
    ["pass", "fail", "fail"],
  ] as const)("%s and %s say %s", (a, b, says) => {
    expect(
      combine([
        { ...good, says: a },
        { ...good, says: b },
      ]),
    ).toMatchObject({ says });
  });

  test("one that cannot be used spoils the whole, and none is missing", () => {
    expect(combine([good, unusable("evidence_empty", "is empty")])).toMatchObject({
      reason: "evidence_empty",
    });
    expect(combine([])).toMatchObject({ reason: "evidence_missing" });
  });
});
