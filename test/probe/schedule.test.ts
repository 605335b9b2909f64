import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aimAt } from "../../scripts/probe/aim.ts";
import { scheduleOf } from "../../scripts/probe/schedule.ts";

test("stages follow each other, the warm-up first and at the first rate", () => {
  const stages = [
    { rate_per_s: 2, duration_s: 1 },
    { rate_per_s: 4, duration_s: 1 },
  ];
  const { dueMs, warmUpMs, endMs } = scheduleOf(stages, 1, [1]);
  expect([...dueMs]).toEqual([0, 500, 1000, 1500, 2000, 2250, 2500, 2750]);
  expect({ warmUpMs, endMs }).toEqual({ warmUpMs: 1000, endMs: 3000 });
});

test("targets come by weight, mixed and not one after the other", () => {
  const { requestOf } = scheduleOf([{ rate_per_s: 8, duration_s: 1 }], 0, [3, 1]);
  expect([...requestOf]).toEqual([0, 0, 1, 0, 0, 0, 1, 0]);
});

test("times never fall, and any whole turn of weights holds them exactly", () => {
  const weights = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 });
  const rate = fc.integer({ min: 1, max: 300 });
  fc.assert(
    fc.property(weights, rate, (shares, rate_per_s) => {
      const { dueMs, requestOf } = scheduleOf([{ rate_per_s, duration_s: 1 }], 0, shares);
      expect(dueMs).toHaveLength(rate_per_s);
      expect(dueMs.every((due, at) => at === 0 || due > (dueMs[at - 1] ?? 0))).toBe(true);
      const turn = shares.reduce((sum, share) => sum + share, 0);
      if (rate_per_s < turn) return;
      const first = requestOf.subarray(0, turn);
      expect(shares.map((_, index) => first.filter((at) => at === index).length)).toEqual(shares);
    }),
  );
});

test.each([
  "http://127.0.0.1/",
  "http://127.1:8080/",
  "http://0x7f.0.0.1/",
  "http://[::1]:9/",
  "https://localhost/",
  "http://Staging.Example.com/",
])("may be aimed at: %s", (url) => {
  expect(aimAt(url, ["staging.EXAMPLE.com"]).allowed).toBe(true);
});

test.each([
  "http://10.0.0.1/",
  "http://128.0.0.1/",
  "http://0.0.0.0/",
  "http://127.0.0.1.example.com/",
  "http://localhost.example.com/",
  "http://staging.example.com.evil.example/",
  "http://[::ffff:7f00:1]/",
  "http://user@127.0.0.1/",
  "http://:secret@127.0.0.1/",
  "file:///etc/passwd",
  "not an address",
])("is refused: %s", (url) => {
  expect(aimAt(url, ["staging.example.com"]).allowed).toBe(false);
});
