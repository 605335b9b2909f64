/** Seconds that are read in batches are taken as the schema of the whole report takes them. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { schemas } from "../../scripts/core/gen/index.ts";
import { countAvailability } from "../../scripts/slo/availability.ts";
import { secondOf } from "../../scripts/slo/seconds.ts";

const REPORT = new URL("../fixtures/slo/good/probe.json", import.meta.url);
const report = JSON.parse(readFileSync(REPORT, "utf8"));
const SECOND = {
  second: 0,
  scheduled: 10,
  success: 8,
  degraded: 1,
  failed: 1,
  p50_ms: 4.5,
  p95_ms: null,
  max_ms: 9,
};
const QUIET = { ...SECOND, scheduled: 0, success: 0, degraded: 0 };
const SILENT = { ...SECOND, success: 0, degraded: 0 };
/** Of two, a quiet and a silent second. */
const COUNTS = { ...report.result.counts, scheduled: 30, success: 16, degraded: 2, failed: 4 };
const STRANGE = [-1, 1.5, "1", null, true, [], {}];

describe("one second", () => {
  test("what was due, and what was answered", () => {
    const counts = { scheduled: 10, success: 8, degraded: 1, failed: 1 };
    expect(secondOf(SECOND)).toEqual({ second: 0, ...counts });
  });

  test("is taken where the schema takes it, member by member", async () => {
    const validate = await schemas["report/load-probe"].load();
    const { max_ms: _, ...shorter } = SECOND;
    const changed = Object.keys(SECOND).flatMap((name) =>
      STRANGE.map((value) => ({ ...SECOND, [name]: value })),
    );
    const cases = [SECOND, shorter, { ...SECOND, more: 1 }, [], null, 1, ...changed];
    for (const second of cases) {
      const whole = { ...report, result: { ...report.result, seconds: [second] } };
      expect([second, secondOf(second) !== undefined]).toEqual([second, validate(whole)]);
    }
  });
});

describe("many seconds", () => {
  test("the share with an answer, of those with something due", () => {
    const seconds = countAvailability();
    expect(seconds.share()).toBeUndefined();
    seconds.add(JSON.stringify([SECOND, QUIET]));
    expect(seconds.share()).toBe(1);
    seconds.add(JSON.stringify([SILENT, SECOND]));
    expect(seconds.share()).toBe(2 / 3);
    expect(seconds.problem(COUNTS)).toBeUndefined();
  });

  test.each(["scheduled", "success", "degraded", "failed"] as const)(
    "that do not come to the %s of the totals, over all batches",
    (name) => {
      const seconds = countAvailability();
      for (const batch of [
        [SECOND, SECOND],
        [QUIET, SILENT],
      ])
        seconds.add(JSON.stringify(batch));
      expect(seconds.problem(COUNTS)).toBeUndefined();
      const more = COUNTS[name] + 1;
      expect(seconds.problem({ ...COUNTS, [name]: more })).toBe(
        `/result/seconds come to ${COUNTS[name]} ${name}, and /result/counts say ${more}`,
      );
    },
  );

  test("the first that is none is named, over all batches", () => {
    const seconds = countAvailability();
    seconds.add(JSON.stringify([SECOND, SECOND]));
    seconds.add(JSON.stringify([SECOND, 1, 2]));
    expect(seconds.problem(COUNTS)).toContain("/result/seconds/3 ");
  });
});
