/** What we write as version 1, read by what was written down independently of it. */
import { createHash, verify } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { expect, test } from "vitest";
import { v1Files } from "../../scripts/evidence/package/v1-files.ts";
import { verifyV1 } from "../../scripts/evidence/package/v1-verify.ts";
import { ledgerLines, textOf } from "../ledger/ledger-text.ts";
import { testKey } from "../trust/signing-keys.ts";
import { archiveOf } from "./package-maker.ts";

const LINES = ledgerLines(12);

async function filesOf(size: number, key = testKey(1), lines = LINES) {
  async function* ledger() {
    const bytes = Buffer.from(textOf(lines));
    for (let at = 0; at < bytes.length; at += 501) yield bytes.subarray(at, at + 501);
  }
  const facts = { size, job: "example.com/app", exportedAt: "2026-06-01T00:00:00Z" };
  const sources = v1Files({ ...facts, ledger, producer: "p", version: "1", key });
  const files: Record<string, Buffer> = {};
  for (const source of sources) files[source.name] = await buffer(source.stream());
  return files;
}

const sha = (text: string) => createHash("sha256").update(text).digest("hex");

test("each line of the head is the payload of an event, chained as the format says", async () => {
  const files = await filesOf(10);
  const events = String(files["events.ndjson"]).trimEnd().split("\n");
  expect(events).toHaveLength(10);
  let previous = "";
  for (const [index, text] of events.entries()) {
    const event: Record<string, string> = JSON.parse(text);
    expect(event["payload"]).toBe(LINES[index]);
    expect(event["prev_hash"]).toBe(previous);
    const parts = ["job_id", "type", "payload", "created_at", "prev_hash"];
    expect(event["hash"]).toBe(sha(parts.map((name) => event[name]).join("|")));
    expect(event["created_at"]).not.toMatch(/\.\d*0Z$/);
    previous = event["hash"] ?? "";
  }
  const proof: Record<string, string> = JSON.parse(String(files["proof.json"]));
  expect(proof["root_hash"]).toBe(previous);
  const parts = ["manifest.json", "events.ndjson", "ledger.ndjson"];
  const signed = Buffer.concat(parts.map((name) => files[name] ?? Buffer.from("missing")));
  const signature = Buffer.from(proof["signature"] ?? "", "base64");
  const { handle } = testKey(1).public;
  expect(verify(null, signed, handle, signature)).toBe(true);
});

test("it passes the checks for version 1, and those who sign otherwise fail them", async () => {
  const archive = archiveOf(await filesOf(12));
  const trust = { seal: undefined, sealTrust: { rule: undefined, now: new Date(0) } };
  const failing = async (key: ReturnType<typeof testKey>) => {
    const { checks } = await verifyV1(archive, { ...trust, key: key.public });
    return checks.filter(({ outcome }) => outcome !== "pass").map(({ id }) => id);
  };
  expect(await failing(testKey(1))).toEqual([]);
  expect(await failing(testKey(2))).toEqual(["package_signature"]);
});

test("a ledger that is shorter than its head, or broken, gives no package that verifies", async () => {
  const short = await verifyV1(archiveOf(await filesOf(13)), {
    key: undefined,
    seal: undefined,
    sealTrust: { rule: undefined, now: new Date(0) },
  });
  expect(short.checks.some(({ outcome }) => outcome === "fail")).toBe(true);
  const broken = LINES.with(3, LINES[3]!.replace('"seq":3', '"seq":4'));
  await expect(filesOf(12, testKey(1), broken)).rejects.toThrow("an event cannot be read");
});
