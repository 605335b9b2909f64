/** What is kept of each gate: log, evidence, findings, attempts. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gate, makeRepository, preflight } from "./temp-repository.ts";

const JUNIT = { kind: "junit", path: "{run_dir}/t.xml" } as const;
const writeJunit = (cases: string) =>
  `echo '<testsuite>${cases}</testsuite>' > "$RELEASE_PREFLIGHT_RUN_DIR/t.xml"`;
const CASE = '<testcase name="adds"/>';

describe("the record of a gate", () => {
  test("has log, evidence and digests, and what the policy says", async () => {
    const root = makeRepository([
      gate("unit", `echo talk; ${writeJunit(CASE)}`, { evidence: [JUNIT] }),
    ]);
    const { record, report } = await preflight(root);
    const { result } = report;
    expect(record("unit")).toMatchObject({
      title: "unit",
      outcome: "pass",
      how: "ran",
      message: "exit 0; 1 tests",
      attempts: [{ number: 1, outcome: "pass", end: { kind: "exited", code: 0 } }],
      log: { path: `${result.run_dir}/unit.log`, bytes: 5 },
      evidence: [{ kind: "junit", source: `${result.run_dir}/t.xml`, count: 1, counted: "tests" }],
      last_lines: [],
    });
    expect(readFileSync(join(root, result.run_dir, "unit.log"), "utf8")).toBe("talk\n");
    expect(report.subject).toMatchObject({ version: "1.4.2", correlation_id: report.id });
    expect(report.inputs).toMatchObject([{ path: "security/release_policy.json", role: "policy" }]);
    expect(result).toMatchObject({
      run_id: report.id,
      profile: "full",
      satisfies_promotion: true,
      promotion_obstacles: [],
    });
  });

  test("of a failure has findings, the last lines and a place", async () => {
    const failing =
      '<testcase name="adds" file="t.py" line="3"><failure message="1 is not 2"/></testcase>';
    const line = `for i in $(seq 30); do echo line $i; done; ${writeJunit(failing)}; exit 1`;
    const { record, report } = await preflight(
      makeRepository([gate("a", line, { evidence: [JUNIT] })]),
    );
    expect(record("a").findings).toEqual([
      { id: "adds", message: "1 is not 2", file: "t.py", line: 3 },
    ]);
    expect(record("a").last_lines).toHaveLength(20);
    expect(record("a").last_lines.at(-1)).toBe("line 30");
    expect(report.checks[0]).toMatchObject({
      id: "gate_passed",
      about: "a",
      outcome: "fail",
      locations: [{ file: "t.py", line: 3 }],
    });
  });

  test("a pass at the second attempt is flaky, with both logs", async () => {
    const root = makeRepository([
      gate(
        "a",
        'test -f "$RELEASE_PREFLIGHT_RUN_DIR/seen" || { : > "$RELEASE_PREFLIGHT_RUN_DIR/seen"; exit 1; }',
        { retries: 2 },
      ),
    ]);
    const { record, report, code } = await preflight(root);
    expect(code).toBe(0);
    expect(record("a")).toMatchObject({
      outcome: "pass",
      flaky: true,
      message: "exit 0, its only word; attempt 2",
      attempts: [{ outcome: "fail" }, { outcome: "pass" }],
    });
    expect(readdirSync(join(root, report.result.run_dir)).toSorted()).toEqual([
      "a.2.log",
      "a.log",
      "seen",
    ]);
    expect(report.checks.map(({ id, outcome }) => `${id} ${outcome}`)).toContain(
      "gates_steady fail",
    );
    expect(report.checks[0]?.flaky).toBe("attempt 1: exit_nonzero");
  });

  test("retries end, and evidence of an attempt before does not count", async () => {
    const once = `test -f seen && exit 0; : > seen; ${writeJunit(CASE)}; exit 1`;
    const { record } = await preflight(
      makeRepository([gate("a", once, { retries: 3, evidence: [JUNIT] })]),
    );
    expect(record("a")).toMatchObject({
      outcome: "no_data",
      reason: "evidence_missing",
      flaky: false,
    });
    expect(record("a").attempts).toHaveLength(4);
  });
});

const ourReport = (path: string) =>
  [{ kind: "report", report: "release-preflight", path }] as const;

/** Writes the report of an earlier run as if it were of this one, with `subject` in its subject. */
const retold = (path: string, subject: string) =>
  `node -e '
    const report = require("./sub.json");
    const correlation_id = process.env.RELEASE_CORRELATION_ID;
    report.started_at = report.ended_at = new Date().toISOString();
    Object.assign(report.subject, { correlation_id }, ${subject});
    require("node:fs").writeFileSync("${path}", JSON.stringify(report));
  '`;

describe("evidence is of this run", () => {
  const fixed = { kind: "json", path: "out/r.json", pointer: "/n" } as const;

  test("a file that was there before and is not written again is stale", async () => {
    const root = makeRepository([gate("a", "exit 0", { evidence: [fixed] })], {
      "out/r.json": '{"n": 3}',
    });
    expect((await preflight(root)).said("a")).toBe("no_data evidence_stale");
  });

  test("a file that is written again is fresh", async () => {
    const root = makeRepository(
      [gate("a", `echo '{"n": 3}' > out/r.json`, { evidence: [fixed] })],
      { "out/r.json": '{"n": 3}' },
    );
    expect((await preflight(root)).said("a")).toBe("pass passed");
  });

  test("a report of ours from another run is foreign", async () => {
    const evidence = [{ kind: "report", report: "release-preflight", path: "out/r.json" }] as const;
    const root = makeRepository(
      [gate("a", "cp sub.json out/r.json", { evidence }), gate("b", "exit 0")],
      { "out/x": "x" },
    );
    await preflight(root, ["--only", "b", "--out", "sub.json"]);
    expect((await preflight(root)).said("a")).toBe("no_data evidence_foreign");
  });

  test("a report of ours about another commit is foreign, whatever run it names", async () => {
    const [own, other] = ["out/own.json", "out/other.json"];
    const root = makeRepository(
      [
        gate("own", retold(own, "{}"), { evidence: ourReport(own) }),
        gate("other", retold(other, `{ commit: "${"b".repeat(40)}" }`), {
          evidence: ourReport(other),
        }),
        gate("b", "exit 0"),
      ],
      { "out/x": "x", ".gitignore": "out/o*.json\nsub.json\n" },
    );
    await preflight(root, ["--only", "b", "--out", "sub.json"]);
    const { said } = await preflight(root);
    expect([said("own"), said("other")]).toEqual(["pass passed", "no_data evidence_foreign"]);
  });
});
