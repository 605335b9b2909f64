import { expect, test } from "vitest";
import { burnSeverity } from "../../scripts/alerts/escalation/burn-severity.ts";
import { burningReport } from "./slo-report.ts";

const severity = (...given: Parameters<typeof burningReport>) =>
  burnSeverity(JSON.parse(burningReport(...given)));

test("p2 where only alerts fire that say so, p1 where one says that", async () => {
  expect(await severity([["fast", "p2"]])).toBe("p2");
  expect(await severity([["fast", "p1"]])).toBe("p1");
  const both = [["fast", "p1"], ["slow", "p2"]] as const; // prettier-ignore
  expect(await severity(both)).toBe("p1");
});

test("what says nothing leaves it to the policy, unless another says p1", async () => {
  expect(await severity([["fast", undefined]])).toBeUndefined();
  expect(await severity([["fast", "p2"], ["slow", undefined]])).toBeUndefined(); // prettier-ignore
  expect(await severity([["fast", "p1"], ["slow", undefined]])).toBe("p1"); // prettier-ignore
  expect(await severity([])).toBeUndefined();
});

test("another check that has failed leaves it to the policy, an advisory one with --strict", async () => {
  const fast = [["fast", "p2"]] as const;
  expect(await severity(fast, { id: "budget_left" })).toBeUndefined();
  expect(await severity(fast, { id: "targets_sensible", enforced: false })).toBe("p2");
  const strict = { strict: true };
  expect(await severity(fast, { id: "targets_sensible", enforced: false }, strict)).toBeUndefined();
  expect(await severity(fast, { id: "works", outcome: "pass" })).toBe("p2");
});

test("a report that is none of the slo guard says nothing", async () => {
  expect(await severity([["fast", "p2"]], undefined, { report: "release" })).toBeUndefined();
  expect(await severity([["fast", "p2"]], undefined, { result: {} })).toBeUndefined();
});
