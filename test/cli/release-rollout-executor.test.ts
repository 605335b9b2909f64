/** `rollout` as users run it, over a router whose weights are a file. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runEntry } from "./run-entry.ts";

const FIXTURES = new URL("../fixtures", import.meta.url).pathname;
const ROUTER = resolve("test/fixtures/traffic/router.mjs");

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "rollout-"));
  cpSync(join(FIXTURES, "channels/older"), root, { recursive: true });
  cpSync(join(FIXTURES, "rollout"), root, { recursive: true });
  const state = join(root, "weights.json");
  const argv = [process.execPath, ROUTER, state];
  const each = { each: { template: "set {version} {weight}", join: "; " } };
  const adapter = {
    id: "file",
    weights: { by: "version", scale: { kind: "ratio", max: 256 } },
    set: [{ argv: [...argv, "set"], stdin: "{each}\n", each, expect_stdout: "", timeout_ms: 2000 }],
    get: [{ argv: [...argv, "get"] }],
    read: { pattern: "pool {version} weight {weight}" },
    settle_ms: 100,
  };
  const contract = { $schema: "x", use: "file", adapters: [adapter] };
  write("security/release_traffic_adapter_contract.json", contract);
  write("weights.json", { "1.5.0": 20, "1.4.1": 80 });
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, content: object): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), JSON.stringify(content));
}

const ago = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString();
const weights = () => JSON.parse(readFileSync(join(root, "weights.json"), "utf8"));
const rollout = (...argv: string[]) =>
  runEntry("release-rollout-executor", [...argv, "--root", root]);
const TO = ["--target-version", "1.5.0", "--strict"];

async function adopted(): Promise<void> {
  const deed = ["--reason", "start", "--actor", "ann", "--root", root];
  await runEntry("release-channel-control", ["adopt", ...deed]);
}

function writeEvidence(alerts: object[] = [], failed = 0): void {
  write("reports/1.json", {
    schema_version: 1,
    report: "some-gate",
    id: "1",
    tool: { name: "t", version: "1.0.0" },
    verdict: "pass",
    strict: true,
    started_at: ago(61),
    ended_at: ago(60),
    subject: { version: "1.5.0" },
    inputs: [],
    checks: [],
    result: {},
  });
  const versions = { "1.5.0": { requests: 1000, failed }, "1.4.1": { requests: 4000, failed: 1 } };
  write("observations/1.json", { schema_version: 1, from: ago(120), to: ago(1), versions, alerts });
}

test("help, and what is asked for wrongly", async () => {
  const { code, stdout } = await rollout("--help");
  expect(code).toBe(0);
  expect(stdout).toContain("npm run rollout");
  const wrong = await rollout("--apply", "--abort", ...TO);
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain("exclude one another");
  expect((await rollout("--apply")).code).toBe(2);
  rmSync(join(root, "security/release_rollout_policy.json"));
  expect((await rollout("--dry-run", ...TO)).code).toBe(2);
});

test("without a ledger, and without evidence, nothing is done", async () => {
  const unknown = await rollout("--apply", ...TO);
  expect(unknown.code).toBe(1);
  expect(unknown.stderr).toContain("adopt");
  await adopted();
  const { code, stdout } = await rollout("--apply", ...TO);
  expect(code).toBe(1);
  expect(stdout).toContain("preflight: no full report of 1.5.0");
  expect(weights()).toEqual({ "1.5.0": 20, "1.4.1": 80 });
});

test("--dry-run prints every step with its commands, and --apply does one and then waits", async () => {
  await adopted();
  writeEvidence();
  // The registry was adopted with a change long ago, so that the soak is over.
  const plan = await rollout("--dry-run", ...TO);
  expect(plan.stderr).toBe("");
  expect(plan.stdout).toContain("1. advance canary: from 1.5.0 at 20 % to 1.5.0 at 50 %");
  expect(plan.stdout).toContain("2. promote stable: from 1.4.1 at 100 % to 1.5.0 at 100 %");
  expect(plan.stdout).toMatch(/expected back: 1\.5\.0 50, 1\.4\.1 50/);
  expect(plan.code).toBe(0);
  expect(weights()).toEqual({ "1.5.0": 20, "1.4.1": 80 });
  const step = await rollout("--apply", ...TO, ...IDS);
  expect(step.code).toBe(0);
  expect(weights()).toEqual({ "1.5.0": 50, "1.4.1": 50 });
  write("observations/1.json", {
    schema_version: 1,
    from: ago(0.5),
    to: ago(0),
    versions: { "1.5.0": { requests: 1000, failed: 0 } },
    alerts: [],
  });
  const again = await rollout("--apply", ...TO, "--format", "json");
  expect(again.stdout).toContain("not due");
  expect(JSON.parse(again.stdout).subject.correlation_id).toBe(IDS[1]);
  expect(weights()).toEqual({ "1.5.0": 50, "1.4.1": 50 });
});

test("a step keeps what it rested on, and without a gate or a trigger proves nothing", async () => {
  await adopted();
  writeEvidence();
  expect((await rollout("--apply", ...TO)).code).toBe(0);
  expect(stepsTaken()).toMatchObject([
    { passed_gates: true, evidence: { gates: [{ id: "preflight", path: "reports/1.json" }] } },
  ]);
  const stages = { canary: [80], min_stage_observe_s: 0 };
  write("security/release_rollout_policy.json", { $schema: "x", version: 1, stages });
  expect((await rollout("--apply", ...TO)).code).toBe(0);
  expect(stepsTaken().at(-1)).toMatchObject({ passed_gates: false, evidence: { gates: [] } });
});

const eventsOf = () =>
  readFileSync(join(root, "security/release_ledger.ndjson"), "utf8").trim().split("\n");
/** What each step said when it began. */
const stepsTaken = () =>
  eventsOf()
    .map((line) => JSON.parse(line))
    .filter(({ type, data }) => type === "channel.move_started" && data.action === "rollout")
    .map(({ data }) => data);

test("a trigger takes the version back, blocks it, and stays a failure", async () => {
  await adopted();
  writeEvidence([{ id: "latency", severity: "critical", since: ago(400) }]);
  const { code, stdout } = await rollout("--apply", ...TO);
  expect(stdout).toContain("critical alert latency");
  expect(code).toBe(1);
  expect(weights()["1.5.0"]).toBe(0);
  const ledger = readFileSync(join(root, "security/release_ledger.ndjson"), "utf8");
  expect(ledger).toContain("channel.version_blocked");
  const next = await rollout("--apply", ...TO);
  expect(next.code).toBe(1);
  expect(next.stdout).toContain("1.5.0 is blocked");
});

const IDS = ["--correlation-id", "11111111-1111-4111-8111-111111111111"];
/** Of every event but the adoption, each id once. */
const threads = () => {
  const [, ...events] = eventsOf();
  return [...new Set(events.map((line) => JSON.parse(line).correlation_id))];
};

test("a step that the router refuses is as before; one that is stuck is resumed", async () => {
  await adopted();
  writeEvidence();
  writeFileSync(join(root, "weights.json.spoilt"), "refuse");
  expect((await rollout("--apply", ...TO, ...IDS)).code).toBe(3);
  expect(weights()).toEqual({ "1.5.0": 20, "1.4.1": 80 });
  writeFileSync(join(root, "weights.json.spoilt"), "wreck");
  expect((await rollout("--apply", ...TO, ...IDS)).code).toBe(3);
  const open = await rollout("--dry-run", ...TO);
  expect(open.stdout).toContain("is open");
  expect(open.code).toBe(1);
  rmSync(join(root, "weights.json.spoilt"));
  write("weights.json", { "1.5.0": 30, "1.4.1": 70 });
  const resumed = await rollout("--resume", "--format", "json");
  expect(resumed.stdout).toContain("that was open was reverted");
  expect(resumed.code).toBe(0);
  expect(threads()).toEqual([IDS[1]]);
  expect(JSON.parse(resumed.stdout).subject.correlation_id).toBe(IDS[1]);
  expect(weights()).toEqual({ "1.5.0": 20, "1.4.1": 80 });
});

test("--abort takes it out of the canary; twice changes nothing", async () => {
  await adopted();
  writeEvidence();
  expect((await rollout("--apply", ...TO, ...IDS)).code).toBe(0);
  expect((await rollout("--abort", "--target-version", "1.5.0")).code).toBe(2);
  const abort = ["--abort", "--target-version", "1.5.0", "--reason", "INC-7"];
  expect((await rollout(...abort)).code).toBe(0);
  expect(weights()["1.5.0"]).toBe(0);
  expect(threads()).toEqual([IDS[1]]);
  const twice = await rollout(...abort, "--format", "json");
  expect(twice.code).toBe(0);
  expect(JSON.parse(twice.stdout)).toMatchObject({ result: { state: "none", mode: "abort" } });
});

test("--watch ends by itself when nothing is left, and writes what it saw", async () => {
  await adopted();
  write("security/release_rollout_policy.json", { $schema: "x", version: 1 });
  const { code, stdout, stderr } = await rollout("--watch", "--target-version", "1.4.1");
  expect(stderr).toContain("1.4.1: canary 1.5.0 20 %, stable 1.4.1 100 %; no step left; nothing:");
  expect(stdout).toContain("1.4.1 is out");
  expect(code).toBe(0);
});

test("a release that was watched for long enough is closed by an event, once", async () => {
  await adopted();
  const observations = { pattern: "watched/*.json", max_age_s: 300 };
  const policy = { $schema: "x", version: 1, observations, acceptance: { observe_s: 60 } };
  write("security/release_rollout_policy.json", policy);
  write("watched/1.json", {
    schema_version: 1,
    from: "2025-11-24T15:00:00Z",
    to: ago(20),
    versions: { "1.4.1": { requests: 100_000, failed: 3 } },
    alerts: [],
  });
  const closed = await rollout("--apply", "--strict", "--target-version", "1.4.1");
  expect(closed.stdout).toContain("close: 1.4.1 is out and was watched");
  expect(closed.code).toBe(0);
  const again = await rollout("--apply", "--strict", "--target-version", "1.4.1");
  expect(again.stdout).toContain("its release was closed");
  const ledger = readFileSync(join(root, "security/release_ledger.ndjson"), "utf8");
  expect(ledger.match(/"type":"rollout.closed"/g)).toHaveLength(1);
});
