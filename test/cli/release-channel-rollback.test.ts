/** A rollback when other things are broken too, and what the report holds. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runEntry } from "./run-entry.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "channels-"));
  cpSync(new URL("../fixtures/channels/older", import.meta.url).pathname, root, {
    recursive: true,
  });
});
afterEach(() => rmSync(root, { recursive: true }));

const file = (name: string) => join(root, "security", name);
const channels = (...argv: string[]) =>
  runEntry("release-channel-control", [...argv, "--root", root]);
const DEED = ["--reason", "INC-731", "--actor", "oncall"];
const BACK = ["rollback", "--channel", "stable", ...DEED];

test("history lists the moves in the report too", async () => {
  await channels("rollback", "--channel", "stable", ...DEED, "--to-version", "1.4.0");
  const { stdout } = await channels("history", "--format", "json", "--limit", "1");
  expect(JSON.parse(stdout).result.history).toMatchObject([
    { action: "rollback", channel: "stable", from_version: "1.4.1", to_version: "1.4.0" },
  ]);
});

describe("rollback", () => {
  test("that worked is told on stdout though the report can be written nowhere", async () => {
    mkdirSync(join(root, ".release"), { recursive: true });
    writeFileSync(join(root, ".release/reports"), "");
    const { code, stdout, stderr } = await channels(...BACK, "--to-version", "1.4.0");
    expect(stdout).toContain("rollback of stable: stable from 1.4.1 (100 %) to 1.4.0");
    expect(stderr).toContain("could not be written");
    expect(stderr).toContain(".release/reports");
    expect(stderr).not.toContain("bug");
    expect(code).toBe(3);
    expect((await channels("status")).stdout).toContain("stable 1.4.0");
  });

  test("goes without a list of keys or a policy that cannot be read, where two stand for it", async () => {
    writeFileSync(file("trust_keys.json"), "{");
    const stopped = await channels(...BACK, "--to-version", "1.4.0");
    expect(stopped.stderr).toContain("--break-glass --approver WHO");
    expect(stopped.code).toBe(2);
    writeFileSync(file("evidence_policy.json"), '{"redactable": 1}');
    const glass = ["--break-glass", "--approver", "lead"];
    const { code, stdout } = await channels(...BACK, "--to-version", "1.4.0", ...glass);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain("who may append events was not checked");
    expect(stdout.replaceAll(/\s+/g, " ")).toContain("nothing was kept apart from the events");
    expect(code).toBe(0);
    const ledger = readFileSync(file("release_ledger.ndjson"), "utf8");
    expect(ledger).toContain('"unchecked":["who may append events was not checked: ');
  });

  test("by somebody whose name is that of the verb", async () => {
    const deed = ["--actor", "rollback", "--reason", "INC-1", "rollback", "--channel", "stable"];
    const { code, stdout } = await channels(...deed, "--to-version", "1.4.0");
    expect(stdout).toContain("1.4.1 blocked by rollback");
    expect(code).toBe(0);
  });
});
