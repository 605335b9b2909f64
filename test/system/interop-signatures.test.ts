/** What is signed here verifies with the tools that an auditor has, and they refuse its twin. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createPublicKey } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleFromJSON } from "@sigstore/bundle";
import { toSignedEntity, toTrustMaterial, Verifier } from "@sigstore/verify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sha256Hex } from "../../scripts/core/digest.ts";
import { encodeBase64 } from "../../scripts/trust/envelope/base64.ts";
import { envelopeLine, signEnvelope } from "../../scripts/trust/envelope/envelope.ts";
import { preAuthEncoding } from "../../scripts/trust/envelope/pae.ts";
import {
  minisignPublicKey,
  minisignSignature,
  signifySignature,
} from "../../scripts/trust/formats/minisign.ts";
import { allowedSignersLine, sshSignature } from "../../scripts/trust/formats/openssh.ts";
import { privatePem } from "../../scripts/trust/keys/private-key.ts";
import { publicPem } from "../../scripts/trust/keys/public-key.ts";
import { PAYLOAD_TYPE, statementBytes } from "../../scripts/trust/statement/statement.ts";
import { flipBit, testKey, trusted } from "../trust/signing-keys.ts";

const KEY = testKey(11);
const PAYLOAD = statementBytes({
  subjects: [{ name: "app.tgz", sha256: sha256Hex("app") }],
  predicateType: "https://example.com/p/v1",
  predicate: { made: "2026-03-01" },
});
const ENVELOPE = signEnvelope(PAYLOAD_TYPE, PAYLOAD, [KEY]);
const TWIN = flipBit(PAYLOAD, 300);

const folder = mkdtempSync(join(tmpdir(), "interop-"));
const at = (name: string): string => join(folder, name);
const put = (name: string, data: string | Uint8Array, mode = 0o600): void =>
  writeFileSync(at(name), data, { mode });

afterAll(() => rmSync(folder, { recursive: true }));

/** The exit code; a tool that is not there fails the test instead of passing as "refused". */
function run(argv: readonly [string, ...string[]], stdin?: Uint8Array): number {
  const [program, ...rest] = argv;
  const { error, status } = spawnSync(program, rest, { cwd: folder, input: stdin ?? "" });
  if (error !== undefined || status === null) throw error ?? new Error(`${program} was ended`);
  return status;
}

beforeAll(() => {
  put("statement.json", PAYLOAD);
  put("twin.json", TWIN);
  put("key.pem", privatePem(KEY));
  put("public.pem", publicPem(KEY.public));
});

const PUBLIC = ["-pubin", "-inkey", "public.pem"];

const openssl = (file: string): number =>
  run(["openssl", "pkeyutl", "-verify", ...PUBLIC, "-rawin", "-in", file, "-sigfile", "sig.bin"]);

describe("openssl", () => {
  test("the envelope", () => {
    put("sig.bin", ENVELOPE.signatures[0]!.bytes);
    put("signed.bin", preAuthEncoding(PAYLOAD_TYPE, PAYLOAD));
    put("signed-twin.bin", preAuthEncoding(PAYLOAD_TYPE, TWIN));
    expect(openssl("signed.bin")).toBe(0);
    expect(openssl("signed-twin.bin")).toBe(1);
  });

  test("reads our private keys, with and without passphrase", () => {
    put("sealed.pem", privatePem(KEY, "correct horse"));
    for (const [file, phrase, wanted] of [
      ["key.pem", "none", 0],
      ["sealed.pem", "correct horse", 0],
      ["sealed.pem", "wrong", 1],
    ] as const) {
      const pass = `pass:${phrase}`;
      const code = run(["openssl", "pkey", "-in", file, "-passin", pass, "-pubout", "-out", "out"]);
      expect(code).toBe(wanted);
    }
    const sealed = ["-in", "sealed.pem", "-passin", "pass:correct horse"];
    run(["openssl", "pkey", ...sealed, "-pubout", "-out", "again.pem"]);
    expect(readFileSync(at("again.pem"), "utf8")).toBe(publicPem(KEY.public));
  });
});

const sshKeygen = (statement: Uint8Array, namespace: string, signers = "allowed"): number =>
  run(
    ["ssh-keygen", "-Y", "verify", "-f", signers, "-I", "release", "-n", namespace, "-s", "s.sig"],
    statement,
  );

describe("ssh-keygen -Y verify", () => {
  test("a detached signature, for its namespace and within the key's validity", () => {
    put("s.sig", sshSignature(PAYLOAD, "release-governance", KEY));
    put("allowed", `${allowedSignersLine("release", trusted(KEY))}\n`);
    const past = { validFrom: new Date(0), validTo: new Date(86_400_000) };
    put("ended", `${allowedSignersLine("release", trusted(KEY, past))}\n`);
    expect(sshKeygen(PAYLOAD, "release-governance")).toBe(0);
    expect(sshKeygen(TWIN, "release-governance")).not.toBe(0);
    expect(sshKeygen(PAYLOAD, "git")).not.toBe(0);
    expect(sshKeygen(PAYLOAD, "release-governance", "ended")).not.toBe(0);
  });

  test("prints our keyid as its fingerprint", () => {
    const [, , type, key] = allowedSignersLine("release", trusted(KEY)).split(" ");
    put("key.pub", `${type} ${key}\n`);
    const { stdout } = spawnSync("ssh-keygen", ["-l", "-f", at("key.pub")], { encoding: "utf8" });
    expect(stdout.split(" ")[1]).toBe(KEY.public.keyid);
  });
});

const minisign = (file: string, sig: string): number =>
  run(["minisign", "-V", "-p", "minisign.pub", "-m", file, "-x", sig]);

const signify = (file: string): number =>
  run(["signify-openbsd", "-V", "-p", "signify.pub", "-m", file, "-x", "good.sig"]);

describe("minisign and signify", () => {
  test("minisign -V, the trusted comment too", () => {
    put("minisign.pub", minisignPublicKey(KEY.public));
    const made = minisignSignature(PAYLOAD, "candidate rc-7", KEY);
    put("good.minisig", made);
    put("comment.minisig", made.replace("rc-7", "rc-8"));
    expect(minisign("statement.json", "good.minisig")).toBe(0);
    expect(minisign("twin.json", "good.minisig")).not.toBe(0);
    expect(minisign("statement.json", "comment.minisig")).not.toBe(0);
  });

  test("signify -V", () => {
    put("signify.pub", minisignPublicKey(KEY.public));
    put("good.sig", signifySignature(PAYLOAD, KEY));
    expect(signify("statement.json")).toBe(0);
    expect(signify("twin.json")).not.toBe(0);
  });
});

function sigstore(payload: Uint8Array): void {
  const [signature] = ENVELOPE.signatures;
  const bundle = bundleFromJSON({
    mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
    verificationMaterial: { publicKey: { hint: KEY.public.keyid }, tlogEntries: [] },
    dsseEnvelope: {
      payload: encodeBase64(payload),
      payloadType: PAYLOAD_TYPE,
      signatures: [{ keyid: KEY.public.keyid, sig: encodeBase64(signature!.bytes) }],
    },
  });
  const publicKey = createPublicKey(publicPem(KEY.public));
  const trust = toTrustMaterial(NO_ROOT, () => ({ publicKey, validFor: () => true }));
  const none = { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 };
  new Verifier(trust, none).verify(toSignedEntity(bundle));
}

const NO_ROOT = {
  mediaType: "",
  tlogs: [],
  certificateAuthorities: [],
  ctlogs: [],
  timestampAuthorities: [],
};

test("@sigstore/verify takes the envelope, and refuses its twin", () => {
  expect(() => sigstore(PAYLOAD)).not.toThrow();
  expect(() => sigstore(TWIN)).toThrow("signature verification failed");
});

describe("the runbook for an auditor who has only openssl", () => {
  const page = new URL("../../docs/runbooks/verify-with-openssl.md", import.meta.url);
  const blocks = [...readFileSync(page, "utf8").matchAll(/```sh\n([\s\S]*?)```/g)];
  const [signature = "exit 9", artifact = "exit 9"] = blocks.map(([, script]) => script);

  test("its commands accept what was signed, and refuse its twin", () => {
    const line = envelopeLine(ENVELOPE);
    put("statement.intoto.jsonl", `${line}\n`);
    put("artifact", "app");
    expect(run(["sh", "-c", signature])).toBe(0);
    expect(run(["sh", "-c", artifact])).toBe(0);
    put("artifact", "apq");
    expect(run(["sh", "-c", artifact])).toBe(1);
    put("statement.intoto.jsonl", `${line.replace(encodeBase64(PAYLOAD), encodeBase64(TWIN))}\n`);
    expect(run(["sh", "-c", signature])).toBe(1);
  });
});
