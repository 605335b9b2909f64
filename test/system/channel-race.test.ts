/**
 * Fifty moves at once over one repository, promotions and rollbacks among them: one history, in which each
 * move starts where the one before ended. Read from the outside, by the definition of the ledger.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const SCRIPT = resolve("scripts/release-channel-control.ts");
const DEED = ["--reason", "race", "--actor", "ann"];

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "channel-race-"));
  cpSync(resolve("test/fixtures/channels/older"), root, { recursive: true });
  const policy = {
    $schema: "x",
    version: 1,
    stages: { min_stage_observe_s: 0 },
    promotion: { min_canary_observe_s: 0 },
    gates: { required_reports: [{ id: "preflight", pattern: "reports/*.json" }] },
  };
  writeFileSync(join(root, "security/release_rollout_policy.json"), JSON.stringify(policy));
  mkdirSync(join(root, "reports"));
  for (let index = 0; index < 50; index += 1) writeReport(index);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const versionOf = (index: number) => `2.0.${index}`;

/** What a promotion of that version asks for. */
function writeReport(index: number): void {
  const time = new Date().toISOString();
  const report = {
    schema_version: 1,
    report: "some-gate",
    id: String(index),
    tool: { name: "t", version: "1.0.0" },
    verdict: "pass",
    strict: true,
    started_at: time,
    ended_at: time,
    subject: { version: versionOf(index) },
    inputs: [],
    checks: [],
    result: {},
  };
  writeFileSync(join(root, `reports/${index}.json`), JSON.stringify(report));
}

type Act = "set" | "promote" | "rollback";
const ACTS: readonly Act[] = ["set", "promote", "rollback", "set", "promote"];
const actAt = (index: number): Act => ACTS[index % ACTS.length] ?? "set";

/**
 * 20 versions put into the canary, 20 promotions of what it carries then, 10 rollbacks of stable. A
 * rollback holds stable, so that half of the promotions come with a second person.
 */
function argvAt(index: number): string[] {
  const stable = ["--channel", "stable"];
  switch (actAt(index)) {
    case "set": {
      const percent = ["--percent", String(1 + index)];
      const to = ["--channel", "canary", "--to-version", versionOf(index), ...percent];
      return ["set", ...to, ...DEED];
    }
    case "promote": {
      const glass = index % 2 === 0 ? ["--break-glass", "--approver", "bob"] : [];
      return ["promote", "--source", "canary", "--target", "stable", ...DEED, ...glass];
    }
    case "rollback": {
      const version = index % 2 === 0 ? "1.4.0" : "1.4.1";
      return ["rollback", ...stable, "--to-version", version, ...DEED];
    }
  }
}

function run(act: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, [SCRIPT, ...act, "--root", root], { stdio: "ignore" });
  return new Promise((done) => child.on("close", done));
}

interface Row {
  readonly action: string;
  readonly channel: string;
  readonly from_version: string;
  readonly to_version: string;
}

test("fifty moves at once make one history", { timeout: 300_000 }, async () => {
  expect(await run(["adopt", ...DEED])).toBe(0);
  const codes = await Promise.all(Array.from({ length: 50 }, (_, index) => run(argvAt(index))));
  // What the gates, a hold or a block refuse is no loss; nothing may be undecided or crash.
  expect(codes.filter((code) => code !== 0 && code !== 1)).toEqual([]);
  const sets = codes.filter((_, index) => actAt(index) === "set");
  expect(sets).toEqual(Array.from({ length: 20 }, () => 0));
  const { size, head } = ledgerFromOutside();
  const registry = JSON.parse(readFileSync(join(root, "security/release_channels.json"), "utf8"));
  const rows: Row[] = registry.history.slice(3);
  const carried = followed(rows);
  const moves = (action: string) => rows.filter((row) => row.action === action).length;
  process.stdout.write(`${moves("promote")} promotions, ${moves("rollback")} rollbacks moved\n`);
  expect(moves("set")).toBe(20);
  expect(moves("promote")).toBeGreaterThan(1);
  expect(moves("rollback")).toBeGreaterThan(1);
  for (const name of ["canary", "stable"] as const) {
    expect(registry.channels[name].version).toBe(carried[name]);
  }
  expect(registry.ledger).toEqual({ size, head });
  expect(await run(["validate"])).toBe(0);
});

/** By the definition alone: numbered without a gap, each the hash of the bytes before it. */
function ledgerFromOutside(): { readonly size: number; readonly head: string } {
  const lines = readFileSync(join(root, "security/release_ledger.ndjson"), "utf8").split("\n");
  expect(lines.pop()).toBe("");
  let head = "0".repeat(64);
  for (const [seq, line] of lines.entries()) {
    const { prev_hash: before, hash, seq: number } = JSON.parse(line);
    const digest = createHash("sha256")
      .update(`${line.slice(0, -75)}}`)
      .digest("hex");
    expect([number, before, hash]).toEqual([seq, head, digest]);
    head = hash;
  }
  return { size: lines.length, head };
}

/** Each move starts where the one before it ended, and a promotion brings what the canary carried. */
function followed(rows: readonly Row[]): Readonly<Record<"canary" | "stable", string>> {
  const carried = { canary: "1.5.0", stable: "1.4.1" };
  for (const { action, channel, from_version: from, to_version: to } of rows) {
    const name = channel.endsWith("stable") ? "stable" : "canary";
    expect([from, to]).toEqual([carried[name], action === "promote" ? carried.canary : to]);
    carried[name] = to;
  }
  return carried;
}
