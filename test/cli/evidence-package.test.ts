/** `evidence export` and `verify` of our own packages, as users run them. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { publicPem } from "../../scripts/trust/keys/public-key.ts";
import { noteVerifierKey } from "../../scripts/trust/formats/note-key.ts";
import { privatePem } from "../../scripts/trust/keys/private-key.ts";
import { testKey } from "../trust/signing-keys.ts";
import { runEntry } from "./run-entry.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "package-"));
  cpSync(new URL("../fixtures/ledger/good", import.meta.url).pathname, root, { recursive: true });
  writeFileSync(join(root, "key.pem"), privatePem(testKey(1)), { mode: 0o600 });
  writeFileSync(join(root, "public.pem"), publicPem(testKey(1).public));
});
afterEach(() => rmSync(root, { recursive: true }));

const evidence = (...argv: string[]) => runEntry("evidence", [...argv, "--root", root]);
const path = () => join(root, ".release/evidence/package.zip");
const SIGN = () => ["--signing-key", `file:${join(root, "key.pem")}`];

test("what is exported verifies offline, with its keys also under --strict", async () => {
  const origin = ["--origin", "example.com/app"];
  expect((await evidence("checkpoint", ...origin, ...SIGN())).code).toBe(0);
  const { code, stdout } = await evidence("export", "--prove", "2", ...SIGN());
  expect(stdout).toContain("package.zip written: 5 events");
  expect(code).toBe(0);
  const vkey = noteVerifierKey("example.com/app", testKey(1).public);
  const keys = ["--public-key", join(root, "public.pem"), "--log-key", vkey];
  const kept = ["--against", join(root, "kept.checkpoint")];
  const strict = await evidence("verify", path(), ...keys, ...kept, "--strict");
  expect(strict.stdout).toContain("5 events, original");
  expect(strict.code).toBe(0);
  const other = readFileSync(join(root, "kept.checkpoint"), "utf8").replace("ACT/", "ACTA");
  writeFileSync(join(root, "kept.checkpoint"), other);
  const fork = await evidence("verify", path(), ...kept);
  expect(fork.code).toBe(1);
  expect(fork.stdout).toContain("package_continues_kept_head");
});

test("a head that the ledger does not continue, or no such event, is not exported", async () => {
  expect((await evidence("export")).code).toBe(3);
  const kept = ["--checkpoint", join(root, "kept.checkpoint")];
  expect((await evidence("export", ...kept, "--prove", "4")).code).toBe(2);
  const ledger = join(root, "security/release_ledger.ndjson");
  writeFileSync(ledger, readFileSync(ledger, "utf8").replace("stage 1", "stage 9"));
  expect((await evidence("export", ...kept)).code).toBe(1);
  expect(existsSync(path())).toBe(false);
});

test("the older form is written for those who read only that, and verifies with its key", async () => {
  await evidence("checkpoint", "--origin", "example.com/app", ...SIGN());
  const { code, stdout } = await evidence("export", "--form", "v1", ...SIGN());
  expect(stdout).toContain("package.zip written: 5 events");
  expect(code).toBe(0);
  const key = ["--public-key", join(root, "public.pem")];
  const read = await evidence("verify", path(), ...key, "--strict");
  expect(read.stdout).toContain("5 events, original");
  expect(read.code).toBe(0);
  writeFileSync(join(root, "public.pem"), publicPem(testKey(2).public));
  expect((await evidence("verify", path(), ...key)).code).toBe(1);
  expect((await evidence("export", "--form", "v1", "--prove", "1")).code).toBe(2);
  expect((await evidence("export", "--form", "v1", ...SIGN(), ...SIGN())).code).toBe(2);
});
