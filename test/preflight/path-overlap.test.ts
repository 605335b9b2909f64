import { posix } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mayOverlap } from "../../scripts/preflight/path-overlap.ts";

describe("two evidence patterns", () => {
  test.each<[string, string, boolean]>([
    ["out/a.json", "out/a.json", true],
    ["out/a.json", "out/b.json", false],
    ["./out//a.json", "out/a.json", true],
    ["out/*.json", "out/a.json", true],
    ["out/*.json", "out/a.xml", false],
    ["out/*.json", "out/deep/a.json", false],
    ["out/**/*.json", "out/deep/er/a.json", true],
    ["out/**", "out", true],
    ["out/**/x", "out/x", true],
    ["a*c", "ab?", true],
    ["a*c", "b*c", false],
    ["**/a/**", "b/**/c", true],
    ["out/unit-?.xml", "out/unit-10.xml", false],
    ["out/{a,b}.json", "out/c.json", true],
    ["out/{a,b}.json", "other/a.json", false],
    ["out/x{a,b}.json", "out/y.json", false],
    ["out/{a/b,c}/d.json", "out/c/d.json", true],
    ["out/!(a).json", "out/b.json", true],
    ["out/[ab].json", "out/a.json", true],
    ["out/x/../a.json", "out/a.json", true],
    ["?/../*", "a", true],
  ])("%s and %s: %s", (a, b, overlap) => {
    expect(mayOverlap(a, b)).toBe(overlap);
    expect(mayOverlap(b, a)).toBe(overlap);
  });

  test("hostile patterns are answered, not chewed on", () => {
    expect(mayOverlap(`${"a*".repeat(400)}b`, `${"*a".repeat(400)}c`)).toBe(false);
    expect(mayOverlap(`${"**/a/".repeat(300)}b`, `${"a/**/".repeat(300)}c`)).toBe(false);
  });

  test("a path that matches both patterns makes them overlap", () => {
    const unit = fc.constantFrom("a", "b", "*", "?", ".");
    const segment = fc.oneof(
      {
        arbitrary: fc.array(unit, { minLength: 1, maxLength: 3 }).map((units) => units.join("")),
        weight: 4,
      },
      { arbitrary: fc.constant("**"), weight: 1 },
    );
    const pattern = fc
      .array(segment, { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join("/"));
    const paths = everyPath(["a", "b", "ab", "a.b"], 3).filter((path) => path !== "");
    fc.assert(
      fc.property(pattern, pattern, (a, b) => {
        const both = paths.some((path) => posix.matchesGlob(path, a) && posix.matchesGlob(path, b));
        expect(!both || mayOverlap(a, b)).toBe(true);
      }),
    );
  });
});

function everyPath(names: readonly string[], depth: number): string[] {
  if (depth === 0) return [""];
  const shorter = everyPath(names, depth - 1);
  const longer = names.flatMap((name) =>
    shorter.map((path) => (path === "" ? name : `${name}/${path}`)),
  );
  return [...new Set([...shorter, ...longer])];
}
