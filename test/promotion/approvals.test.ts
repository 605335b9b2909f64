import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeFs } from "../../scripts/adapters/node-fs.ts";
import { sha256Hex } from "../../scripts/core/digest.ts";
import { APPROVAL_TYPE, readApproval } from "../../scripts/promotion/read-approvals.ts";
import { verifySshSignature } from "../../scripts/promotion/ssh-signature.ts";
import { envelopeLine, signEnvelope } from "../../scripts/trust/envelope/envelope.ts";
import { sshSignature } from "../../scripts/trust/formats/openssh.ts";
import { firstKeyList } from "../../scripts/trust/key-list/change-key-list.ts";
import { PAYLOAD_TYPE, statementBytes } from "../../scripts/trust/statement/statement.ts";
import { flipBit, testKey } from "../trust/signing-keys.ts";

const NOW = new Date("2026-11-23T12:00:00Z");
const ada = testKey(7);
const list = firstKeyList(
  { key: ada.public, owner: "ada" },
  ["root", "approver"],
  new Date("2026-01-01T00:00:00Z"),
);
const text = JSON.stringify({
  schema_version: 1,
  version: "1.5.0",
  channel: "stable",
  approved_at: "2026-11-23T11:00:00Z",
  expires_at: "2026-11-24T11:00:00Z",
});
const bytes = Buffer.from(text);

let root = "";
beforeAll(() => (root = mkdtempSync(join(tmpdir(), "approvals-"))));
afterAll(() => rmSync(root, { recursive: true }));

async function asked(name: string, sig: string | undefined, own?: string) {
  writeFileSync(join(root, name), text);
  if (sig !== undefined) writeFileSync(join(root, `${name}.sig`), sig);
  if (own !== undefined) writeFileSync(join(root, `${name}.intoto.jsonl`), own);
  const found = await readApproval(nodeFs, root, name, { list, role: "approver" }, NOW);
  return "says" in found ? found.says : { signers: found.signers, faults: found.faults };
}

test("a signature of OpenSSH by a key of the role counts", async () => {
  const signed = await asked("a.json", sshSignature(bytes, "release-approval", ada));
  expect(signed).toEqual({ signers: ["ada"], faults: [] });
});

test.each([
  ["another file", sshSignature(Buffer.from("other"), "release-approval", ada), "not over this"],
  ["another purpose", sshSignature(bytes, "git", ada), "namespace"],
  [
    "a key that nobody gave the role",
    sshSignature(bytes, "release-approval", testKey(8)),
    "no key",
  ],
  ["text that is no signature", "-----BEGIN SSH SIGNATURE-----\n", "armoured"],
])("a signature of %s counts for nothing", async (_, signature, says) => {
  const found = await asked("b.json", signature);
  expect(found).toMatchObject({ signers: [] });
  expect(JSON.stringify(found)).toContain(says);
});

const line = (predicateType: string, sha256: string) =>
  envelopeLine(
    signEnvelope(
      PAYLOAD_TYPE,
      statementBytes({ subjects: [{ name: "c.json", sha256 }], predicateType, predicate: {} }),
      [ada],
    ),
  );

test("one statement of ours counts; of another type or file it does not", async () => {
  const digest = sha256Hex(bytes);
  expect(await asked("c.json", undefined, `${line(APPROVAL_TYPE, digest)}\n`)).toEqual({
    signers: ["ada"],
    faults: [],
  });
  expect(await asked("d.json", undefined, line("other", digest))).toMatchObject({ signers: [] });
  expect(await asked("e.json", undefined, line(APPROVAL_TYPE, "0".repeat(64)))).toMatchObject({
    signers: [],
  });
});

test("no flipped bit of a signature is taken", () => {
  const armoured = sshSignature(bytes, "release-approval", ada);
  const blob = Buffer.from(armoured.split("\n").slice(1, -2).join(""), "base64");
  for (let bit = 0; bit < blob.length * 8; bit += 1) {
    const body = Buffer.from(flipBit(blob, bit)).toString("base64");
    const spoilt = `-----BEGIN SSH SIGNATURE-----\n${body}\n-----END SSH SIGNATURE-----\n`;
    const verdict = verifySshSignature(bytes, spoilt, "release-approval");
    expect(verdict.ok && Buffer.from(verdict.key.raw).equals(ada.public.raw)).toBe(false);
  }
});

test("an approval that is not one is named, not passed over", async () => {
  writeFileSync(join(root, "f.json"), "{}");
  const found = await readApproval(nodeFs, root, "f.json", { list, role: "approver" }, NOW);
  expect(found).toMatchObject({ id: "approval", path: "f.json" });
});
