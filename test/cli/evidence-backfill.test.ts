/** `evidence backfill` and the verifying of what it wrote, as users run them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { privatePem } from "../../scripts/trust/keys/private-key.ts";
import { publicPem } from "../../scripts/trust/keys/public-key.ts";
import { DRAFTS, eventLines, makeV1 } from "../evidence/v1-maker.ts";
import { zipOf } from "../evidence/zip-maker.ts";
import { testKey } from "../trust/signing-keys.ts";
import { runEntry } from "./run-entry.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "backfill-"));
  writeFileSync(join(root, "key.pem"), privatePem(testKey(1)), { mode: 0o600 });
  writeFileSync(join(root, "public.pem"), publicPem(testKey(1).public));
});
afterEach(() => rmSync(root, { recursive: true }));

const at = (name: string) => join(root, name);
const evidence = (...argv: string[]) => runEntry("evidence", [...argv, "--root", root]);
const FILES = () => ["--input", at("events.ndjson"), "--output", at("out.ndjson")];

/** The package that the producer makes of backfilled events. */
async function packageOf(events: string): Promise<string> {
  const lines = events.trimEnd().split("\n");
  const hashes = lines.map((line) => /"hash":"([0-9a-f]*)"/.exec(line)?.[1] ?? "");
  const { files } = makeV1();
  const digest = createHash("sha256").update(events).digest("hex");
  const manifest: Record<string, unknown> = JSON.parse(files["manifest.json"] ?? "");
  const first = hashes[0];
  const last = hashes.at(-1);
  const fileHashes = { ...Object(manifest["file_hashes"]), "events.ndjson": digest };
  const proof: Record<string, unknown> = JSON.parse(files["proof.json"] ?? "");
  const made = {
    ...files,
    "events.ndjson": events,
    "manifest.json": JSON.stringify({
      ...manifest,
      first_event_hash: first,
      last_event_hash: last,
      file_hashes: fileHashes,
    }),
    "proof.json": JSON.stringify({ ...proof, root_hash: last, signature: undefined }),
  };
  writeFileSync(at("p.zip"), await zipOf(made));
  return at("p.zip");
}

test("events are sealed once, and a package of them says what it is worth", async () => {
  const drafts = DRAFTS.map((draft, index) => ({ ...draft, unhashed: index < 2 }));
  const text = eventLines(drafts)
    .map((event) => `${JSON.stringify(event)}\n`)
    .join("");
  writeFileSync(at("events.ndjson"), text);
  const sign = ["--signing-key", `file:${at("key.pem")}`];
  const made = await evidence("backfill", ...FILES(), ...sign);
  expect(made.stdout).toContain("2 of 4 events got their hashes and are sealed");
  expect(made.code).toBe(0);
  expect(readFileSync(at("events.ndjson"), "utf8")).toBe(text);
  const seal = readFileSync(at("out.ndjson.seal.json"), "utf8");
  rmSync(at("out.ndjson.seal.json"));
  expect((await evidence("backfill", ...FILES(), ...sign)).code).toBe(0);
  const again = await evidence("backfill", ...FILES());
  expect(again.stdout).toContain("were sealed before; nothing was written");
  writeFileSync(at("out.ndjson.seal.json"), seal);
  const file = await packageOf(readFileSync(at("out.ndjson"), "utf8"));
  const withSeal = ["--seal", at("out.ndjson.seal.json"), "--seal-key", at("public.pem")];
  const good = await evidence("verify", file, ...withSeal);
  expect(good.stdout).toContain("4 events, sealed_at_backfill");
  expect(good.code).toBe(0);
  const without = await evidence("verify", file);
  expect(without.code).toBe(1);
  expect(without.stdout).toContain("prev_hash is not the hash of the event before");
});

test("nothing is written over, and nothing measured is no answer", async () => {
  writeFileSync(at("events.ndjson"), "");
  expect((await evidence("backfill", ...FILES())).code).toBe(3);
  writeFileSync(at("out.ndjson"), "mine");
  const lines = eventLines(DRAFTS.map((draft) => ({ ...draft, unhashed: true })));
  writeFileSync(at("events.ndjson"), lines.map((event) => `${JSON.stringify(event)}\n`).join(""));
  const refused = await evidence("backfill", ...FILES());
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain("is already there, and is something else");
  expect(readFileSync(at("out.ndjson"), "utf8")).toBe("mine");
  const same = ["--input", at("events.ndjson"), "--output", at("events.ndjson")];
  expect((await evidence("backfill", ...same)).code).toBe(2);
});
