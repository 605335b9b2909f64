/** What the ledger knows of a baseline, and which files it takes for drift. */
import { describe, expect, test } from "vitest";
import {
  ABANDONED,
  baselineEvolved,
  INTENDED,
  NO_RECORDS,
  outcomeOfOpen,
  recordOf,
  refuseDrift,
  WRITTEN,
} from "../../scripts/deps/baseline-record.ts";
import type { BaselineRecords } from "../../scripts/deps/baseline-record.ts";

const PATH = "security/dependency_baseline.json";
const event = (type: string, data: Readonly<Record<string, string>>) => ({
  seq: 0,
  time: "2026-11-23T00:00:00.000Z",
  type,
  actor: "tester",
  reason: "for this test",
  data: { path: PATH, ...data },
  prev_hash: "",
  hash: "",
});

const FIRST = [event(INTENDED, { sha256: "a" }), event(WRITTEN, { sha256: "a" })];
const SECOND = event(INTENDED, { sha256: "b", before: "a" });

const record = (events: readonly ReturnType<typeof event>[]) =>
  recordOf(events.reduce<BaselineRecords>(baselineEvolved, NO_RECORDS), PATH);

const drifts = (
  events: readonly ReturnType<typeof event>[],
  sha256: string | undefined,
  isVersion1 = false,
): boolean => {
  try {
    refuseDrift(record(events), { path: PATH, sha256, isVersion1 });
    return false;
  } catch {
    return true;
  }
};

describe("drift", () => {
  test.each([
    ["nothing yet, and no file", [], undefined, false],
    ["nothing yet, and a file", [], "x", true],
    ["written", FIRST, "a", false],
    ["changed by hand", FIRST, "x", true],
    ["deleted", FIRST, undefined, true],
    ["an older one put back", [...FIRST, SECOND, event(WRITTEN, { sha256: "b" })], "a", true],
    ["ended before the file was written", [...FIRST, SECOND], "a", false],
    ["ended after the file was written", [...FIRST, SECOND], "b", false],
    ["ended, and changed by hand", [...FIRST, SECOND], "x", true],
    ["ended, and deleted", [...FIRST, SECOND], undefined, true],
    ["the first one ended before its file", [event(INTENDED, { sha256: "a" })], undefined, false],
    ["the first one ended after its file", [event(INTENDED, { sha256: "a" })], "a", false],
    ["given up", [...FIRST, SECOND, event(ABANDONED, {})], "b", true],
    ["of another file", [event(WRITTEN, { sha256: "a", path: "other.json" })], "a", true],
  ] as const)("%s", (_, events, sha256, isDrift) => {
    expect(drifts(events, sha256)).toBe(isDrift);
  });

  test("counts of version 1 were written by others, until the ledger knows the file", () => {
    expect(drifts([], "x", true)).toBe(false);
    expect(drifts(FIRST, "x", true)).toBe(true);
  });
});

test("an open intent is completed where the file is there, and given up where it is not", () => {
  const open = record([...FIRST, SECOND]);
  const file = { path: PATH, isVersion1: false };
  expect(outcomeOfOpen(open, { ...file, sha256: "b" })?.type).toBe(WRITTEN);
  expect(outcomeOfOpen(open, { ...file, sha256: "a" })?.type).toBe(ABANDONED);
  expect(outcomeOfOpen(record(FIRST), { ...file, sha256: "a" })).toBeUndefined();
});
