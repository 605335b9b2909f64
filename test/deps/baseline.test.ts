/** The laws of the baseline, over all findings and all orders of acts. */
import { array, assert, constantFrom, integer, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import {
  allowRegressions,
  compareWithBaseline,
  declareNotAffected,
  entryOf,
  firstBaseline,
  longestExpiry,
  refresh,
  scoreOf,
  scoreOne,
} from "../../scripts/deps/baseline.ts";
import type { Baseline } from "../../scripts/deps/baseline.ts";
import type { Finding } from "../../scripts/deps/finding.ts";
import { findings } from "./arbitrary.ts";

const NOW = new Date("2026-11-23T00:00:00Z");
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
const BY = { reason: "accepted for the test", actor: "tester", now: NOW };
const GRACE = 14;

describe("laws", () => {
  test("refresh is idempotent", () => {
    assert(
      property(findings, findings, integer({ min: 0, max: 400 }), (before, after, days) => {
        const at = later(days);
        const once = refresh(after, firstBaseline(before, BY), at, GRACE).baseline;
        expect(refresh(after, once, at, GRACE).baseline).toEqual(once);
      }),
    );
  });

  test("no sequence of refresh, allow, declare and prune raises the ceiling", () => {
    const act = record({
      kind: constantFrom("refresh", "allow", "declare"),
      present: findings,
      days: integer({ min: 0, max: 500 }),
    });
    assert(
      property(findings, array(act, { maxLength: 6 }), (start, sequence) => {
        let baseline: Baseline = firstBaseline(start, BY);
        for (const { kind, present, days } of sequence) {
          const at = later(days);
          const by = { ...BY, now: at };
          const end = later(days + 7);
          const acts = {
            refresh: () => refresh(present, baseline, at, GRACE).baseline,
            allow: () => allowRegressions(present, baseline, by, end, GRACE),
            declare: () =>
              declareNotAffected(present, baseline, by, "component_not_present", undefined),
          };
          const next = acts[kind]();
          expect(next.ceiling).toBeLessThanOrEqual(baseline.ceiling);
          baseline = next;
        }
      }),
    );
  });

  test("the order of inputs does not matter", () => {
    assert(
      property(findings, findings, (before, after) => {
        const baseline = firstBaseline(before, BY);
        const turned = firstBaseline(before.toReversed(), BY);
        expect(turned).toEqual(baseline);
        const straight = refresh(after, baseline, later(40), GRACE);
        const reversed = refresh(after.toReversed(), turned, later(40), GRACE);
        expect(reversed.baseline).toEqual(straight.baseline);
        expect(new Set(reversed.refused)).toEqual(new Set(straight.refused));
      }),
    );
  });

  test("nothing is lost: each finding is accepted or a regression, each entry met or fixed", () => {
    assert(
      property(findings, findings, integer({ min: 0, max: 400 }), (before, after, days) => {
        const baseline = firstBaseline(before, BY);
        const { accepted, regressions, fixed } = compareWithBaseline(
          after,
          baseline,
          later(days),
          GRACE,
        );
        const told = [...accepted, ...regressions.map(({ finding }) => finding)];
        expect(new Set(told)).toEqual(new Set(after));
        expect(told).toHaveLength(after.length);
        const met = baseline.entries.filter(({ key }) => after.some((one) => one.key === key));
        expect(met.length + fixed.length).toBe(baseline.entries.length);
      }),
    );
  });

  test("what was just accepted or let through is no regression", () => {
    assert(
      property(findings, findings, (before, after) => {
        const first = firstBaseline(before, BY);
        expect(compareWithBaseline(before, first, NOW, GRACE).regressions).toEqual([]);
        expect(scoreOf(before, first, NOW)).toBe(first.ceiling);
        const allowed = allowRegressions(after, first, BY, later(7), GRACE);
        expect(compareWithBaseline(after, allowed, NOW, GRACE).regressions).toEqual([]);
      }),
    );
  });
});

const FINDING: Finding = {
  key: "GHSA-1 npm a . prod",
  id: "GHSA-1",
  aliases: [],
  ecosystem: "npm",
  package: "a",
  workspace: ".",
  exposure: "prod",
  versions: ["1.0.0"],
  range: "<2",
  severity: "moderate",
  kev: false,
  fixed: [],
  direct: false,
  path: ["b", "a"],
  ways: ["b"],
  sources: ["osv"],
  title: "",
};

describe("what is a regression", () => {
  const baseline = firstBaseline([FINDING], BY);
  test.each<[string, Partial<Finding>, number]>([
    ["severity_up", { severity: "high" }, 1],
    ["severity_up", { severity: "unknown" }, 1],
    ["kev_added", { kev: true }, 1],
    ["new_direct_path", { direct: true }, 1],
    ["new_direct_path", { ways: ["b", "c"] }, 1],
    ["new_direct_path", { ways: ["c"] }, 1],
    ["more_versions", { versions: ["1.0.0", "1.1.0"] }, 1],
    ["fix_available", { fixed: ["2.0.0"] }, 15],
    ["expired", {}, 181],
    ["new", { key: "GHSA-2 npm a . prod" }, 1],
    ["new", { exposure: "prod", key: "GHSA-1 npm a packages/x prod" }, 1],
  ])("%s", (kind, change, days) => {
    const now = { ...FINDING, ...change };
    expect(compareWithBaseline([now], baseline, later(days), GRACE).regressions).toMatchObject([
      { kind },
    ]);
  });

  test.each<[string, Partial<Finding>, number]>([
    ["a bump inside the range", { versions: ["1.0.5"] }, 1],
    ["a way that is gone", { ways: [] }, 1],
    ["severity down", { severity: "low" }, 1],
    ["a fix within its grace", { fixed: ["2.0.0"] }, 14],
    ["the day before it ends", {}, 179],
  ])("%s is none", (_, change, days) => {
    const now = { ...FINDING, ...change };
    expect(compareWithBaseline([now], baseline, later(days), GRACE).regressions).toEqual([]);
  });

  test("an entry of before the ways were kept knows no new way", () => {
    const entries = structuredClone(baseline.entries);
    for (const entry of entries) Reflect.deleteProperty(entry, "ways");
    const now = [{ ...FINDING, ways: ["b", "c"] }];
    const { regressions } = compareWithBaseline(now, { ...baseline, entries }, NOW, GRACE);
    expect(regressions).toEqual([]);
  });
});

const score = (change: Partial<Finding>) => scoreOne({ ...FINDING, ...change });

test("score: severity × exposure × known exploited", () => {
  expect(score({})).toBe(16);
  expect(score({ severity: "critical" })).toBe(100);
  expect(score({ severity: "critical", kev: true })).toBe(400);
  expect(score({ severity: "low", exposure: "dev" })).toBe(1);
  expect(score({ severity: "high", exposure: "optional" })).toBe(20);
  expect(score({ severity: "unknown" })).toBe(100);
});

test("no acceptance lives longer than its severity allows", () => {
  const entry = entryOf({ ...FINDING, severity: "critical" }, "accepted", BY, later(400));
  expect(entry.expires_at).toBe(longestExpiry("critical", NOW).toISOString());
  expect(entryOf(FINDING, "accepted", BY, later(3)).expires_at).toBe(later(3).toISOString());
});

test("what is let through for a time does not count, until it ends", () => {
  const baseline = allowRegressions([FINDING], { ceiling: 0, entries: [] }, BY, later(7), GRACE);
  expect(scoreOf([FINDING], baseline, later(6))).toBe(0);
  expect(scoreOf([FINDING], baseline, later(7))).toBe(16);
});

test("what is declared not affected does not count, until it ends, and is no regression", () => {
  const empty = { ceiling: 16, entries: [] };
  const baseline = declareNotAffected([FINDING], empty, BY, "component_not_present", later(7));
  expect(baseline.entries).toMatchObject([
    { decision: "not_affected", justification: "component_not_present" },
  ]);
  expect(scoreOf([FINDING], baseline, later(6))).toBe(0);
  expect(compareWithBaseline([FINDING], baseline, later(6), GRACE).accepted).toHaveLength(1);
  expect(compareWithBaseline([FINDING], baseline, later(7), GRACE).regressions).toMatchObject([
    { kind: "expired" },
  ]);
  expect(refresh([FINDING], baseline, later(1), GRACE).baseline.ceiling).toBe(0);
});
