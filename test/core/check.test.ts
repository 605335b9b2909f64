import { describe, expect, test } from "vitest";
import { enforceAll, verdictOf } from "../../scripts/core/check.ts";
import type { Check, CheckOutcome } from "../../scripts/core/check.ts";
import { worstExit } from "../../scripts/core/exit-codes.ts";

function check(outcome: CheckOutcome, enforced = true): Check {
  return { id: "a_check", outcome, enforced, message: "m", locations: [] };
}

describe("verdict", () => {
  test.each<[string, Check[], string]>([
    ["an enforced fail wins over no_data", [check("no_data"), check("fail")], "fail"],
    ["an enforced no_data is undecided", [check("pass"), check("no_data")], "undecided"],
    ["all passed", [check("pass"), check("pass")], "pass"],
    ["a waiver answers", [check("waived")], "pass"],
    ["an advisory fail does not count", [check("pass"), check("fail", false)], "pass"],
    ["nothing looked at", [], "undecided"],
    ["nothing enforced", [check("pass", false)], "undecided"],
    ["nothing applicable", [check("not_applicable")], "undecided"],
  ])("%s", (_, checks, verdict) => {
    expect(verdictOf(checks)).toBe(verdict);
  });

  test("strict enforces advisory checks", () => {
    expect(verdictOf(enforceAll([check("pass"), check("fail", false)]))).toBe("fail");
  });
});

describe("the worst exit code counts: 2, then 3, then 1, then 0", () => {
  test.each<[Parameters<typeof worstExit>[0], number]>([
    [[0, 1, 3, 2], 2],
    [[0, 1, 3], 3],
    [[0, 1], 1],
    [[0, 0], 0],
    [[], 3],
  ])("%j", (codes, worst) => {
    expect(worstExit(codes)).toBe(worst);
  });
});
