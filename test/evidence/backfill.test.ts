import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { backfill } from "../../scripts/evidence/backfill/backfill-events.ts";
import type { Seal } from "../../scripts/evidence/backfill/seal.ts";
import { readSeal, sealBytes } from "../../scripts/evidence/backfill/seal.ts";
import { readV1 } from "../../scripts/evidence/package/v1-read.ts";
import { v1Checks } from "../../scripts/evidence/package/v1-rules.ts";
import { sealChecks } from "../../scripts/evidence/backfill/seal-rules.ts";
import { sealScan } from "../../scripts/evidence/backfill/seal-scan.ts";
import { envelopeLine, signEnvelope } from "../../scripts/trust/envelope/envelope.ts";
import { ruleOf } from "../../scripts/evidence/evidence-rule.ts";
import { PAYLOAD_TYPE } from "../../scripts/trust/statement/statement.ts";
import { testKey } from "../trust/signing-keys.ts";
import { archiveOf } from "./package-maker.ts";
import { DRAFTS, eventLines, makeV1 } from "./v1-maker.ts";

const sha = (text: string) => createHash("sha256").update(text).digest("hex");

/** `unhashed` events first, then those that have a hash, whose chain begins anew. */
function linesOf(unhashed: number): string[] {
  const drafts = DRAFTS.map((draft, index) => ({ ...draft, unhashed: index < unhashed }));
  return eventLines(drafts).map((event) => JSON.stringify(event));
}

async function filled(text: string, chunkSize = 70) {
  async function* chunks() {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
  }
  const pass = backfill();
  const made = await buffer(pass.chunks(chunks(), "e.ndjson"));
  return { text: made.toString("utf8"), facts: pass.facts() };
}

const textOf = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join("");

function sealOf(facts: Awaited<ReturnType<typeof filled>>["facts"]): Seal {
  const names = { input: "e.ndjson", output: "events.ndjson" };
  return { ...facts, ...names, sealedAt: "2026-06-01T00:00:00Z", producer: "test" };
}

describe("events without hashes", () => {
  test("get the hashes of the format, and nothing else of them changes", async () => {
    const lines = linesOf(4);
    const { text, facts } = await filled(textOf(lines));
    const want = eventLines(DRAFTS);
    expect(text).toBe(textOf(want.map((event) => JSON.stringify(event))));
    expect(facts).toMatchObject({ legacyEvents: 4, events: 4, legacyHead: want[3]!.hash });
    expect(facts.inputSha256).toBe(sha(textOf(lines)));
    expect(facts.outputSha256).toBe(sha(text));
  });

  test("come out the same however the stream is cut, and keep their white space", async () => {
    const odd = linesOf(4).map((line) => `  ${line.replaceAll(":", " : ")}\t\r`);
    const made = await Promise.all([1, 7, 4096].map((size) => filled(textOf(odd), size)));
    expect(new Set(made.map(({ text }) => text)).size).toBe(1);
    const [first] = made;
    const back = first!.text.replaceAll(/"(prev_hash|hash)" : "[0-9a-f]{64}"/g, '"$1" : ""');
    expect(back).toBe(textOf(odd).replaceAll(/"(prev_hash|hash)" : "[0-9a-f]{64}"/g, '"$1" : ""'));
  });

  test("are followed byte for byte by those that had one", async () => {
    const lines = linesOf(2);
    const { text, facts } = await filled(textOf(lines).slice(0, -1));
    expect(text.split("\n").slice(2)).toEqual(lines.slice(2));
    expect(facts).toMatchObject({ legacyEvents: 2, events: 4 });
  });
});

describe("is refused, with its line", () => {
  const two = linesOf(2);
  const cases: Readonly<Record<string, [readonly string[], RegExp]>> = {
    "an event without hash after one that has one": [
      [...two, linesOf(4)[3]!],
      /e\.ndjson:5: it has no hash, though/,
    ],
    "a prev_hash without a hash": [
      [two[0]!.replace('"prev_hash":""', '"prev_hash":"aa"')],
      /:1: it has a prev_hash, and no hash/,
    ],
    "a changed event among those with a hash": [
      [two[0]!, two[1]!, two[2]!.replace("deploy", "delete")],
      /:3: its hash is not that/,
    ],
    "a missing event among those with a hash": [
      [two[0]!, two[3]!],
      /:2: prev_hash is not the hash of the event before/,
    ],
    "an event of another job": [
      [two[0]!, two[1]!.replace("job-17", "job-18")],
      /:2: it is of job job-18, not job-17/,
    ],
    "a carriage return between the members": [
      [two[0]!.replace(',"hash"', ',\r"hash"')],
      /:1: its prev_hash and hash are not plainly/,
    ],
    "an empty line": [[two[0]!, ""], /:2: /],
    "an unknown member": [[two[0]!.replace('{"id"', '{"more":1,"id"')], /:1: it has the unknown/],
    "what is cut off": [[two[0]!.slice(0, 40)], /:1: /],
  };
  test.each(Object.entries(cases))("%s", async (_, [lines, message]) => {
    await expect(filled(textOf(lines))).rejects.toThrow(message);
  });
});

/** Ids of the checks that did not pass on a package of these events with this seal. */
async function failing(events: string, bytes: Uint8Array, key = testKey(3)) {
  const { files } = makeV1();
  const file = readSeal(bytes);
  const scan = typeof file === "string" ? undefined : sealScan(file.seal);
  const sealed =
    typeof file === "string" || scan === undefined
      ? undefined
      : { events: file.seal.legacyEvents, scan };
  const parts = Object.entries({ ...files, "events.ndjson": events });
  const buffers = Object.fromEntries(parts.map(([name, text]) => [name, Buffer.from(text)]));
  const found = await readV1(archiveOf(buffers), false, sealed);
  const eventsSha256 = found.digests.get("events.ndjson");
  const facts = { path: "s", bytes, file, eventsSha256, faults: scan?.faults() ?? [] };
  const trust = { rule: ruleOf(key.public), now: new Date("2026-07-01T00:00:00Z") };
  const chain = v1Checks(found, "no_key").filter(({ id }) => id === "package_event_chain");
  return [...chain, ...sealChecks(facts, trust)]
    .filter(({ outcome }) => outcome !== "pass")
    .map(({ id }) => id);
}

const wrap = (seal: Seal) =>
  Buffer.from(envelopeLine(signEnvelope(PAYLOAD_TYPE, sealBytes(seal), [testKey(3)])));

describe("a seal", () => {
  test.each([1, 2, 4])("over %d events holds, seam and all", async (unhashed) => {
    const { text, facts } = await filled(textOf(linesOf(unhashed)));
    expect(await failing(text, wrap(sealOf(facts)))).toEqual([]);
  });

  test("is needed to cross the seam", async () => {
    const { text } = await filled(textOf(linesOf(2)));
    expect(await failing(text, Buffer.from("{}"))).toEqual([
      "package_event_chain",
      "package_seal_matches",
      "package_seal_signed",
    ]);
  });

  test("that is not signed, or by another key, says so", async () => {
    const { text, facts } = await filled(textOf(linesOf(2)));
    const seal = sealOf(facts);
    expect(await failing(text, sealBytes(seal))).toEqual(["package_seal_signed"]);
    expect(await failing(text, wrap(seal), testKey(4))).toEqual(["package_seal_signed"]);
  });

  test.each<[string, Partial<Seal>]>([
    ["root", { legacyRoot: Buffer.alloc(32) }],
    ["count", { legacyEvents: 1 }],
    ["greater count", { legacyEvents: 3 }],
    ["head", { legacyHead: "0".repeat(64) }],
    ["file", { outputSha256: "0".repeat(64) }],
  ])("with another %s does not match", async (_, change) => {
    const { text, facts } = await filled(textOf(linesOf(2)));
    const found = await failing(text, wrap({ ...sealOf(facts), ...change }));
    expect(found).toContain("package_seal_matches");
  });

  test("does not fit events that were changed before or after it", async () => {
    const { text, facts } = await filled(textOf(linesOf(2)));
    const other = await filled(textOf(linesOf(2)).replace("a < b", "a < c"));
    expect(await failing(other.text, wrap(sealOf(facts)))).toContain("package_seal_matches");
    const spaced = text.replace('{"id"', '{ "id"');
    expect(await failing(spaced, wrap(sealOf(facts)))).toEqual(["package_seal_matches"]);
  });

  test("that is no seal is refused", () => {
    const good = sealBytes(sealOf({ ...EMPTY, legacyEvents: 1, legacyHead: "0".repeat(64) }));
    expect(typeof readSeal(good)).toBe("object");
    const text = Buffer.from(good).toString("utf8");
    const changes = [
      text.replace("legacy-seal/v1", "legacy-seal/v2"),
      text.replace('"events":1,"head"', '"events":0,"head"'),
      text.replace('"head":"0', '"head":"x'),
      text.replace("2026-06-01T00:00:00Z", "yesterday"),
      text.replace("{", "{ "),
      "",
      "null",
    ];
    for (const change of changes) expect(typeof readSeal(Buffer.from(change))).toBe("string");
  });
});

const EMPTY = {
  legacyEvents: 0,
  legacyRoot: Buffer.alloc(32),
  legacyHead: "",
  events: 1,
  inputSha256: "0".repeat(64),
  outputSha256: "1".repeat(64),
};
