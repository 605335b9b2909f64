/** The command as users run it: a copy of test/fixtures/manifest, real git, a real preflight. */
import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, afterAll, expect, test } from "vitest";
import { readEnvelope } from "../../scripts/trust/envelope/envelope.ts";
import { privatePem } from "../../scripts/trust/keys/private-key.ts";
import { readStatement } from "../../scripts/trust/statement/statement.ts";
import { verifyBytes } from "../../scripts/trust/keys/sign.ts";
import { preAuthEncoding } from "../../scripts/trust/envelope/pae.ts";
import { testKey } from "../trust/signing-keys.ts";
import { runEntry } from "./run-entry.ts";

const FIXTURE = new URL("../fixtures/manifest/released", import.meta.url).pathname;
const OUTPUT = ".release/manifest/release-manifest.json";
const ARTIFACT = ["--artifact", "artifacts/app.txt", "--sbom", "bom.cdx.json"];
const REQUIRED = ["--require-gate-evidence", "--require-clean-git"];

let whole = "";
let root = "";

/** One preflight for all tests; each works on a copy with its history of git. */
beforeAll(async () => {
  whole = mkdtempSync(join(tmpdir(), "manifest-"));
  cpSync(FIXTURE, whole, { recursive: true });
  const git = (...argv: string[]) => execFileSync("git", ["-C", whole, ...argv]);
  git("init", "-q");
  git("add", "-A");
  git("-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-qm", "release");
  const { code, stdout } = await runEntry("release-preflight", ["--root", whole], { cwd: whole });
  if (code !== 0) throw new Error(stdout);
});
afterAll(() => rmSync(whole, { recursive: true }));
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "manifest-"));
  cpSync(whole, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const manifest = (argv: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runEntry("generate-release-manifest", argv, { cwd: root, env });
const written = (path: string = OUTPUT): string => readFileSync(join(root, path), "utf8");
const logs = (): string[] =>
  readdirSync(join(root, ".release/preflight"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".log"))
    .map((name) => join(root, ".release/preflight", name));

test("--help", async () => {
  const { code, stdout } = await manifest(["--help"]);
  expect(code).toBe(0);
  expect(stdout).toContain("npm run manifest");
});

test("an unknown option is a usage error", async () => {
  expect(await manifest(["--formt", "json"])).toMatchObject({ code: 2, stdout: "" });
});

test("a release with all its evidence, the same bytes each time", async () => {
  const now = ["--now", new Date(Date.now() + 5000).toISOString()];
  const first = await manifest([...ARTIFACT, ...REQUIRED, ...now]);
  expect(first).toMatchObject({ code: 0, stderr: "" });
  const text = written();
  expect(JSON.parse(text)).toMatchObject({
    release: { version: "1.4.0", purl: "pkg:generic/app@1.4.0", tree: "clean" },
    artifacts: [{ path: "artifacts/app.txt", bytes: 12 }],
    sbom: { path: "bom.cdx.json" },
    policies: [{ path: "security/release_policy.json" }],
    preflight: { verdict: "pass", profile: "full", satisfies_promotion: true },
    gate_evidence: [{ gate: "count", outcome: "pass", files: [{ kind: "log" }] }],
  });
  expect((await manifest([...ARTIFACT, ...REQUIRED, ...now])).code).toBe(0);
  expect(written()).toBe(text);
});

test("a signed statement over the artifact and the manifest", async () => {
  const key = testKey(1);
  const env = { RELEASE_KEY: privatePem(key) };
  const { code } = await manifest([...ARTIFACT, "--signing-key", "env:RELEASE_KEY"], env);
  expect(code).toBe(0);
  const read = readEnvelope(Buffer.from(written(`${OUTPUT}.intoto.jsonl`).trim()));
  if (!read.ok) throw new Error(read.why);
  const { payload, payloadType, signatures } = read.envelope;
  const [signature] = signatures;
  const signed = preAuthEncoding(payloadType, payload);
  expect(verifyBytes(signed, signature?.bytes ?? new Uint8Array(), key.public)).toBe(true);
  const statement = readStatement(payload);
  expect(statement).toMatchObject({
    ok: true,
    statement: {
      subjects: [{ name: "artifacts/app.txt" }, { name: OUTPUT }],
      predicate: { purl: "pkg:generic/app@1.4.0" },
    },
  });
  expect((await manifest(ARTIFACT)).code).toBe(0);
  expect(existsSync(join(root, `${OUTPUT}.intoto.jsonl`))).toBe(false);
});

test.each<[string, () => void, string, number]>([
  ["a lost log", () => rmSync(logs()[0] ?? ""), "gate_evidence_whole", 1],
  ["a changed log", () => appendFileSync(logs()[0] ?? "", "x"), "gate_evidence_whole", 1],
  [
    "no report",
    () => rmSync(join(root, ".release/reports"), { recursive: true }),
    "gate_evidence_there",
    3,
  ],
  ["a changed tree", () => appendFileSync(join(root, "artifacts/app.txt"), "x"), "tree_clean", 1],
  [
    "an empty artifact",
    () => writeFileSync(join(root, "artifacts/app.txt"), ""),
    "artifacts_there",
    1,
  ],
  ["a bill of nothing", () => writeFileSync(join(root, "bom.cdx.json"), "{}"), "bill_there", 1],
])("%s: nothing is written", async (_, spoil, check, code) => {
  spoil();
  const ended = await manifest([...ARTIFACT, ...REQUIRED, "--format", "json"]);
  expect(ended.code).toBe(code);
  const { checks }: { checks: { id: string; outcome: string }[] } = JSON.parse(ended.stdout);
  expect(checks.find(({ id }) => id === check)?.outcome).not.toBe("pass");
  expect(existsSync(join(root, OUTPUT))).toBe(false);
});

test.each([
  ["a file that is not there", ["--artifact", "nothing.tgz"], 3],
  ["a file outside", ["--artifact", "/etc/hostname"], 3],
  ["a purl without a version", ["--purl", "pkg:npm/app"], 2],
  ["an age that is none", ["--max-age", "soon"], 2],
  ["a key in place of its reference", ["--signing-key", "f".repeat(64)], 2],
])("%s is refused", async (_, argv, code) => {
  expect((await manifest(argv)).code).toBe(code);
  expect(existsSync(join(root, OUTPUT))).toBe(false);
});
