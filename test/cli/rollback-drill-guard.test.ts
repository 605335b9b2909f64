/** The command as users run it: a drill of test/fixtures/drill, signed by the real signer. */
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { nodeHost } from "../../scripts/adapters/node-host.ts";
import { appendEvents } from "../../scripts/ledger/append-events.ts";
import { ZERO_HASH } from "../../scripts/ledger/events/event.ts";
import { openLedger } from "../../scripts/ledger/open-ledger.ts";
import type { EventDraft } from "../../scripts/ledger/events/event.ts";
import { CHANNEL_EVENT, startedData } from "../../scripts/registry/channel-events.ts";
import { privatePem } from "../../scripts/trust/keys/private-key.ts";
import { publicPem } from "../../scripts/trust/keys/public-key.ts";
import {
  after,
  CANDIDATE,
  drillWorld,
  report,
  writeDrillFiles,
  writeJson,
  writeKeyList,
} from "../drill/drill-world.ts";
import type { DrillWorld } from "../drill/drill-world.ts";
import { testKey } from "../trust/signing-keys.ts";
import { runEntry } from "./run-entry.ts";

const KEY = testKey(7);
const STRICT = [
  "--strict",
  "--require-email-drill",
  "--require-history-rollback",
  "--require-signature",
];

let world: DrillWorld;
let root = "";

/** One drill for all tests: a rollback in the ledger, an e-mail delivered, signed by the role. */
beforeAll(async () => {
  world = drillWorld();
  writeDrillFiles(world);
  const deliveries = [
    { channel: "email", outcome: "delivered", delivered_at: after(world.startedAt, 30) },
  ];
  writeJson(
    world.root,
    "reports/incident-1.json",
    report(world, "incident", { result: { deliveries } }),
  );
  writeKeyList(world.root, [
    { name: "root", keys: [testKey(1)], threshold: 1 },
    { name: "drill", keys: [KEY], threshold: 1 },
  ]);
  const ledger = openLedger(nodeHost(), world.root, []);
  await appendEvents(ledger, rollbackEvents(world), { size: 0, hash: ZERO_HASH });
  const signed = await runEntry(
    "sign-rollback-drill-evidence",
    [
      "--require-key",
      "--strict",
      "--signing-key",
      "env:DRILL_KEY",
      "--release-candidate-id",
      CANDIDATE,
    ],
    { cwd: world.root, env: { DRILL_KEY: privatePem(KEY) } },
  );
  if (signed.code !== 0) throw new Error(signed.stdout + signed.stderr);
});
afterAll(() => rmSync(world.root, { recursive: true }));
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "drill-"));
  cpSync(world.root, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const carried = (version: string) => ({ version, rollout_percent: 100 });

/** As `npm run rollback` writes them: announced, and concluded once traffic was read back. */
function rollbackEvents({ startedAt }: DrillWorld): EventDraft[] {
  const who = { actor: "oncall", reason: "drill" };
  const data = startedData({
    action: "rollback",
    channel: "stable",
    source: undefined,
    changes: [{ channel: "stable", before: carried("1.5.0"), after: carried("1.4.2") }],
    passed_gates: false,
    evidence: {},
    adapter: undefined,
  });
  return [
    { time: after(startedAt, 5), type: CHANNEL_EVENT.started, ...who, data },
    { time: after(startedAt, 15), type: CHANNEL_EVENT.moved, ...who, data: { move: 0 } },
  ];
}

const guard = (argv: readonly string[], candidate = CANDIDATE) =>
  runEntry(
    "rollback-drill-guard",
    ["--release-candidate-id", candidate, "--format", "json", ...argv],
    { cwd: root },
  );

function failedIds(stdout: string): string[] {
  const { checks }: { checks: { id: string; outcome: string }[] } = JSON.parse(stdout);
  return checks.filter(({ outcome }) => outcome !== "pass").map(({ id }) => id);
}

const drillFiles = (): string[] =>
  readdirSync(join(root, ".release/drills")).map((name) => join(root, ".release/drills", name));
const statements = (): string => drillFiles().find((path) => path.endsWith(".jsonl")) ?? "";

test("--help", async () => {
  const { code, stdout } = await guard(["--help"]);
  expect(code).toBe(0);
  expect(stdout).toContain("npm run drill:guard");
});

test("an unknown option is a usage error", async () => {
  expect(await guard(["--requir-signature"])).toMatchObject({ code: 2, stdout: "" });
});

test("a policy that is not JSON is a usage error", async () => {
  writeFileSync(join(root, "security/rollback_drill_policy.json"), "{");
  expect((await guard(STRICT)).code).toBe(2);
});

test("a key in place of its reference is a usage error", async () => {
  expect((await guard(["--signing-key", "f".repeat(64)])).code).toBe(2);
});

test("a drill with nothing to object to, and the key that signed it", async () => {
  writeFileSync(join(root, "drill.pem"), publicPem(KEY.public));
  const ended = await guard([...STRICT, "--signing-key", "file:drill.pem"]);
  expect(failedIds(ended.stdout)).toEqual([]);
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(ended.stdout).result).toMatchObject({ drills: 1, latest: { rto_s: 80 } });
});

test.each<[string, () => void, readonly string[], number]>([
  [
    "no drill",
    () => rmSync(join(root, ".release/drills"), { recursive: true }),
    ["drill_evidence_there"],
    3,
  ],
  [
    "a report that was changed",
    () => appendFileSync(join(root, "reports/bundle-1.json"), "\n"),
    ["drill_reports_counted", "drill_files_unchanged"],
    1,
  ],
  [
    "a record that was changed",
    () => appendFileSync(drillFiles().find((path) => path.endsWith("json")) ?? "", "\n"),
    ["drill_nonce_single", "drill_count", "drill_latest_covered", "drill_statement_names_files"],
    1,
  ],
  [
    "a record that was copied",
    () => copyFileSync(drillFiles()[0] ?? "", join(root, ".release/drills/copy.json")),
    ["drill_nonce_single", "drill_count"],
    1,
  ],
  ["lost statements", () => rmSync(statements()), ["drill_count", "drill_statement_sound"], 1],
  [
    "no ledger",
    () => rmSync(join(root, "security/release_ledger.ndjson")),
    ["drill_nonce_single", "drill_count", "drill_history_rollback"],
    1,
  ],
  [
    "a record of nothing",
    () => writeFileSync(join(root, ".release/drills/other.json"), "{}"),
    ["drill_evidence_there"],
    3,
  ],
])("%s", async (_, spoil, ids, code) => {
  spoil();
  const ended = await guard(STRICT);
  expect(failedIds(ended.stdout)).toEqual(ids);
  expect(ended.code).toBe(code);
});

test.each<[boolean, string[], object]>([
  [true, ["--strict"], { outcome: "no_data", enforced: true }],
  [true, [], { outcome: "no_data", enforced: false }],
  [false, ["--strict"], { outcome: "not_applicable" }],
  [false, ["--strict", "--require-signature"], { outcome: "no_data", enforced: true }],
])("no signature, required_in_strict %j, and %j", async (required_in_strict, argv, found) => {
  rmSync(statements());
  const policy = { $schema: "x", version: 1, required_in_strict };
  writeJson(root, "security/rollback_drill_policy.json", policy);
  const { checks } = JSON.parse((await guard(argv)).stdout);
  const sound = checks.find(({ id }: { id: string }) => id === "drill_statement_sound");
  expect(sound).toMatchObject(found);
});

test("another candidate's evidence", async () => {
  const ended = await guard(STRICT, "rc-8");
  expect(failedIds(ended.stdout)).toEqual(["drill_candidate_own"]);
  expect(ended.code).toBe(1);
});

test("a policy of version 1 is taken as it is", async () => {
  rmSync(join(root, "security/rollback_drill_policy.json"));
  writeJson(root, "security/rollback_drill_signature_policy.json", {
    version: 1,
    required: true,
    required_in_strict: true,
    require_signing_key: true,
    algorithm: "hmac-sha256",
    key_env: "DRILL_SIGNING_KEY",
    key_id_env: "DRILL_SIGNING_KEY_ID",
    max_signature_age_s: 2592000,
  });
  const ended = await guard(["--require-signature"]);
  expect(failedIds(ended.stdout)).toEqual([
    "drill_reports_counted",
    "drill_reports_counted",
    "drill_email_delivered",
  ]);
  expect(ended.code).toBe(1);
});
