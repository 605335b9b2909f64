/** `channels` as users run it, over a router whose weights are a file. */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
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

const ROUTER = resolve("test/fixtures/traffic/router.mjs");

/** A contract whose router serves what the registry of the fixture says. */
function withRouter(): { weights: () => Record<string, number>; spoil: (how: string) => void } {
  const state = join(root, "weights.json");
  const argv = [process.execPath, ROUTER, state];
  const each = { each: { template: "set {version} {weight}", join: "; " } };
  const adapter = {
    id: "file",
    weights: { by: "version", scale: { kind: "ratio", max: 256 } },
    set: [{ argv: [...argv, "set"], stdin: "{each}\n", each, expect_stdout: "", timeout_ms: 900 }],
    get: [{ argv: [...argv, "get"] }],
    read: { pattern: "pool {version} weight {weight}" },
    persist: [{ argv: [...argv, "keep"] }],
  };
  const contract = { $schema: "x", use: "file", adapters: [adapter] };
  writeFileSync(file("release_traffic_adapter_contract.json"), JSON.stringify(contract));
  writeFileSync(state, JSON.stringify({ "1.5.0": 20, "1.4.1": 80 }));
  return {
    weights: () => JSON.parse(readFileSync(state, "utf8")),
    spoil: (how) => writeFileSync(`${state}.spoilt`, how),
  };
}

test("status says what there is, and nothing is no answer", async () => {
  const { code, stdout } = await channels("status");
  expect(stdout).toContain("canary 1.5.0, stable 1.4.1");
  expect(code).toBe(0);
  rmSync(file("release_channels.json"));
  expect((await channels("status")).code).toBe(3);
  expect((await channels("validate")).code).toBe(3);
});

test("resume with nothing open says so", async () => {
  await channels("adopt", ...DEED);
  const { code, stdout } = await channels("resume");
  expect(stdout).toContain("no move was open");
  expect(code).toBe(0);
});

describe("rollback", () => {
  test("moves the router, blocks what it leaves, holds the channel; twice changes nothing", async () => {
    const { weights } = withRouter();
    const { code, stdout } = await channels(...BACK, "--to-version", "1.4.0");
    expect(stdout).toContain("rollback of stable: stable from 1.4.1 (100 %) to 1.4.0");
    expect(stdout).toContain("1.4.1 blocked by oncall");
    expect(code).toBe(0);
    expect(weights()["1.4.1"] ?? 0).toBe(0);
    expect(weights()["1.4.0"]).toBeGreaterThan(0);
    const ledger = readFileSync(file("release_ledger.ndjson"), "utf8");
    const again = await channels(...BACK, "--to-version", "1.4.0");
    expect(again.stdout).toContain("it is so already");
    expect(again.code).toBe(0);
    expect(readFileSync(file("release_ledger.ndjson"), "utf8")).toBe(ledger);
    expect((await channels("validate")).code).toBe(0);
  });

  test("that came undone at the router is done again, whoever notices", async () => {
    const { weights } = withRouter();
    await channels(...BACK, "--to-version", "1.4.0");
    const set = [
      "set",
      "--channel",
      "stable",
      "--to-version",
      "1.4.0",
      "--percent",
      "100",
      ...DEED,
    ];
    for (const act of [[...BACK, "--to-version", "1.4.0"], ["resume"], set]) {
      writeFileSync(join(root, "weights.json"), JSON.stringify({ "1.5.0": 20, "1.4.1": 80 }));
      expect((await channels("validate")).code).toBe(1);
      expect((await channels(...act)).code).toBe(0);
      expect(weights()["1.4.1"] ?? 0).toBe(0);
      expect((await channels("validate")).code).toBe(0);
    }
  });

  test("prints with --dry-run what it would run, and does nothing", async () => {
    const { weights } = withRouter();
    const before = weights();
    const { code, stdout } = await channels(...BACK, "--to-version", "1.4.0", "--dry-run");
    expect(stdout).toContain('channel.version_blocked {"version":"1.4.1"}');
    expect(stdout).toContain("set 1.4.0");
    expect(code).toBe(0);
    expect(weights()).toEqual(before);
    expect(existsSync(file("release_ledger.ndjson"))).toBe(false);
  });

  test("refuses what was never good, unless two people break the glass", async () => {
    const refused = await channels(...BACK, "--to-version", "1.3.9");
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain("1.3.9 was never carried by stable");
    expect(refused.stderr).toContain("known good: 1.4.0");
    const glass = ["--to-version", "1.3.9", "--break-glass"];
    expect((await channels(...BACK, ...glass)).code).toBe(2);
    expect((await channels(...BACK, ...glass, "--approver", "oncall")).code).toBe(2);
    expect((await channels(...BACK, ...glass, "--approver", "lead")).code).toBe(0);
    expect(readFileSync(file("release_ledger.ndjson"), "utf8")).toContain("channel.glass_broken");
  });

  test("names the last known good version where nobody can be asked", async () => {
    const { code, stderr } = await channels(...BACK);
    expect(stderr).toContain("--to-version 1.4.0");
    expect(code).toBe(2);
  });

  test("does not wait for a registry that is no registry, and keeps it", async () => {
    await channels("adopt", ...DEED);
    writeFileSync(file("release_channels.json"), "<<<<<<< HEAD");
    expect(
      (
        await channels(
          "set",
          "--channel",
          "canary",
          "--to-version",
          "1.5.0",
          "--percent",
          "30",
          ...DEED,
        )
      ).code,
    ).toBe(2);
    expect(readFileSync(file("release_channels.json"), "utf8")).toBe("<<<<<<< HEAD");
    const { code, stdout } = await channels(...BACK, "--to-version", "1.4.0");
    expect(stdout).toContain("was no registry");
    expect(code).toBe(0);
    const kept = readdirSync(join(root, "security")).find((name) => name.includes("broken"));
    expect(readFileSync(file(kept ?? ""), "utf8")).toBe("<<<<<<< HEAD");
    expect((await channels("validate")).code).toBe(0);
  });

  test("is taken back by itself where the router refuses, with exit code 3", async () => {
    const { weights, spoil } = withRouter();
    spoil("refuse");
    const before = weights();
    const { code, stdout } = await channels(...BACK, "--to-version", "1.4.0");
    expect(stdout).toContain("all is as it was before");
    expect(code).toBe(3);
    expect(weights()).toEqual({ ...before, "1.4.0": 0 });
  });

  test("stops at a ledger that does not hold together", async () => {
    await channels("adopt", ...DEED);
    const ledger = file("release_ledger.ndjson");
    writeFileSync(ledger, readFileSync(ledger, "utf8").replace("1.5.0", "1.5.1"));
    const { code, stderr } = await channels(...BACK, "--to-version", "1.4.0");
    expect(code).toBe(3);
    expect(stderr).toContain("does not belong there");
  });
});

test("a registry of another tool is taken over once, and written back in its format", async () => {
  const set = ["set", "--channel", "canary", "--to-version", "1.5.0", "--percent", "50", ...DEED];
  expect((await channels(...set)).code).toBe(1);
  const older = JSON.parse(readFileSync(file("release_channels.json"), "utf8"));
  expect((await channels("adopt", ...DEED)).code).toBe(0);
  expect((await channels("adopt", ...DEED)).stdout).toContain("was so already");
  expect((await channels(...set, "--keep-format", "v1")).code).toBe(0);
  const now = JSON.parse(readFileSync(file("release_channels.json"), "utf8"));
  expect(now.channels.canary).toMatchObject({ version: "1.5.0", rollout_percent: 50 });
  expect(now.history.slice(0, 3)).toEqual(older.history);
  expect((await channels("validate")).code).toBe(0);
});

test("drift is found: a registry edited by hand, a router that does something else", async () => {
  withRouter();
  await channels("adopt", ...DEED);
  expect((await channels("validate")).code).toBe(0);
  writeFileSync(join(root, "weights.json"), JSON.stringify({ "1.5.0": 21, "1.4.1": 79 }));
  const text = readFileSync(file("release_channels.json"), "utf8");
  writeFileSync(file("release_channels.json"), text.replace('"1.5.0"', '"1.6.0"'));
  const { code, stdout } = await channels("validate");
  expect(code).toBe(1);
  expect(stdout).toContain("security/release_channels.json is not what the ledger says");
  expect(stdout).toContain("1.5.0: wanted 20 %, is 21 %");
  expect((await channels("resume")).code).toBe(0);
  const { channels: carried } = JSON.parse(text);
  const after = JSON.parse(readFileSync(file("release_channels.json"), "utf8")).channels;
  expect(after.canary.version).toBe(carried.canary.version);
  expect((await channels("validate")).code).toBe(0);
});

test("blocks, holds and freezes are kept, and nonsense is refused", async () => {
  await channels("adopt", ...DEED);
  expect((await channels("block", "1.4.1", ...DEED)).code).toBe(1);
  expect((await channels("block", "1.6.0", ...DEED)).code).toBe(0);
  expect((await channels("hold", "--channel", "stable", ...DEED)).code).toBe(0);
  expect((await channels("hold", "--channel", "stabel", ...DEED)).code).toBe(2);
  expect((await channels("freeze", "--until", "tomorrow", ...DEED)).code).toBe(2);
  expect((await channels("freeze", "--until", "2020-01-01T00:00:00Z", ...DEED)).code).toBe(2);
  expect((await channels("freeze", "--until", "2099-01-01T00:00:00Z", ...DEED)).code).toBe(0);
  const set = ["set", "--channel", "canary", "--percent", "5", ...DEED];
  expect((await channels(...set, "--to-version", "1.6.0")).code).toBe(1);
  const { stdout } = await channels("status");
  expect(stdout).toContain("1.6.0 blocked by oncall: INC-731");
  expect(stdout).toContain("stable held by oncall");
  expect(stdout).toContain("frozen until 2099-01-01T00:00:00Z by oncall");
  expect((await channels("unfreeze", ...DEED)).code).toBe(0);
  expect((await channels("unblock", "1.6.0", ...DEED)).code).toBe(0);
  expect((await channels("hold", "--channel", "stable", "--release", ...DEED)).code).toBe(0);
  expect((await channels("status")).stdout).not.toContain("In force");
});

function reportOf(version: string): string {
  const now = new Date(Date.now() - 60_000).toISOString();
  return JSON.stringify({
    schema_version: 1,
    report: "some-gate",
    id: "1",
    tool: { name: "t", version: "1.0.0" },
    verdict: "pass",
    strict: true,
    started_at: now,
    ended_at: now,
    subject: { version, commit: "a".repeat(40) },
    inputs: [],
    checks: [],
    result: {},
  });
}

describe("promote", () => {
  const PROMOTE = ["promote", "--source", "canary", "--target", "stable", ...DEED];
  const gates = { required_reports: [{ id: "gate", pattern: "gate.json", max_age_s: 86_400 }] };
  const policy = { $schema: "x", version: 1, gates };

  test("asks the gates of this very version, and makes it known good", async () => {
    await channels("adopt", ...DEED);
    expect((await channels(...PROMOTE)).code).toBe(2);
    writeFileSync(file("release_rollout_policy.json"), JSON.stringify(policy));
    const ledger = readFileSync(file("release_ledger.ndjson"), "utf8");
    const none = await channels(...PROMOTE);
    expect(none.stdout).toContain("promotion_report_holds");
    expect([1, 3]).toContain(none.code);
    writeFileSync(join(root, "gate.json"), reportOf("1.4.9"));
    expect([1, 3]).toContain((await channels(...PROMOTE)).code);
    writeFileSync(join(root, "gate.json"), reportOf("1.5.0"));
    const plan = await channels(...PROMOTE, "--dry-run");
    expect(plan.stdout).toContain("would do: promote of stable");
    expect(plan.code).toBe(0);
    expect(readFileSync(file("release_ledger.ndjson"), "utf8")).toBe(ledger);
    const { code, stdout } = await channels(...PROMOTE);
    expect(stdout).toContain("promote of stable: stable from 1.4.1 (100 %) to 1.5.0 (100 %)");
    expect(code).toBe(0);
    expect((await channels(...PROMOTE)).stdout).toContain("it is so already");
    expect((await channels(...BACK, "--to-version", "1.4.1")).code).toBe(0);
    const again = await channels(...PROMOTE);
    expect(again.stdout).toContain("stable is held by oncall");
    expect(again.stdout).toContain("1.5.0 is blocked");
    expect(again.code).toBe(1);
    const glass = await channels(...PROMOTE, "--break-glass", "--approver", "lead");
    expect(glass.code).toBe(0);
    expect(readFileSync(file("release_ledger.ndjson"), "utf8")).toContain("channel.glass_broken");
  });
});
