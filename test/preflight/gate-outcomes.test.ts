/** What a gate does, with real processes, and what the preflight makes of it. */
import { describe, expect, test } from "vitest";
import type { Gate } from "../../scripts/core/gen/policy-release_policy.types.ts";
import { gate, makeRepository, preflight } from "./temp-repository.ts";

const JUNIT = { kind: "junit", path: "{run_dir}/t.xml" } as const;
const writeJunit = (cases: string) =>
  `echo '<testsuite>${cases}</testsuite>' > "$RELEASE_PREFLIGHT_RUN_DIR/t.xml"`;
const CASE = '<testcase name="adds"/>';

/** One gate alone: `code outcome reason`. */
async function alone(one: Gate, argv: string[] = []): Promise<string> {
  const ran = await preflight(makeRepository([one]), argv);
  return `${ran.code} ${ran.said(one.id)}`;
}

describe("what a gate does decides", () => {
  test.each<[string, Gate, string]>([
    ["exit 0 with evidence", gate("a", writeJunit(CASE), { evidence: [JUNIT] }), "0 pass passed"],
    ["exit 0, its only word", gate("a", "exit 0"), "0 pass passed"],
    ["exit 1", gate("a", "exit 1"), "1 fail exit_nonzero"],
    ["exit 2 of a foreign tool", gate("a", "exit 2"), "1 fail exit_nonzero"],
    [
      "exit 2 that means a policy error",
      gate("a", "exit 2", { exit_codes: { "2": "policy_error" } }),
      "2 fail policy_error",
    ],
    [
      "exit 3 that means undecided",
      gate("a", "exit 3", { exit_codes: { "3": "no_data" } }),
      "3 no_data undecided_by_gate",
    ],
    [
      "exit 3 of a gate with our report",
      gate("a", "exit 3", {
        evidence: [{ kind: "report", report: "release-preflight", path: "{run_dir}/r.json" }],
      }),
      "3 no_data undecided_by_gate",
    ],
    ["out of time", gate("a", "sleep 30", { timeout: "200ms" }), "3 no_data timeout"],
    ["killed", gate("a", "kill -9 $$"), "3 no_data killed"],
    [
      "no such program",
      { ...gate("a", ""), argv: ["no-such-program-here"] },
      "3 no_data not_started",
    ],
    ["no test ran", gate("a", writeJunit(""), { evidence: [JUNIT] }), "3 no_data nothing_counted"],
    ["evidence missing", gate("a", "exit 0", { evidence: [JUNIT] }), "3 no_data evidence_missing"],
    [
      "evidence empty",
      gate("a", ": > $RELEASE_PREFLIGHT_RUN_DIR/t.xml", { evidence: [JUNIT] }),
      "3 no_data evidence_empty",
    ],
    [
      "evidence that is blank",
      gate("a", "echo > $RELEASE_PREFLIGHT_RUN_DIR/t.xml", { evidence: [JUNIT] }),
      "3 no_data evidence_empty",
    ],
    [
      "evidence that is something else",
      gate("a", "echo ok > $RELEASE_PREFLIGHT_RUN_DIR/t.xml", { evidence: [JUNIT] }),
      "3 no_data evidence_invalid",
    ],
    [
      "evidence that says fail",
      gate("a", writeJunit('<testcase name="x"><failure/></testcase>'), { evidence: [JUNIT] }),
      "1 fail evidence_contradicts",
    ],
    [
      "an input that is missing",
      gate("a", "exit 0", { inputs: ["data.json"] }),
      "3 no_data inputs_missing",
    ],
    [
      "no release candidate to name",
      gate("a", "echo {release_candidate_id}"),
      "3 no_data not_started",
    ],
  ])("%s", async (_, one, says) => {
    expect(await alone(one)).toBe(says);
  });

  test("a gate that is not required does not decide, but under --strict", async () => {
    const root = makeRepository([gate("a", "exit 1", { required: false }), gate("b", "exit 0")]);
    expect((await preflight(root)).code).toBe(0);
    expect((await preflight(root, ["--strict"])).code).toBe(1);
  });

  test("a closing line counts, in whichever stream it comes", async () => {
    const evidence = [{ kind: "closing_line", line: "checked {count} files" }] as const;
    expect(await alone(gate("a", "echo checked 12 files >&2", { evidence }))).toBe("0 pass passed");
    expect(await alone(gate("a", "echo checked 0 files", { evidence }))).toBe(
      "3 no_data nothing_counted",
    );
    expect(await alone(gate("a", "echo done", { evidence }))).toBe("3 no_data evidence_missing");
    const most = [
      { kind: "closing_line", line: "{count} problems", min: 0, max: 0 },
      ...evidence,
    ] as const;
    expect(
      await alone(gate("a", "echo 1 problems; echo checked 3 files", { evidence: most })),
    ).toBe("1 fail evidence_contradicts");
  });

  test("JSON that a gate prints is its evidence", async () => {
    const evidence = [{ kind: "json", stream: "stdout", pointer: "/files" }] as const;
    expect(await alone(gate("a", `echo '{"files": 3}'; echo talk >&2`, { evidence }))).toBe(
      "0 pass passed",
    );
    expect(await alone(gate("a", `echo '{"files": 0}'`, { evidence }))).toBe(
      "3 no_data nothing_counted",
    );
    expect(await alone(gate("a", `echo '{"files": 3'`, { evidence }))).toBe(
      "3 no_data evidence_invalid",
    );
  });
});
