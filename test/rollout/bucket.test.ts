import { readFileSync } from "node:fs";
import { assert, integer, property, string } from "fast-check";
import { expect, test } from "vitest";
import { bucket, BUCKETS, isInRollout } from "../../scripts/rollout/bucket.ts";

test("the vectors of the docs", () => {
  const url = new URL("../../docs/scripts/release-rollout-executor.md", import.meta.url);
  const rows = readFileSync(url, "utf8").matchAll(/^\| `(".*")` +\| `(".*")` +\| +(\d+) +\|$/gm);
  const vectors = [...rows].map(([, user = "", salt = "", wanted = ""]) => ({
    found: bucket(JSON.parse(user), JSON.parse(salt)),
    wanted: Number(wanted),
  }));
  expect(vectors).toHaveLength(8);
  for (const { found, wanted } of vectors) expect(found).toBe(wanted);
});

test("growing the percentage takes nobody out; all have it at 100, nobody at 0", () => {
  const percent = integer({ min: 0, max: BUCKETS }).map((steps) => steps / 1000);
  const law = property(string({ unit: "binary" }), percent, percent, (user, one, other) => {
    const [less, more] = [Math.min(one, other), Math.max(one, other)];
    expect(isInRollout(user, "s", less) && !isInRollout(user, "s", more)).toBe(false);
    expect(isInRollout(user, "s", 0)).toBe(false);
    expect(isInRollout(user, "s", 100)).toBe(user !== "");
  });
  assert(law, { numRuns: 100, seed: 4 });
});

test("whoever has no id stays on the stable side", () => {
  expect(isInRollout(undefined, "s", 100)).toBe(false);
  expect(isInRollout("", "s", 100)).toBe(false);
});

test("a percentage takes so many, and another salt takes others", () => {
  const users = Array.from({ length: 20_000 }, (_, index) => `user-${index}`);
  const taken = users.filter((user) => isInRollout(user, "1.5.0", 5));
  expect(Math.abs(taken.length / users.length - 0.05)).toBeLessThan(0.005);
  const both = taken.filter((user) => isInRollout(user, "1.6.0", 5));
  expect(both.length / taken.length).toBeLessThan(0.1);
});
