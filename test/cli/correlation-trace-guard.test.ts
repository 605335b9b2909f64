/** The command as users run it, over the cases of test/fixtures/correlation. */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { worldOf } from "../correlation/world.ts";
import { REPOSITORY, runEntry } from "./run-entry.ts";

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

const guard = (name: string, argv: readonly string[] = []) => {
  const root = worldOf(name);
  roots.push(root);
  const now = ["--now", "2026-11-23T19:00:00Z"];
  return runEntry("correlation-trace-guard", ["--root", root, ...now, ...argv], { cwd: root });
};

test("help, and what is asked for wrongly", async () => {
  const help = await guard("good", ["--help"]);
  expect(help).toMatchObject({ code: 0 });
  expect(help.stdout).toContain("npm run correlation");
  const wrong = await guard("good", ["--artefact", "x"]);
  expect(wrong).toMatchObject({ code: 2, stdout: "" });
  expect(wrong.stderr).toContain("--artifact");
  expect((await guard("good", ["--max-skew", "soon"])).code).toBe(2);
  expect((await guard("good", ["--expect", "deliveries"])).stderr).toContain("delivery");
  expect((await guard("good", ["--artifact", "incident="])).code).toBe(2);
});

test("good: exit 0, and a report that names every artifact", async () => {
  const { code, stdout } = await guard("good", ["--strict"]);
  expect(stdout).toContain("PASS");
  expect(code).toBe(0);
  const folder = join(roots[0] ?? "", ".release/reports/correlation-trace-guard");
  const [file = ""] = readdirSync(folder);
  const report = JSON.parse(readFileSync(join(folder, file), "utf8"));
  expect(report.subject).toMatchObject({
    correlation_id: "3e0c7f6a-52d1-4b8e-9a57-0d6b1c2f4e18",
    release_candidate_id: "rc-7",
  });
  expect(report.result.thread.trace_id).toBe("3e0c7f6a52d14b8e9a570d6b1c2f4e18");
  expect(report.result.ledger.size).toBe(7);
  expect(report.result.artifacts[0]).toMatchObject({
    kind: "event",
    correlation_id: report.subject.correlation_id,
  });
  expect(report.inputs).toHaveLength(6);
});

test.each([
  ["another-candidate", 1, "candidate_consistent"],
  ["no-incident", 3, "chain_whole"],
  ["broken-ledger", 3, "logs_readable"],
  ["nothing", 3, "thread_known"],
])("%s: exit %i, and as its example shows", async (name, code, id) => {
  const ended = await guard(name, ["--strict"]);
  expect(ended.stdout).toContain(id);
  for (const line of exampleOf(name)) expect(ended.stdout).toContain(line);
  expect(ended.code).toBe(code);
});

test("the page shows examples", () => {
  expect(exampleOf("another-candidate").length).toBeGreaterThan(15);
  expect(exampleOf("no-incident").length).toBeGreaterThan(10);
});

/** The lines that the page shows for a case; none where it shows none. */
function exampleOf(name: string): string[] {
  const page = readFileSync(join(REPOSITORY, "docs/scripts/correlation-trace-guard.md"), "utf8");
  const [, after = ""] = page.split(`\`${name}\``);
  const [, block = ""] = after.split("```");
  return block.split("\n").filter((line) => !["", "text", "  …"].includes(line));
}

test.each(["json", "github", "markdown", "junit", "sarif"])(
  "--format %s does not change the code",
  async (format) => {
    const { code, stdout } = await guard("another-candidate", ["--format", format]);
    expect(stdout).toContain("candidate_consistent");
    expect(code).toBe(1);
  },
);

test("what others wrote moves no cursor and starts no line", async () => {
  const argv = ["--artifact", "incident=evil/escape.json", "--format", "text"];
  const { code, stdout } = await guard("hostile", argv);
  expect(stdout).not.toContain("\u001B");
  expect(stdout).not.toContain("\u202E");
  expect(stdout).not.toMatch(/^::error/m);
  expect(code).toBe(1);
});

test("it writes nothing but its report, and so says the same again", async () => {
  const out = ["--out", "one.json"];
  const first = await guard("good", out);
  const root = roots[0] ?? "";
  const now = ["--now", "2026-11-23T19:00:00Z"];
  const argv = ["--root", root, ...now, ...out];
  const again = await runEntry("correlation-trace-guard", argv, { cwd: root });
  expect(again.code).toBe(first.code);
  expect(again.stdout.split("\nreport")[0]).toBe(first.stdout.split("\nreport")[0]);
});
