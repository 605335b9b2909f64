/** Which gates a run asks, and what that makes of its verdict. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gate, makeRepository, preflight, preflightText } from "./temp-repository.ts";

describe("selection", () => {
  const gates = [
    gate("a", "exit 0"),
    gate("b", "exit 0", { profile: "full", needs: ["a"] }),
    gate("c", "exit 1", { profile: "full", allow_skip: true }),
  ];

  test("a quick pass says what it left out and satisfies no promotion", async () => {
    const root = makeRepository(gates);
    const { code, report, said } = await preflight(root, ["--quick"]);
    expect([code, said("b"), report.result.profile, report.result.satisfies_promotion]).toEqual([
      0,
      "not_applicable not_in_profile",
      "quick",
      false,
    ]);
    expect((await preflightText(root, ["--quick"])).stdout).toContain(
      "quick, 1 gate, 2 gates not run",
    );
  });

  test("skipping is recorded; the policy decides whether it can be a pass", async () => {
    const root = makeRepository(gates);
    const allowed = await preflight(root, ["--skip", "c"]);
    expect([allowed.code, allowed.said("c"), allowed.report.result.satisfies_promotion]).toEqual([
      0,
      "not_applicable skipped",
      false,
    ]);
    const forbidden = await preflight(root, ["--skip", "c", "--skip", "b"]);
    expect([forbidden.code, forbidden.said("b")]).toEqual([3, "no_data skipped"]);
  });

  test("a picked gate runs with what it needs", async () => {
    const { report, code, said } = await preflight(makeRepository(gates), ["--only", "b"]);
    expect([code, said("a"), said("b"), said("c"), report.result.profile]).toEqual([
      0,
      "pass passed",
      "pass passed",
      "not_applicable not_selected",
      "partial",
    ]);
  });

  test("a gate behind one that failed is not run", async () => {
    const { said, code } = await preflight(
      makeRepository([gate("a", "exit 1"), gate("b", "touch ran", { needs: ["a"] })]),
    );
    expect([said("b"), code]).toEqual(["no_data need_not_passed", 1]);
  });

  test("nothing asked is not a pass", async () => {
    const { code } = await preflight(makeRepository([gate("a", "exit 0", { profile: "full" })]), [
      "--quick",
    ]);
    expect(code).toBe(3);
  });

  test("fail-fast ends the run", async () => {
    const root = makeRepository([
      gate("a", "exit 1"),
      gate("b", "sleep 30"),
      gate("c", "touch ran"),
    ]);
    const { said, code } = await preflight(root, ["--fail-fast"]);
    expect([code, said("b"), said("c"), existsSync(join(root, "ran"))]).toEqual([
      1,
      "no_data fail_fast",
      "no_data fail_fast",
      false,
    ]);
  });

  test("the plan runs nothing", async () => {
    const root = makeRepository([gate("a", "touch ran"), gate("b", "exit 0", { needs: ["a"] })]);
    const { stdout, code } = await preflightText(root, ["--plan"]);
    expect(code).toBe(0);
    expect(stdout).toContain("a → b");
    const json = await preflightText(root, ["--plan", "--format", "json"]);
    expect(JSON.parse(json.stdout).result).toMatchObject({
      profile: "full",
      critical_path: ["a", "b"],
      gates: [
        { id: "a", starts_at_ms: 0, expected_ms: null },
        { id: "b", starts_at_ms: 1000 },
      ],
    });
    expect(existsSync(join(root, "ran")) || existsSync(join(root, ".release"))).toBe(false);
  });
});

describe("a run that is called off", () => {
  test("ends its gates, and leaves a valid report that is no pass", async () => {
    const root = makeRepository([
      gate("a", "exit 0"),
      gate("slow", "sleep 30"),
      gate("c", "touch ran", { needs: ["slow"] }),
    ]);
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 300);
    const { report, said } = await preflight(root, [], { signal: stop.signal });
    expect(report.verdict).toBe("undecided");
    expect(report.result.interrupted).toBe(true);
    expect([said("a"), said("slow"), existsSync(join(root, "ran"))]).toEqual([
      "pass passed",
      "no_data interrupted",
      false,
    ]);
    expect(readdirSync(join(root, ".release/reports/release-preflight"))).toHaveLength(1);
  });
});
