/**
 * Checkpoint, redaction and rotation of keys, killed at every system call that changes something: the
 * ledger stays valid, nothing is half done, and the same command then does what it should.
 */
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openLogFile } from "../../scripts/adapters/log-file.ts";
import { nodeFs } from "../../scripts/adapters/node-fs.ts";
import { appendEvents } from "../../scripts/ledger/append-events.ts";
import { openLedger } from "../../scripts/ledger/open-ledger.ts";
import { projectLedger } from "../../scripts/ledger/read-ledger.ts";
import { DISCLOSURES, EVIDENCE_POLICY } from "../../scripts/ledger/redaction/disclosure-store.ts";
import { draftOf } from "../ledger/ledger-text.ts";
import { canKill, countCalls, killedAt, killsOf } from "./kills-by-call.ts";

const EVIDENCE = resolve("scripts/evidence.ts");
const KEYS = resolve("scripts/trust-keys.ts");

let base = "";
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), "ledger-kills-"));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

function run(argv: readonly string[]) {
  return spawnSync(process.execPath, argv, { encoding: "utf8" });
}

/** Kills `argv` everywhere on copies of `good`; after each kill `holds` must, and so after a repeat. */
function killEverywhere(
  good: string,
  argvOf: (root: string) => string[],
  holds: (root: string, what: string) => void,
): number {
  const copyOf = () => {
    const root = mkdtempSync(join(base, "run-"));
    cpSync(good, root, { recursive: true });
    return root;
  };
  const calls = countCalls(argvOf(copyOf()));
  expect(calls["fsync"]).toBeGreaterThan(1);
  let felt = 0;
  for (const kill of killsOf(calls)) {
    const root = copyOf();
    felt += killedAt(kill, argvOf(root)) === 0 ? 0 : 1;
    holds(root, `killed at ${kill.call} ${kill.at}`);
    rmSync(root, { recursive: true });
  }
  process.stdout.write(`${JSON.stringify(calls)}, ${felt} kills felt\n`);
  return felt;
}

const checkpoint = (root: string) => [
  EVIDENCE,
  "checkpoint",
  "--origin",
  "a.example/b",
  "--root",
  root,
];
const path = (root: string) => join(root, "security/release_ledger.checkpoint");
const values = (root: string) => readdirSync(join(root, DISCLOSURES));

const limit = { timeout: 600_000 };

describe.skipIf(!canKill)("killed anywhere", () => {
  test("checkpoint leaves the old head or the new one, whole", limit, async () => {
    const good = join(base, "good-checkpoint");
    cpSync(resolve("test/fixtures/ledger/good"), good, { recursive: true });
    expect(run(checkpoint(good)).status).toBe(0);
    const before = readFileSync(path(good), "utf8");
    await appendOne(good);
    const other = join(base, "after-checkpoint");
    cpSync(good, other, { recursive: true });
    expect(run(checkpoint(other)).status).toBe(0);
    const after = readFileSync(path(other), "utf8");
    expect(after).not.toBe(before);
    const seen = new Set<string>();
    const felt = killEverywhere(good, checkpoint, (root, what) => {
      seen.add(readFileSync(path(root), "utf8"));
      const verify = ["verify-head", "--against", path(root), "--root", root];
      const { status, stdout } = run([EVIDENCE, ...verify]);
      expect(`${what}: ${status} ${status === 0 ? "" : stdout}`).toBe(`${what}: 0 `);
    });
    expect([...seen].toSorted(byText)).toEqual([before, after].toSorted(byText));
    expect(felt).toBeGreaterThan(3);
  });

  test("a redaction is done by repeating it, and every proof holds", limit, async () => {
    const { good, redact } = await redactable();
    const felt = killEverywhere(good, redact, (root, what) => {
      const again = run(redact(root));
      expect(`${what}: ${again.status} ${again.stderr}`).toBe(`${what}: 0 `);
      expect(values(root)).toEqual([]);
      const kept = join(root, "kept.checkpoint");
      const { status, stdout } = run([EVIDENCE, "verify-head", "--against", kept, "--root", root]);
      expect(`${what}: ${status} ${status === 0 ? "" : stdout}`).toBe(`${what}: 0 `);
    });
    expect(felt).toBeGreaterThan(5);
  });

  test("a rotation of keys is there or not, and the list always holds", limit, () => {
    const { good, rotate } = rotatable();
    const felt = killEverywhere(good, rotate, (root, what) => {
      const show = () => run([KEYS, "show", "--root", root]);
      const first = show();
      expect(`${what}: ${first.status} ${first.status === 0 ? "" : first.stdout}`).toBe(
        `${what}: 0 `,
      );
      // Done before the kill: the old key is ended and may not be rotated again.
      const again = run(rotate(root, join(root, "again.pem")));
      expect([0, 1]).toContain(again.status);
      const last = show();
      expect(`${what}: ${last.status} ${last.status === 0 ? "" : last.stdout}`).toBe(`${what}: 0 `);
    });
    expect(felt).toBeGreaterThan(5);
  });
});

const byText = (left: string, right: string) => (left < right ? -1 : 1);

async function appendOne(root: string): Promise<void> {
  const ledger = openLedger({ openLog: openLogFile, fs: nodeFs, random: randomBytes }, root, []);
  const { head } = await projectLedger(ledger, 0, (state) => state);
  await appendEvents(ledger, [draftOf(5)], head);
}

/** A ledger with a value that is kept apart, and a head from before the redaction. */
async function redactable() {
  const good = join(base, "good-redact");
  cpSync(resolve("test/fixtures/ledger/good"), good, { recursive: true });
  const apart = [{ events: ["*"], fields: ["/note"] }];
  const policy = { $schema: "x", version: 1, redactable: apart };
  writeFileSync(join(good, EVIDENCE_POLICY), JSON.stringify(policy));
  await appendOne(good);
  const kept = ["checkpoint", "--origin", "a.example/b", "--output", join(good, "kept.checkpoint")];
  expect(run([EVIDENCE, ...kept, "--root", good]).status).toBe(0);
  const deed = ["--reason", "asked for", "--actor", "dpo"];
  const redact = (root: string) => [
    EVIDENCE,
    "redact",
    "--seq",
    "5",
    "--path",
    "/note",
    ...deed,
    "--root",
    root,
  ];
  expect(values(good)).toHaveLength(1);
  return { good, redact };
}

/** A list with one key, and its rotation to a new one. */
function rotatable() {
  const good = join(base, "good-rotate");
  mkdirSync(join(good, "security"), { recursive: true });
  const key = ["--key-out", join(base, "lead.pem"), "--owner", "lead", "--role", "release"];
  const made = run([KEYS, "generate", ...key, "--root", good, "--format", "json"]);
  expect(`${made.status} ${made.stderr}`).toBe("0 ");
  const [keyid = ""] = /SHA256:[A-Za-z0-9+/]+/.exec(made.stdout) ?? [];
  const rotate = (root: string, out = join(root, "new.pem")) => [
    KEYS,
    "rotate",
    "--keyid",
    keyid,
    "--key-out",
    out,
    "--owner",
    "lead",
    "--signing-key",
    `file:${join(base, "lead.pem")}`,
    "--root",
    root,
  ];
  return { good, rotate };
}
