/**
 * Fifty moves at once over one repository, by processes of their own: one history, in which each
 * move starts where the one before ended. Read from the outside, by the definition of the ledger.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const SCRIPT = resolve("scripts/release-channel-control.ts");
const DEED = ["--reason", "race", "--actor", "ann"];

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "channel-race-"));
  cpSync(resolve("test/fixtures/channels/older"), root, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Canary sets of 40 versions, and 10 rollbacks of stable to the two versions that were good in it. */
function actOf(index: number): string[] {
  if (index % 5 > 0) {
    const percent = String(1 + (index % 90));
    const move = ["--channel", "canary", "--to-version", `2.0.${index}`, "--percent", percent];
    return ["set", ...move, ...DEED];
  }
  const target = index % 2 === 0 ? "1.4.0" : "1.4.1";
  return ["rollback", "--channel", "stable", "--to-version", target, ...DEED];
}

function run(act: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, [SCRIPT, ...act, "--root", root], { stdio: "ignore" });
  return new Promise((done) => child.on("close", done));
}

interface Row {
  readonly channel: string;
  readonly from_version: string;
  readonly to_version: string;
}

test("fifty moves at once make one history", { timeout: 300_000 }, async () => {
  expect(await run(["adopt", ...DEED])).toBe(0);
  const codes = await Promise.all(Array.from({ length: 50 }, (_, index) => run(actOf(index))));
  // A rollback to the version that another has left, and so blocked, is refused: that is no loss.
  expect(codes.filter((code) => code !== 0 && code !== 1)).toEqual([]);
  expect(codes.filter((_, index) => index % 5 > 0)).toEqual(Array.from({ length: 40 }, () => 0));
  const lines = readFileSync(join(root, "security/release_ledger.ndjson"), "utf8").split("\n");
  expect(lines.pop()).toBe("");
  let previous = "0".repeat(64);
  for (const [seq, line] of lines.entries()) {
    const { prev_hash: before, hash, seq: number } = JSON.parse(line);
    const digest = createHash("sha256")
      .update(`${line.slice(0, -75)}}`)
      .digest("hex");
    expect([number, before, hash]).toEqual([seq, previous, digest]);
    previous = hash;
  }
  const registry = JSON.parse(readFileSync(join(root, "security/release_channels.json"), "utf8"));
  const rows: Row[] = registry.history.slice(3);
  const carried: Record<string, string> = { canary: "1.5.0", stable: "1.4.1" };
  for (const { channel, from_version: from, to_version: to } of rows) {
    expect(carried[channel]).toBe(from);
    carried[channel] = to;
  }
  expect(rows.filter(({ channel }) => channel === "canary")).toHaveLength(40);
  expect(registry.channels.canary.version).toBe(carried["canary"]);
  expect(registry.ledger).toEqual({ size: lines.length, head: previous });
  expect(await run(["validate"])).toBe(0);
});
