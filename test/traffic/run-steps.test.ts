import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { nodeHost } from "../../scripts/adapters/node-host.ts";
import type { PlannedStep } from "../../scripts/traffic/plan-move.ts";
import { runSteps } from "../../scripts/traffic/run-steps.ts";

const root = mkdtempSync(join(tmpdir(), "steps-"));
afterAll(() => rmSync(root, { recursive: true }));

const host = { ...nodeHost(), env: { ...process.env, TOKEN: "s3cr3t-value", OTHER: "unseen" } };
const run = (...steps: PlannedStep[]) => runSteps(steps, { host, root, env: ["TOKEN"] });
const node = (code: string, more: Partial<PlannedStep & { kind: "run" }> = {}): PlannedStep => ({
  kind: "run",
  argv: [process.execPath, "-e", code],
  timeout_ms: 5_000,
  ...more,
});

test("output is kept in a file, and steps after a failure are not begun", async () => {
  const kept = await run(node("console.log('state')", { stdout_to: "kept" }));
  expect(kept).toEqual({ ok: true, stdout: "state\n", why: "" });
  expect(readFileSync(join(root, "kept"), "utf8")).toBe("state\n");
  const failed = await run(node("process.exit(4)"), { kind: "write", path: "never", content: "" });
  expect(failed.why).toMatch(/exit code 4$/);
  expect(() => readFileSync(join(root, "never"))).toThrow("ENOENT");
});

test("a command that prints nothing has nothing to keep", async () => {
  const { ok, why } = await run(node("", { stdout_to: "kept" }));
  expect(ok).toBe(false);
  expect(why).toMatch(/printed nothing to keep$/);
  expect(readFileSync(join(root, "kept"), "utf8")).toBe("state\n");
});

test("what is expected is compared without white space at the end", async () => {
  expect((await run(node("console.log('a')", { expect_stdout: "a" }))).ok).toBe(true);
  const other = await run(node("console.log('b')", { expect_stdout: "a" }));
  expect(other.why).toMatch(/printed "b", wanted "a"$/);
  const loud = await run(node("console.log('b')", { expect_stdout: "" }));
  expect(loud.why).toMatch(/printed "b", wanted nothing$/);
});

test("more output than can be held is a failure", async () => {
  const { why } = await run(node("console.log('x'.repeat(2 ** 20 + 1))"));
  expect(why).toMatch(/more than 1048576 bytes$/);
});

test("a file that cannot be written is a failure, not a crash", async () => {
  const { ok, why } = await run({ kind: "write", path: "kept/under-a-file", content: "x" });
  expect(ok).toBe(false);
  expect(why).toMatch(/kept\/under-a-file/);
});

test("variables are those asked for, and their values are never told", async () => {
  const seen = await run(node("console.log(Object.keys(process.env).sort().join())"));
  expect(seen.stdout).toContain("TOKEN");
  expect(seen.stdout).not.toContain("OTHER");
  const told = await run(node("console.error(process.env.TOKEN); process.exit(1)"));
  expect(told.why).toMatch(/\*\*\*$/);
  expect(told.why).not.toContain("s3cr3t");
});

test("a long argument is told by its beginning", async () => {
  const { why } = await run(node(`process.exit(1) // ${"x".repeat(500)}`));
  expect(why.length).toBeLessThan(200);
});
