/**
 * Fifty processes at once over one repository, half of them promotions through gates and half
 * rollbacks: one history, in which each move starts where the one before ended. Read from the
 * outside, by the definition of the ledger, not by our own reader.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const SCRIPT = resolve("scripts/release-channel-control.ts");
const DEED = ["--reason", "race", "--actor", "ann"];
const RACERS = Array.from({ length: 50 }, (_, index) => index);
const isRollback = (index: number) => index % 2 === 1;
const versionOf = (index: number) => `2.0.${index}`;
/** What the canary carries at first, and what it is rolled back to: each has a report. */
const REPORTED = RACERS.filter((index) => index === 0 || isRollback(index));
/** The gate refuses every fifth of the versions that are rolled back to. */
const isRefused = (index: number) => index % 10 === 5;

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "channel-race-"));
  // What lies between keeps its share, so that taking the canary back is never refused for it.
  write("security/release_traffic_adapter_contract.json", {
    $schema: "x",
    channels: ["canary", "beta", "stable"],
  });
  write("security/release_rollout_policy.json", {
    $schema: "x",
    version: 1,
    stages: { min_stage_observe_s: 0 },
    promotion: { min_canary_observe_s: 0, require_newer_version: false },
    gates: { required_reports: [{ id: "preflight", pattern: "reports/*.json" }] },
  });
  write("security/release_channels.json", registryOfOthers());
  for (const index of REPORTED) writeReport(index);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, content: object): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), JSON.stringify(content));
}

/** The canary carried every version that is rolled back to, so that each is known good in it. */
function registryOfOthers(): object {
  const ts = 1_764_000_000;
  const carried = (version: string, rollout_percent: number) => {
    return { version, rollout_percent, updated_at: ts };
  };
  const history = RACERS.filter(isRollback).map((index) => {
    return { ts, action: "set", channel: "canary", to_version: versionOf(index) };
  });
  const channels = {
    canary: carried(versionOf(0), 20),
    beta: carried("1.4.1", 10),
    stable: carried("1.4.1", 100),
  };
  return { version: 1, updated_at: ts, channels, history };
}

function writeReport(index: number): void {
  const time = new Date().toISOString();
  write(`reports/${index}.json`, {
    schema_version: 1,
    report: "some-gate",
    id: String(index),
    tool: { name: "t", version: "1.0.0" },
    verdict: isRefused(index) ? "fail" : "pass",
    strict: true,
    started_at: time,
    ended_at: time,
    subject: { version: versionOf(index) },
    inputs: [],
    checks: [],
    result: {},
  });
}

/** Each rollback of the canary goes to a version of its own: none depends on who came first. */
function argvAt(index: number): string[] {
  return isRollback(index)
    ? ["rollback", "--channel", "canary", "--to-version", versionOf(index), ...DEED]
    : ["promote", "--source", "canary", "--target", "beta", ...DEED];
}

function run(act: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, [SCRIPT, ...act, "--root", root], { stdio: "ignore" });
  return new Promise((done) => child.on("close", done));
}

test("fifty moves at once make one history", { timeout: 300_000 }, async () => {
  expect(await run(["adopt", ...DEED])).toBe(0);
  const codes = await Promise.all(RACERS.map((index) => run(argvAt(index))));
  expect(codes.filter((_, index) => isRollback(index))).toEqual(
    Array.from({ length: 25 }, () => 0),
  );
  // What the gate refuses is no loss; nothing may be undecided or crash.
  expect(codes.filter((code) => code !== 0 && code !== 1)).toEqual([]);
  const events = eventsFromOutside();
  const { moves, carried } = followed(events);
  expect(moves.filter(({ action }) => action === "rollback")).toHaveLength(25);
  const promotions = moves.filter(({ action }) => action === "promote");
  process.stdout.write(`${promotions.length} promotions through their gates, 25 rollbacks\n`);
  expect(promotions.length).toBeGreaterThan(3);
  expect(new Set(events.map(({ type }) => type))).not.toContain("channel.glass_broken");
  const registry = JSON.parse(readFileSync(join(root, "security/release_channels.json"), "utf8"));
  expect(registry.channels).toMatchObject(carried);
  expect(registry.history).toHaveLength(25 + moves.length);
  expect(registry.ledger).toEqual({ size: events.length, head: events.at(-1)?.hash });
  expect(await run(["validate"])).toBe(0);
});

interface Carried {
  readonly version: string;
  readonly rollout_percent: number;
}

interface Move {
  readonly action: string;
  readonly passed_gates: boolean;
  readonly changes: readonly {
    readonly channel: string;
    readonly before: Carried;
    readonly after: Carried;
  }[];
}

interface Event {
  readonly type: string;
  readonly hash: string;
  readonly data: Move;
}

/** By the definition alone: numbered without a gap, each the hash of the bytes before it. */
function eventsFromOutside(): Event[] {
  const lines = readFileSync(join(root, "security/release_ledger.ndjson"), "utf8").split("\n");
  expect(lines.pop()).toBe("");
  let head = "0".repeat(64);
  return lines.map((line, at) => {
    const event = JSON.parse(line);
    const digest = createHash("sha256")
      .update(`${line.slice(0, -75)}}`)
      .digest("hex");
    expect([event.seq, event.prev_hash, event.hash]).toEqual([at, head, digest]);
    head = digest;
    return event;
  });
}

/** Each move starts where the one before it ended, and is whole before the next one starts. */
function followed(events: readonly Event[]) {
  let open: Move | undefined;
  const [moves, overlaps]: [Move[], Move[]] = [[], []];
  const carried: Record<string, Carried> = {
    canary: { version: versionOf(0), rollout_percent: 20 },
    beta: { version: "1.4.1", rollout_percent: 10 },
    stable: { version: "1.4.1", rollout_percent: 100 },
  };
  for (const { type, data } of events) {
    if (type === "channel.move_started") {
      overlaps.push(...(open === undefined ? [] : [open]));
      if (data.action === "promote") expectThroughGates(data, carried["canary"]);
      open = data;
    }
    if (type !== "channel.moved" || open === undefined) continue;
    for (const { channel, before, after } of open.changes) {
      expect([channel, before]).toEqual([channel, carried[channel]]);
      carried[channel] = after;
    }
    moves.push(open);
    open = undefined;
  }
  expect([overlaps, open]).toEqual([[], undefined]);
  return { moves, carried };
}

/** It brings what the canary carried then, and that had a passing report. */
function expectThroughGates({ changes, passed_gates }: Move, canary: Carried | undefined): void {
  const [change] = changes;
  expect(change?.after.version).toBe(canary?.version);
  expect(passed_gates).toBe(true);
  const good = REPORTED.filter((index) => !isRefused(index)).map(versionOf);
  expect(good).toContain(change?.after.version);
}
