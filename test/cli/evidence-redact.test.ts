/** `evidence redact` as users run it. */
import { randomBytes } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openLogFile } from "../../scripts/adapters/log-file.ts";
import { nodeFs } from "../../scripts/adapters/node-fs.ts";
import { appendEvents } from "../../scripts/ledger/append-events.ts";
import { openLedger } from "../../scripts/ledger/open-ledger.ts";
import { projectLedger } from "../../scripts/ledger/read-ledger.ts";
import { DISCLOSURES, EVIDENCE_POLICY } from "../../scripts/ledger/redaction/disclosure-store.ts";
import { draftOf } from "../ledger/ledger-text.ts";
import { runEntry } from "./run-entry.ts";

let root = "";
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "redact-"));
  cpSync(new URL("../fixtures/ledger/good", import.meta.url).pathname, root, { recursive: true });
  const policy = {
    $schema: "../schemas/policy/evidence_policy.schema.json",
    version: 1,
    redactable: [{ events: ["*"], fields: ["/note"] }],
  };
  writeFileSync(join(root, EVIDENCE_POLICY), JSON.stringify(policy));
  const world = { openLog: openLogFile, fs: nodeFs, random: (bytes: number) => randomBytes(bytes) };
  const ledger = openLedger(world, root, []);
  const { head } = await projectLedger(ledger, 0, (state) => state);
  await appendEvents(ledger, [draftOf(5)], head);
});
afterEach(() => rmSync(root, { recursive: true }));

const evidence = (...argv: string[]) => runEntry("evidence", [...argv, "--root", root]);
const ledgerText = () => readFileSync(join(root, "security/release_ledger.ndjson"), "utf8");
const kept = () => readdirSync(join(root, DISCLOSURES));
const WHO = ["--actor", "dpo", "--reason", "asked for"];
const redact = (seq: number, ...more: string[]) =>
  evidence("redact", "--seq", String(seq), "--path", "/note", ...WHO, ...more);

test("a value is taken back, the ledger says so, and every proof holds", async () => {
  const [name = ""] = kept();
  const disclosure = readFileSync(join(root, DISCLOSURES, name));
  expect((await redact(5, "--dry-run")).code).toBe(0);
  expect(kept()).toEqual([name]);
  expect((await evidence("checkpoint")).code).toBe(0);
  const { code, stdout } = await redact(5);
  expect(code).toBe(0);
  expect(stdout).toContain("was redacted");
  expect(kept()).toEqual([]);
  const after = ledgerText();
  expect(after).not.toContain("stage 5");
  expect(JSON.parse(after.split("\n").at(-2) ?? "")).toMatchObject({
    type: "evidence.redacted",
    actor: "dpo",
    reason: "asked for",
    data: { digest: name, path: "/note", seq: 5 },
  });
  const head = join(root, "security/release_ledger.checkpoint");
  expect((await evidence("verify-head", "--against", head)).code).toBe(0);
  /** A crash had kept the value from going. */
  writeFileSync(join(root, DISCLOSURES, name), disclosure);
  expect((await redact(5)).stdout).toContain("redacted before");
  expect(kept()).toEqual([]);
  expect(ledgerText()).toBe(after);
});

test("what stands in plain, is not there, or is no pointer is refused", async () => {
  const before = ledgerText();
  const plain = await redact(1);
  expect(plain.code).toBe(1);
  expect(plain.stdout).toContain("stands in the ledger itself");
  const other = await evidence("redact", "--seq", "5", "--path", "/other", ...WHO);
  expect(other).toMatchObject({ code: 1 });
  expect((await redact(99)).code).toBe(1);
  expect((await evidence("redact", "--seq", "5", "--path", "note", ...WHO)).code).toBe(2);
  expect((await evidence("redact", "--seq", "5", "--path", "/note")).code).toBe(2);
  expect(ledgerText()).toBe(before);
  expect(kept()).toHaveLength(1);
});
