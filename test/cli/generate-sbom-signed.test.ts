/** Signing a bill on request, licences by override, and workspaces. */
import { generateKeyPairSync } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sha256Hex } from "../../scripts/core/digest.ts";
import { readPrivatePem } from "../../scripts/trust/keys/private-key.ts";
import { verifyStatement } from "../../scripts/trust/statement/verify-statement.ts";
import { runEntry } from "./run-entry.ts";

const FIXTURES = new URL("../fixtures/lockfiles/", import.meta.url).pathname;

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "sbom-signed-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const use = (folder: string) => cpSync(`${FIXTURES}${folder}`, root, { recursive: true });
const sbom = (argv: readonly string[]) =>
  runEntry("generate-sbom", ["--root", root, ...argv], {
    env: { SOURCE_DATE_EPOCH: "1767323045" },
  });
const bill = () => join(root, ".release/sbom/bom.cdx.json");
const document = (): {
  components: { name: string; licenses?: unknown; properties: { name: string }[] }[];
} => JSON.parse(readFileSync(bill(), "utf8"));

function newKey() {
  const { privateKey } = generateKeyPairSync("ed25519");
  const pem = String(privateKey.export({ type: "pkcs8", format: "pem" }));
  writeFileSync(join(root, "release.pem"), pem, { mode: 0o600 });
  return readPrivatePem(pem, "the key of the test", undefined).public;
}

describe("signed", () => {
  test("a statement about the artifact, whose predicate is the bill", async () => {
    use("npm/plain");
    const key = newKey();
    const artifact = join(root, "app.tgz");
    writeFileSync(artifact, "the artifact");
    const argv = ["--signing-key", `file:${join(root, "release.pem")}`, "--subject", artifact];
    expect((await sbom(argv)).code).toBe(0);
    const line = readFileSync(`${bill()}.intoto.jsonl`);
    const trusted = { key, validFrom: new Date(0), validTo: undefined, revokedAt: undefined };
    const now = new Date("2026-11-23T00:00:00Z");
    const demand = {
      predicateType: "https://cyclonedx.org/bom",
      artifacts: [{ name: "app.tgz", sha256: sha256Hex("the artifact") }],
      rule: { keys: [trusted], threshold: 1 },
      timeOf: () => ({ claimed: now, now }),
    };
    const verdict = verifyStatement(line.subarray(0, -1), demand);
    expect(verdict).toMatchObject({ ok: true, statement: { predicate: document() } });
    const other = { ...demand, artifacts: [{ name: "app.tgz", sha256: sha256Hex("another") }] };
    expect(verifyStatement(line.subarray(0, -1), other)).toMatchObject({ ok: false });
  });

  test("a key that others can read, or on the command line: nothing is written", async () => {
    use("npm/plain");
    newKey();
    chmodSync(join(root, "release.pem"), 0o644);
    expect((await sbom(["--signing-key", `file:${join(root, "release.pem")}`])).code).toBe(1);
    expect((await sbom(["--signing-key", "ab".repeat(32)])).code).toBe(2);
    expect((await sbom(["--subject", "release.pem"])).code).toBe(2);
    expect(existsSync(bill())).toBe(false);
  });
});

const entry = (licence: string) => ({
  $schema: "x",
  version: 1,
  overrides: [{ package: "pkg:pypi/idna", licence, evidence: "its LICENSE.md", actor: "me" }],
});

test("a licence from the override file, with its evidence; a file that is not valid: exit 2", async () => {
  use("poetry");
  mkdirSync(join(root, "security"));
  const file = join(root, "security/licence_overrides.json");
  const unknown = async () => {
    const { code, stdout } = await sbom(["--format", "json"]);
    expect(code).toBe(0);
    const bare = document().components.filter(({ licenses }) => licenses === undefined);
    const { licences_unknown: counted } = JSON.parse(stdout).result;
    expect(counted).toBe(bare.length);
    return counted;
  };
  const before = await unknown();
  expect(before).toBeGreaterThan(1);
  writeFileSync(file, JSON.stringify(entry("BSD-3-Clause")));
  expect(await unknown()).toBe(before - 1);
  const idna = document().components.find(({ name }) => name === "idna");
  expect(idna?.licenses).toEqual([{ license: expect.objectContaining({ id: "BSD-3-Clause" }) }]);
  expect(idna?.properties.map(({ name }) => name)).toContain("release-governance:licence_evidence");
  writeFileSync(file, JSON.stringify(entry("BSD-like")));
  const refused = await sbom([]);
  expect(refused.stderr).toContain("is no SPDX expression");
  expect(refused.code).toBe(2);
});

test("a workspace whose manifest asks for more than the lock has", async () => {
  use("npm/workspaces");
  expect((await sbom(["--strict"])).code).toBe(0);
  const lock: { packages: Record<string, { name?: string }> } = JSON.parse(
    readFileSync(join(root, "package-lock.json"), "utf8"),
  );
  const folder = Object.keys(lock.packages).find(
    (place) => place !== "" && !place.includes("node_modules"),
  );
  const path = join(root, folder ?? "", "package.json");
  const manifest: { dependencies?: object } = JSON.parse(readFileSync(path, "utf8"));
  const more = { ...manifest, dependencies: { ...manifest.dependencies, "not-locked": "^1.0.0" } };
  writeFileSync(path, JSON.stringify(more));
  const { code, stdout } = await sbom(["--strict"]);
  expect(stdout).toContain('"not-locked", which the lock does not have');
  expect(code).toBe(1);
});
