import { describe, expect, test } from "vitest";
import type { GateRecord, PreflightResult } from "../../scripts/preflight/preflight-result.ts";
import {
  filesOf,
  recordOfCandidate,
  reusable,
  takenOver,
  takeOverObjection,
} from "../../scripts/preflight/reuse.ts";
import type { Present } from "../../scripts/preflight/reuse.ts";
import { sampleGate, sampleRecord, sampleReport, sampleResult } from "./sample-records.ts";

const HOUR = 3_600_000;
const gate = { id: "a", reuseMaxAgeMs: 2 * HOUR };
const present: Present = {
  now: new Date("2026-11-20T11:00:00.000Z"),
  rootCommit: "root",
  commit: "abc",
  dirty: false,
};

function earlier(record: Partial<GateRecord> = {}, result: Partial<PreflightResult> = {}) {
  return sampleReport(
    sampleResult([sampleRecord("a", { digest: "d", definition_digest: "def", ...record })], result),
  );
}

function presentAt(time: string): Present {
  return { ...present, now: new Date(time) };
}

describe("an earlier pass may stand for a gate", () => {
  test("on equal inputs, where the policy allows it", () => {
    expect(reusable(gate, "d", [earlier()], present)).toHaveLength(1);
  });

  test.each<[string, Parameters<typeof reusable>]>([
    ["the policy does not allow it", [{ id: "a" }, "d", [earlier()], present]],
    ["another gate", [{ ...gate, id: "b" }, "d", [earlier()], present]],
    ["another digest", [gate, "e", [earlier()], present]],
    ["no digest then", [gate, "d", [sampleReport(sampleResult([sampleRecord("a")]))], present]],
    ["it failed", [gate, "d", [earlier({ outcome: "fail" })], present]],
    ["it was itself reused", [gate, "d", [earlier({ how: "reused" })], present]],
    [
      "too old",
      [gate, "d", [earlier()], { ...present, now: new Date("2026-11-20T12:00:01.001Z") }],
    ],
    [
      "from the future",
      [gate, "d", [earlier()], { ...present, now: new Date("2026-11-20T09:59:59.999Z") }],
    ],
    [
      "without a time",
      [
        gate,
        "d",
        [sampleReport(sampleResult([{ ...sampleRecord("a"), digest: "d", ended_at: "" }]))],
        present,
      ],
    ],
    [
      "another repository",
      [gate, "d", [earlier({}, { repository: { root_commit: "other" } })], present],
    ],
    [
      "a repository that cannot be told",
      [gate, "d", [earlier({}, { repository: {} })], { ...present, rootCommit: undefined }],
    ],
  ])("not: %s", (_, [asked, digest, reports, now]) => {
    expect(reusable(asked, digest, reports, now)).toEqual([]);
  });

  test("from a clock that is a second ahead, and no more", () => {
    expect(reusable(gate, "d", [earlier()], presentAt("2026-11-20T10:00:00.000Z"))).toHaveLength(1);
    expect(reusable(gate, "d", [earlier()], presentAt("2026-11-20T09:59:59.999Z"))).toHaveLength(0);
  });

  test("to the last millisecond of its age", () => {
    const now = new Date("2026-11-20T12:00:01.000Z");
    expect(reusable(gate, "d", [earlier()], { ...present, now })).toHaveLength(1);
  });
});

describe("a report may be taken over from", () => {
  test("of the same commit, the same day", () => {
    expect(takeOverObjection(earlier(), present)).toBeUndefined();
  });

  test.each<[string, Partial<Present>, RegExp]>([
    ["another commit", { commit: "def" }, /about the commit abc, not def/],
    ["no commit", { commit: undefined }, /about the commit abc, not \(none\)/],
    ["too old", { now: new Date("2026-11-21T10:00:03.000Z") }, /more than 24 h ago/],
    ["from the future", { now: new Date("2026-11-20T09:00:00.000Z") }, /in the future/],
  ])("not: %s", (_, more, says) => {
    expect(takeOverObjection(earlier(), { ...present, ...more })).toMatch(says);
  });

  const digests = { definition: "def", whole: undefined };

  test("a pass with both trees clean", () => {
    expect(takenOver(gate, digests, earlier(), present)?.record.id).toBe("a");
  });

  test("a pass with equal inputs, clean or not", () => {
    const dirty = { ...present, dirty: true };
    expect(takenOver(gate, { ...digests, whole: "d" }, earlier(), dirty)).toBeDefined();
    expect(takenOver(gate, { ...digests, whole: "e" }, earlier(), dirty)).toBeUndefined();
    expect(takenOver(gate, digests, earlier(), dirty)).toBeUndefined();
  });

  test.each<[string, ReturnType<typeof earlier>, Partial<typeof digests>]>([
    ["did not pass", earlier({ outcome: "no_data" }), {}],
    ["has another definition", earlier(), { definition: "new" }],
    ["has no definition", sampleReport(sampleResult([sampleRecord("a")])), {}],
    [
      "was in a changed tree",
      earlier({}, { repository: { root_commit: "root", commit: "abc", dirty: true } }),
      {},
    ],
    [
      "was in a tree nobody knows",
      earlier({}, { repository: { root_commit: "root", commit: "abc" } }),
      {},
    ],
  ])("not a gate that %s", (_, report, more) => {
    expect(takenOver(gate, { ...digests, ...more }, report, present)).toBeUndefined();
  });
});

test("the record says where the pass comes from, and took no time", () => {
  const [candidate] = reusable(gate, "d", [earlier({ expected_ms: 5 })], present);
  expect(candidate).toBeDefined();
  const record = candidate && recordOfCandidate(sampleGate("a"), candidate, "reused", "d");
  expect(record).toMatchObject({
    outcome: "pass",
    how: "reused",
    message: "reused from 2026-11-20T10:00:01.000Z; exit 0",
    duration_ms: 0,
    attempts: [],
    reuse: {
      report_id: "report-1",
      report_sha256: "a".repeat(64),
      ended_at: "2026-11-20T10:00:01.000Z",
      digest: "d",
    },
  });
  expect(record).not.toHaveProperty("started_at");
});

test("evidence files and the log must still be there; streams are in the log", () => {
  const record = sampleRecord("a", {
    log: { path: "a.log", sha256: "1", bytes: 1 },
    evidence: [
      { kind: "junit", source: "a.xml", sha256: "2", bytes: 1 },
      { kind: "closing_line", source: "output", sha256: "3", bytes: 1 },
    ],
  });
  expect(filesOf(record)).toEqual([
    { path: "a.xml", sha256: "2" },
    { path: "a.log", sha256: "1" },
  ]);
});
