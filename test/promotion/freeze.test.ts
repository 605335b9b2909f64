import { describe, expect, test } from "vitest";
import { promotionChecks } from "../../scripts/promotion/conditions.ts";
import { freezeAt, freezeFault } from "../../scripts/promotion/freeze.ts";
import { FACTS, POLICY } from "./promotion-facts.ts";

const FREEZE = {
  id: "weekends",
  reason: "nobody is there",
  time_zone: "Europe/Berlin",
  starts_at: "2026-01-02T18:00",
  duration: "P2DT12H",
  rrule: "FREQ=WEEKLY;BYDAY=FR",
};

const kindAt = (time: string, freeze = FREEZE) => freezeAt(freeze, new Date(time)).kind;

describe("a freeze that comes every weekend, on the clock of Berlin", () => {
  test.each([
    ["2026-11-20T16:59:59Z", "open"],
    ["2026-11-20T17:00:00Z", "frozen"],
    ["2026-11-23T04:59:59Z", "frozen"],
    ["2026-11-23T05:00:00Z", "open"],
    // In summer the same wall clock is an hour earlier in UTC.
    ["2026-07-17T15:59:59Z", "open"],
    ["2026-07-17T16:00:00Z", "frozen"],
    ["2025-12-26T18:00:00Z", "open"],
  ])("at %s it is %s", (time, kind) => {
    expect(kindAt(time)).toBe(kind);
  });

  test("over the change to winter time a day is a day on the wall", () => {
    expect(kindAt("2026-10-26T04:59:59Z")).toBe("frozen");
    expect(kindAt("2026-10-26T05:00:00Z")).toBe("open");
  });
});

test("without a rule it comes once", () => {
  const { rrule: _, ...once } = FREEZE;
  expect(freezeAt(once, new Date("2026-01-03T00:00:00Z")).kind).toBe("frozen");
  expect(freezeAt(once, new Date("2026-01-09T20:00:00Z")).kind).toBe("open");
});

test.each([
  ["a zone that is none", { time_zone: "Mars/Olympus" }, /zone/i],
  ["a day that never comes", { rrule: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30" }, /./],
  ["no time", { duration: "PT0H" }, /lasts no time/],
  ["a date that is none", { starts_at: "2026-02-30T10:00" }, /./],
  ["a word that is no day", { rrule: "FREQ=WEEKLY;BYDAY=XX" }, /BYDAY/],
])("%s is refused when the policy loads, and denies if it is asked", (_, change, says) => {
  expect(freezeFault({ ...FREEZE, ...change })).toMatch(says);
});

test("deny wins, and what cannot be told is no open window", () => {
  const open = {
    ...FREEZE,
    id: "past",
    starts_at: "2020-01-01T00:00",
    rrule: "FREQ=DAILY;COUNT=1",
  };
  const now = new Date("2026-11-21T12:00:00Z");
  const asked = (...freezes: (typeof FREEZE)[]) =>
    promotionChecks({ ...FACTS, now, policy: { ...POLICY, freezes } }).find(
      ({ id }) => id === "promotion_not_frozen",
    );
  expect(asked(open)?.outcome).toBe("pass");
  expect(asked(open, FREEZE)?.message).toContain("weekends until 2026-11-23T05:00:00Z");
  expect(asked(open, FREEZE)?.outcome).toBe("fail");
  expect(asked(open, { ...FREEZE, time_zone: "Mars/Olympus" })?.outcome).toBe("no_data");
});
