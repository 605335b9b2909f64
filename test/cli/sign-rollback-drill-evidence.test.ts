/** The command as users run it, on a copy of test/fixtures/drill with real git and a real ledger. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sha256Hex } from "../../scripts/core/digest.ts";
import { readEnvelope } from "../../scripts/trust/envelope/envelope.ts";
import { preAuthEncoding } from "../../scripts/trust/envelope/pae.ts";
import { privatePem } from "../../scripts/trust/keys/private-key.ts";
import { verifyBytes } from "../../scripts/trust/keys/sign.ts";
import { readStatement } from "../../scripts/trust/statement/statement.ts";
import {
  after,
  CANDIDATE,
  drillWorld,
  report,
  timeline,
  writeDrillFiles,
  writeJson,
  writeKeyList,
} from "../drill/drill-world.ts";
import type { DrillWorld } from "../drill/drill-world.ts";
import { testKey } from "../trust/signing-keys.ts";
import { runEntry } from "./run-entry.ts";

const KEY = testKey(7);
const KEYED = ["--require-key", "--strict", "--signing-key", "env:DRILL_KEY"];

let world: DrillWorld;

beforeEach(() => {
  world = drillWorld();
  writeDrillFiles(world);
  writeKeyList(world.root, [
    { name: "root", keys: [testKey(1)], threshold: 1 },
    { name: "drill", keys: [KEY], threshold: 1 },
  ]);
});
afterEach(() => rmSync(world.root, { recursive: true }));

const sign = (argv: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runEntry("sign-rollback-drill-evidence", ["--release-candidate-id", CANDIDATE, ...argv], {
    cwd: world.root,
    env: { DRILL_KEY: privatePem(KEY), ...env },
  });
const drills = (): string[] =>
  existsSync(join(world.root, ".release/drills"))
    ? readdirSync(join(world.root, ".release/drills"))
    : [];
const read = (path: string): string => readFileSync(join(world.root, path), "utf8");

test("--help", async () => {
  const { code, stdout } = await sign(["--help"]);
  expect(code).toBe(0);
  expect(stdout).toContain("npm run drill:sign");
});

test("an unknown option is a usage error", async () => {
  expect(await sign(["--formt", "json"])).toMatchObject({ code: 2, stdout: "" });
});

test("a policy that is not JSON is a usage error", async () => {
  writeFileSync(join(world.root, "security/rollback_drill_policy.json"), "{");
  expect((await sign(KEYED)).code).toBe(2);
});

test("a drill with all that belongs to it becomes signed evidence, once", async () => {
  const ended = await sign([...KEYED, "--artifact", "artifacts/app.txt", "--format", "json"]);
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  const { result } = JSON.parse(ended.stdout);
  expect(result).toMatchObject({ drill_id: "2026-11-stable", rto_s: 80 });

  const text = read(result.record);
  expect(sha256Hex(text)).toBe(result.record_sha256);
  const record = JSON.parse(text);
  expect(record).toMatchObject({
    release_candidate_id: CANDIDATE,
    commit: world.commit,
    nonce: result.nonce,
    drill: { actor: "oncall", from_version: "1.5.0", to_version: "1.4.2", rto_s: 80 },
    ledger: { size: 0 },
  });
  const kinds = record.evidence.map(({ kind }: { kind: string }) => kind).toSorted();
  expect(kinds).toEqual(["artifact", "incident_drill", "rollback_bundle", "timeline"]);

  const lines = read(result.statement).trimEnd().split("\n");
  const types = lines.map((line) => {
    const envelope = readEnvelope(Buffer.from(line));
    if (!envelope.ok) throw new Error(envelope.why);
    const { payload, payloadType, signatures } = envelope.envelope;
    const bytes = signatures[0]?.bytes ?? new Uint8Array();
    expect(verifyBytes(preAuthEncoding(payloadType, payload), bytes, KEY.public)).toBe(true);
    const statement = readStatement(payload);
    if (!statement.ok) throw new Error(statement.why);
    const names = statement.statement.subjects.map(({ name }) => name);
    expect(names).toContain(result.record);
    expect(names).toContain("artifacts/app.txt");
    expect(names).toContain("reports/incident-1.json");
    return statement.statement.predicateType;
  });
  expect(types).toEqual([
    "https://in-toto.io/attestation/test-result/v0.1",
    "https://release-governance.invalid/rollback-drill/v1",
  ]);

  const event = JSON.parse(read("security/release_ledger.ndjson").trimEnd());
  expect(event).toMatchObject({
    type: "drill.evidence_recorded",
    actor: "oncall",
    release_candidate_id: CANDIDATE,
    data: { nonce: result.nonce, commit: world.commit, record: { sha256: result.record_sha256 } },
  });

  const again = await sign([...KEYED, "--format", "json"]);
  expect(again.code).toBe(1);
  expect(failedIds(again.stdout)).toEqual(["drill_id_new"]);
  expect(drills()).toHaveLength(2);
});

function failedIds(stdout: string): string[] {
  const { checks }: { checks: { id: string; outcome: string }[] } = JSON.parse(stdout);
  return checks.filter(({ outcome }) => outcome !== "pass").map(({ id }) => id);
}

test.each<[string, () => void, readonly string[], string, number]>([
  [
    "times out of order",
    () =>
      write("drill-timeline", timeline(world, { traffic_moved_at: after(world.startedAt, -1) })),
    KEYED,
    "drill_times_ordered",
    1,
  ],
  [
    "a recovery that took too long",
    () => write("drill-timeline", timeline(world, { recovered_at: after(world.startedAt, 301) })),
    KEYED,
    "drill_rto_met",
    1,
  ],
  [
    "no report of a kind",
    () => rmSync(join(world.root, "reports/bundle-1.json")),
    KEYED,
    "drill_reports_there",
    3,
  ],
  [
    "a report of another candidate",
    () =>
      writeReport("bundle", { subject: { commit: world.commit, release_candidate_id: "rc-6" } }),
    KEYED,
    "drill_reports_there",
    3,
  ],
  [
    "a newer attempt that failed",
    () => {
      writeJson(
        world.root,
        "reports/bundle-2.json",
        report(world, "b", { verdict: "fail", ended_at: after(world.startedAt, 200) }),
      );
    },
    KEYED,
    "drill_reports_passed",
    1,
  ],
  ["no key where one is required", () => {}, ["--require-key"], "drill_key_given", 3],
  [
    "a key without the role",
    () => {
      writeKeyList(world.root, [
        { name: "root", keys: [testKey(1)], threshold: 1 },
        { name: "drill", keys: [testKey(8)], threshold: 1 },
      ]);
    },
    KEYED,
    "drill_key_in_role",
    1,
  ],
  [
    "an artifact that is not there",
    () => {},
    [...KEYED, "--artifact", "no.tgz"],
    "drill_artifacts_there",
    3,
  ],
])("%s: nothing is written", async (_, spoil, argv, id, code) => {
  spoil();
  const ended = await sign([...argv, "--format", "json"]);
  expect(failedIds(ended.stdout)).toContain(id);
  expect(ended.code).toBe(code);
  expect(drills()).toEqual([]);
  expect(existsSync(join(world.root, "security/release_ledger.ndjson"))).toBe(false);
});

test("--dry-run writes nothing, and may fix the clock", async () => {
  const now = new Date().toISOString();
  expect((await sign([...KEYED, "--dry-run", "--now", now])).code).toBe(0);
  expect(drills()).toEqual([]);
});

function write(name: string, value: object): void {
  writeJson(world.root, `.release/${name}.json`, value);
}

function writeReport(kind: string, more: object): void {
  writeJson(world.root, `reports/${kind}-1.json`, report(world, `${kind}-tool`, more));
}
