/** One quick scenario as users run it, and what is refused; all of them are in test/system. No fixtures but the drill's own. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runEntry } from "./run-entry.ts";

let root = "";
beforeEach(() => (root = mkdtempSync(join(tmpdir(), "chaos-"))));
afterEach(() => rmSync(root, { recursive: true }));

const chaos = (argv: readonly string[], env: Record<string, string> = {}) =>
  runEntry("alert-chaos-drill", ["--root", root, "--out", join(root, "out.json"), ...argv], {
    cwd: root,
    env,
  });

test("--help, an unknown option, an unknown scenario", async () => {
  const help = await chaos(["--help"]);
  expect(help).toMatchObject({ code: 0 });
  expect(help.stdout).toContain("npm run chaos");
  expect(await chaos(["--onyl", "x"])).toMatchObject({ code: 2, stdout: "" });
  const bad = await chaos(["--only", "earthquake"]);
  expect(bad.stderr).toContain("recovers_reset_http");
  expect(bad.code).toBe(2);
  expect(await chaos(["--now", "2026-01-01T00:00:00Z"])).toMatchObject({ code: 2, stdout: "" });
});

test("two resets, and the alert is there once; in each format; nothing is left behind", async () => {
  const formats = ["github", "markdown", "junit", "sarif"];
  const argv = ["--format", "json", ...formats.flatMap((f) => ["--format", `${f}=${root}/${f}`])];
  const thread = ["--release-candidate-id", "rc-7"];
  const { code, stdout } = await chaos(["--only", "recovers_reset_http", ...argv, ...thread]);
  expect(code).toBe(0);
  const { result, subject } = JSON.parse(stdout);
  expect(subject).toMatchObject({ release_candidate_id: "rc-7" });
  expect(result.scenarios).toMatchObject([{ faulted: 2, exits: ["0"], accepted: 1, passed: true }]);
  expect(result.deliveries).toMatchObject([
    { channel: "webhook", outcome: "delivered", attempts: 3 },
  ]);
  for (const one of formats) expect(readFileSync(join(root, one), "utf8")).toContain("chaos");
  expect(readdirSync(join(root, ".release/chaos"))).toEqual([]);
});

test("where nothing can be killed the drill is no evidence", async () => {
  const { code, stdout } = await chaos(["--only", "killed_black_hole_http"], { PATH: "/nowhere" });
  expect(stdout).toContain("nothing_lost_by_kill");
  expect(code).not.toBe(0);
});
