import { expect, test } from "vitest";
import { scopeOf } from "../../scripts/promotion/report-scope.ts";

test("a report that states nothing is full, and one that says no is believed", () => {
  expect(scopeOf({})).toEqual({ profile: "full", obstacles: [] });
  expect(scopeOf({ profile: "quick", satisfies_promotion: true })).toEqual({
    profile: "quick",
    obstacles: [],
  });
  const stated = { satisfies_promotion: false, promotion_obstacles: ["skipped: unit"] };
  expect(scopeOf(stated).obstacles).toEqual(["skipped: unit"]);
  expect(scopeOf({ satisfies_promotion: false, promotion_obstacles: [] }).obstacles).toEqual([
    "it does not satisfy a promotion",
  ]);
});
