/** The command as users run it, over copies of test/fixtures/ledger. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Check } from "../../scripts/core/check.ts";
import { leafHash } from "../../scripts/ledger/merkle/node-hash.ts";
import { verifyInclusion } from "../../scripts/ledger/merkle/proofs.ts";
import { parseCheckpoint } from "../../scripts/ledger/notes/checkpoint.ts";
import { parseTlogProof } from "../../scripts/ledger/notes/tlog-proof.ts";
import { noteVerifierKey } from "../../scripts/trust/formats/note-key.ts";
import { privatePem } from "../../scripts/trust/keys/private-key.ts";
import { makeV1 } from "../evidence/v1-maker.ts";
import { writeZip } from "../evidence/zip-maker.ts";
import { testKey } from "../trust/signing-keys.ts";
import { runEntry } from "./run-entry.ts";

const FIXTURES = new URL("../fixtures/ledger/", import.meta.url).pathname;

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "evidence-"));
  cpSync(`${FIXTURES}good`, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const evidence = (...argv: string[]) => runEntry("evidence", [...argv, "--root", root]);
const ledger = () => join(root, "security/release_ledger.ndjson");
const kept = () => join(root, "kept.checkpoint");
const lines = () => readFileSync(ledger(), "utf8").split("\n").slice(0, -1);
const write = (text: readonly string[]) =>
  writeFileSync(ledger(), text.map((line) => `${line}\n`).join(""));

const written = () => join(root, "security/release_ledger.checkpoint");
const proof = (seq: number) => join(root, `.release/evidence/event-${seq}.tlog-proof`);

const path = () => join(root, "job-17.zip");
const verify = (...argv: string[]) => evidence("verify", path(), ...argv);

async function verifyHead() {
  const { code, stdout } = await evidence("verify-head", "--against", kept(), "--format", "json");
  const { checks }: { checks: Check[] } = JSON.parse(stdout);
  const bad = checks.filter(({ outcome, enforced }) => enforced && outcome !== "pass");
  return { code, bad: bad.map(({ id, message }) => `${id}: ${message}`) };
}

test("--help names the verbs", async () => {
  const { code, stdout } = await evidence("--help");
  expect(code).toBe(0);
  for (const name of ["checkpoint", "prove", "verify", "verify-head"])
    expect(stdout).toContain(name);
});

test("unknown options, missing ones and unknown verbs are usage errors", async () => {
  expect(await evidence("checkpoint", "--orign", "x")).toMatchObject({ code: 2 });
  expect(await evidence("verify-head")).toMatchObject({ code: 2 });
  expect(await evidence("prove")).toMatchObject({ code: 2 });
  expect(await evidence("checkpiont")).toMatchObject({ code: 2 });
});

describe("verify-head", () => {
  test("passes on the ledger whose head was kept, and on a later one", async () => {
    expect(await verifyHead()).toEqual({ code: 0, bad: [] });
  });

  test("sees a tail that was written anew at the same length", async () => {
    cpSync(`${FIXTURES}rewritten`, root, { recursive: true });
    const { code, bad } = await verifyHead();
    expect(code).toBe(1);
    expect(bad).toEqual([expect.stringMatching(/^ledger_continues_kept_head: history was rewr/)]);
  });

  test("sees events cut off, a deleted ledger, and a changed line", async () => {
    const whole = lines();
    write(whole.slice(0, 3));
    expect((await verifyHead()).bad).toEqual([expect.stringContaining("1 of 4 are missing")]);
    write(whole.with(1, whole[1]!.replace("stage 1", "stage 9")));
    const changed = await verifyHead();
    expect(changed.code).toBe(1);
    expect(changed.bad[1]).toContain("ledger_chain_holds: hash_mismatch: line 2");
    rmSync(ledger());
    expect(await verifyHead()).toMatchObject({
      code: 1,
      bad: ["ledger_continues_kept_head: the ledger is gone"],
    });
  });

  test("a kept file that is no checkpoint decides nothing", async () => {
    writeFileSync(kept(), "not a checkpoint\n");
    expect(await verifyHead()).toMatchObject({ code: 3 });
    rmSync(kept());
    expect(await evidence("verify-head", "--against", kept())).toMatchObject({ code: 3 });
  });
});

describe("checkpoint", () => {
  test("writes a head that verify-head accepts, and keeps its origin", async () => {
    const first = await evidence("checkpoint", "--origin", "example.com/app");
    expect(first.code).toBe(0);
    const text = readFileSync(written(), "utf8");
    expect(parseCheckpoint(text)).toMatchObject({ origin: "example.com/app", size: 5 });
    expect((await evidence("verify-head", "--against", written())).code).toBe(0);
    expect((await evidence("checkpoint")).code).toBe(0);
    expect(readFileSync(written(), "utf8")).toBe(text);
  });

  test("refuses to write over a head that the ledger does not continue", async () => {
    await evidence("checkpoint");
    const before = readFileSync(written(), "utf8");
    write(lines().slice(0, 2));
    expect((await evidence("checkpoint")).code).toBe(1);
    expect(readFileSync(written(), "utf8")).toBe(before);
  });

  test("is not written over a broken ledger, nor over one with a cut tail", async () => {
    writeFileSync(ledger(), "{", { flag: "a" });
    expect((await evidence("checkpoint")).code).toBe(1);
    write(lines().toSpliced(1, 1));
    expect((await evidence("checkpoint")).code).toBe(1);
    expect(existsSync(written())).toBe(false);
  });

  test("a name with a space is a usage error", async () => {
    expect(await evidence("checkpoint", "--origin", "a b")).toMatchObject({ code: 2 });
  });
});

describe("prove", () => {
  test("writes a proof that holds for its line alone", async () => {
    const { code } = await evidence("prove", "--seq", "2", "--checkpoint", kept());
    expect(code).toBe(0);
    const made = parseTlogProof(readFileSync(proof(2), "utf8"))!;
    const { size, root: treeRoot } = parseCheckpoint(made.checkpoint)!;
    const claim = (seq: number) =>
      verifyInclusion({
        index: made.index,
        size,
        root: treeRoot,
        proof: made.hashes,
        leaf: leafHash(Buffer.from(lines()[seq]!)),
      });
    expect([1, 2, 3].map(claim)).toEqual([false, true, false]);
  });

  test("refuses an event that the checkpoint does not cover, and a ledger that is another", async () => {
    expect((await evidence("prove", "--seq", "4", "--checkpoint", kept())).code).toBe(1);
    expect((await evidence("prove", "--seq", "0")).code).toBe(3);
    cpSync(`${FIXTURES}rewritten`, root, { recursive: true });
    expect((await evidence("prove", "--seq", "0", "--checkpoint", kept())).code).toBe(1);
    expect(existsSync(proof(0))).toBe(false);
  });
});

describe("a signed head", () => {
  test("is written, proven from without the ledger, and refused when it is tampered with", async () => {
    const key = testKey(1);
    writeFileSync(join(root, "ledger.pem"), privatePem(key), { mode: 0o600 });
    const vkey = noteVerifierKey("example.com/app", key.public);
    const sign = [
      "--origin",
      "example.com/app",
      "--signing-key",
      `file:${join(root, "ledger.pem")}`,
    ];
    expect((await evidence("checkpoint", ...sign, "--log-key", vkey)).code).toBe(0);
    expect((await evidence("prove", "--seq", "1", "--log-key", vkey)).code).toBe(0);
    rmSync(ledger());
    const event = proof(1).replace("tlog-proof", "json");
    const check = () => evidence("verify-proof", proof(1), "--event", event, "--log-key", vkey);
    expect((await check()).code).toBe(0);
    const text = readFileSync(event, "utf8");
    writeFileSync(event, text.replace("stage 1", "stage 9"));
    const { code, stdout } = await check();
    expect(code).toBe(1);
    expect(stdout).toContain("event_is_proven");
    writeFileSync(event, text);
    writeFileSync(proof(1), readFileSync(proof(1), "utf8").replace("\n5\n", "\n6\n"));
    expect((await check()).code).toBe(1);
  });

  test("without the key that is asked for is not written", async () => {
    const vkey = noteVerifierKey("example.com/app", testKey(2).public);
    const { code } = await evidence("checkpoint", "--origin", "example.com/app", "--log-key", vkey);
    expect(code).toBe(1);
    expect(existsSync(written())).toBe(false);
    expect((await evidence("checkpoint", "--log-key", "x")).code).toBe(2);
    expect((await evidence("checkpoint", "--signing-key", "x".repeat(64))).code).toBe(2);
  });
});

describe("verify", () => {
  const made = makeV1();

  test("passes a good package, and with its key also under --strict", async () => {
    await writeZip(path(), made.files);
    const { code, stdout } = await verify();
    expect(code).toBe(0);
    expect(stdout).toContain("4 events, original");
    expect((await verify("--strict")).code).toBe(3);
    writeFileSync(join(root, "key.pem"), made.pem);
    expect((await verify("--strict", "--public-key", join(root, "key.pem"))).code).toBe(0);
  });

  test("fails a package that was changed, and one of another key", async () => {
    const files = { ...made.files, "metadata.json": '{"job_id":"job-17"}' };
    await writeZip(path(), files);
    const { code, stdout } = await verify();
    expect(code).toBe(1);
    expect(stdout).toContain("package_file_digests");
    await writeZip(path(), made.files);
    writeFileSync(join(root, "key.pem"), makeV1().pem);
    expect((await verify("--public-key", join(root, "key.pem"))).code).toBe(1);
  });

  test("decides nothing on what is no archive, no file or no key", async () => {
    writeFileSync(path(), "not a zip");
    expect((await verify()).code).toBe(3);
    await writeZip(path(), made.files);
    expect((await verify("--public-key", path())).code).toBe(3);
    rmSync(path());
    expect((await verify()).code).toBe(3);
    expect((await evidence("verify")).code).toBe(2);
  });
});
