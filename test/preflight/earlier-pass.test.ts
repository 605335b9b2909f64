/** Earlier runs that stand for gates: only while nothing that matters has changed. */
import { mkdtempSync, existsSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  commit,
  gate,
  makeRepository,
  policyOf,
  preflight,
  preflightText,
  write,
} from "./temp-repository.ts";

describe("an earlier pass", () => {
  const counted = { kind: "json", path: "{run_dir}/r.json", pointer: "/n" } as const;
  const reused = gate("a", `echo '{"n": 3}' > $RELEASE_PREFLIGHT_RUN_DIR/r.json`, {
    inputs: ["data/*.txt"],
    reuse: { allowed: true },
    evidence: [counted],
  });
  const files = { "data/a.txt": "a", "bin/b.sh": "exit 0" };

  test("stands for the gate while nothing changed, and is recorded as such", async () => {
    const root = makeRepository([reused], files);
    const first = await preflight(root);
    const second = await preflight(root);
    expect(second.record("a")).toMatchObject({
      outcome: "pass",
      how: "reused",
      duration_ms: 0,
      evidence: first.record("a").evidence,
      reuse: { report_id: first.report.id, digest: first.record("a").digest },
    });
    expect(second.report.result).toMatchObject({
      counts: { reused: 1 },
      satisfies_promotion: true,
    });
    expect((await preflight(root)).record("a").reuse?.report_id).toBe(first.report.id);
  });

  test.each<[string, (root: string, runDir: string) => void, string[]]>([
    ["an input changed", (root) => write(root, { "data/a.txt": "b" }), []],
    ["an input came", (root) => write(root, { "data/b.txt": "b" }), []],
    [
      "the command changed",
      (root) =>
        write(root, {
          "security/release_policy.json": policyOf([{ ...reused, argv: [...reused.argv, "x"] }]),
        }),
      [],
    ],
    [
      "the promise changed",
      (root) =>
        write(root, {
          "security/release_policy.json": policyOf([
            { ...reused, evidence: [{ ...counted, min: 2 }] },
          ]),
        }),
      [],
    ],
    ["a lock file came", (root) => write(root, { "go.sum": "x" }), []],
    ["its evidence is gone", (root, runDir) => rmSync(join(root, runDir, "r.json")), []],
    [
      "its evidence changed",
      (root, runDir) => write(root, { [`${runDir}/r.json`]: '{"n": 4}' }),
      [],
    ],
    ["its log is gone", (root, runDir) => rmSync(join(root, runDir, "a.log")), []],
    [
      "the reports are gone",
      (root) => rmSync(join(root, ".release/reports"), { recursive: true }),
      [],
    ],
    ["--strict", () => undefined, ["--strict"]],
    ["--no-reuse", () => undefined, ["--no-reuse"]],
  ])("does not stand: %s", async (_, change, argv) => {
    const root = makeRepository([reused], files);
    const { report } = await preflight(root);
    change(root, report.result.run_dir);
    expect((await preflight(root, argv)).record("a")).toMatchObject({
      how: "ran",
      outcome: "pass",
    });
  });

  test("does not stand when a variable that it asked for changed", async () => {
    const root = makeRepository([{ ...reused, environment: { inherit: ["TARGET"] } }], files);
    const env = { PATH: process.env["PATH"], HOME: "/", TARGET: "a" };
    await preflight(root, [], { env });
    expect((await preflight(root, [], { env })).record("a").how).toBe("reused");
    expect((await preflight(root, [], { env: { ...env, TARGET: "b" } })).record("a").how).toBe(
      "ran",
    );
  });

  test("does not stand when it is too old", async () => {
    const root = makeRepository([{ ...reused, reuse: { allowed: true, max_age: "1ms" } }], files);
    await preflight(root);
    expect((await preflight(root)).record("a").how).toBe("ran");
  });

  test("does not stand where the policy does not allow it", async () => {
    const root = makeRepository([{ ...reused, reuse: { allowed: false } }], files);
    await preflight(root);
    expect((await preflight(root)).record("a").how).toBe("ran");
  });

  test("of another repository does not stand", async () => {
    const root = makeRepository([reused], files);
    await preflight(root);
    rmSync(join(root, ".git"), { recursive: true });
    expect((await preflight(root)).record("a").how).toBe("ran");
  });
});

describe("--from-report", () => {
  test("runs again what did not pass, and takes over the rest", async () => {
    const home = mkdtempSync(join(tmpdir(), "home-"));
    const env = { PATH: process.env["PATH"], HOME: home };
    const gates = [gate("a", "echo a >> $HOME/ran"), gate("b", "test -f $HOME/go")];
    const root = makeRepository(gates);
    const first = await preflight(root, ["--out", ".release/first.json"], { env });
    expect([first.code, first.said("b")]).toEqual([1, "fail exit_nonzero"]);
    write(home, { go: "x" });
    const second = await preflight(root, ["--from-report", ".release/first.json"], { env });
    expect([second.code, second.record("a").how, second.record("b").how]).toEqual([
      0,
      "taken_over",
      "ran",
    ]);
    expect(second.report.result).toMatchObject({
      from_report: { id: first.report.id },
      satisfies_promotion: true,
    });
    expect(readFileSync(join(home, "ran"), "utf8")).toBe("a\n");
  });

  test("takes nothing over from a changed tree", async () => {
    const root = makeRepository([gate("a", "exit 0")]);
    write(root, { "new.txt": "x" });
    await preflight(root, ["--out", ".release/first.json"]);
    expect((await preflight(root, ["--from-report", ".release/first.json"])).record("a").how).toBe(
      "ran",
    );
  });

  test.each<[string, (root: string) => void, string]>([
    ["another commit", (root) => (write(root, { x: "x" }), commit(root)), "it is about the commit"],
    [
      "no report",
      (root) => write(root, { ".release/first.json": "{}" }),
      'the member "schema_version" is missing',
    ],
    [
      "no JSON",
      (root) => write(root, { ".release/first.json": "{" }),
      "the file ends inside an object",
    ],
    ["nothing there", (root) => rmSync(join(root, ".release/first.json")), "first.json"],
  ])("refuses %s before anything runs", async (_, change, says) => {
    const root = makeRepository([gate("a", "touch ran")]);
    await preflight(root, ["--out", ".release/first.json"]);
    rmSync(join(root, "ran"));
    change(root);
    const { code, stderr } = await preflightText(root, ["--from-report", ".release/first.json"]);
    expect([code, existsSync(join(root, "ran"))]).toEqual([2, false]);
    expect(stderr).toContain(says);
  });
});
