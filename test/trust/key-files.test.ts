import { generateKeyPairSync } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { nodeFs } from "../../scripts/adapters/node-fs.ts";
import { parseKeyReference } from "../../scripts/trust/keys/key-reference.ts";
import { privatePem, readPrivatePem } from "../../scripts/trust/keys/private-key.ts";
import { publicPem, readPublicPem } from "../../scripts/trust/keys/public-key.ts";
import { readPrivateKey } from "../../scripts/trust/keys/read-secret.ts";
import type { SecretPorts } from "../../scripts/trust/keys/read-secret.ts";
import { testKey } from "./signing-keys.ts";

const folder = mkdtempSync(join(tmpdir(), "key-files-"));
afterAll(() => rmSync(folder, { recursive: true }));

const KEY = testKey(3);
const PEM = privatePem(KEY);

function ports(stdin = ""): SecretPorts {
  const env = { SIGNING_KEY: PEM, PHRASE: "correct horse", EMPTY: "" };
  return { fs: nodeFs, env, cwd: folder, stdin: { read: async () => Buffer.from(stdin) } };
}

describe("PKCS#8 and SPKI", () => {
  test("what we write is what OpenSSL writes, and reads back", () => {
    const { privateKey, publicKey } = generateKeyPairSync("ed25519");
    const pem = privateKey.export({ format: "pem", type: "pkcs8" }).toString();
    const key = readPrivatePem(pem, "a test");
    expect(privatePem(key)).toBe(pem);
    expect(publicPem(key.public)).toBe(publicKey.export({ format: "pem", type: "spki" }));
    expect(readPublicPem(publicPem(key.public))?.keyid).toBe(key.public.keyid);
  });

  test("under a passphrase", () => {
    const sealed = privatePem(KEY, "correct horse");
    expect(sealed).toContain("BEGIN ENCRYPTED PRIVATE KEY");
    expect(readPrivatePem(sealed, "a test", "correct horse").seed).toEqual(KEY.seed);
    expect(() => readPrivatePem(sealed, "a test", "wrong")).toThrow("does not open");
    expect(() => readPrivatePem(sealed, "a test")).toThrow("under a passphrase");
  });

  test("other kinds of key, and damage, are refused without showing the text", () => {
    const ec = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
    const pem = ec.export({ format: "pem", type: "pkcs8" }).toString();
    expect(() => readPrivatePem(pem, "a test")).toThrow("a key of type ec");
    expect(() => readPrivatePem("secret", "a test")).toThrow(/^a test holds no PEM key/);
    expect(() => readPrivatePem(publicPem(KEY.public), "a test")).toThrow('"PUBLIC KEY"');
    expect(() => readPrivatePem(PEM.replace("MC4", "MC5"), "a test")).toThrow("is damaged");
  });

  test.each([
    ["private", PEM],
    ["two keys", publicPem(KEY.public).repeat(2)],
    ["another algorithm", publicPem(KEY.public).replace("MCowBQYDK2Vw", "MCowBQYDK2Vu")],
    ["cut", publicPem(KEY.public).replace(/.{4}=\n/, "\n")],
    ["nothing", ""],
  ])("as a public key: %s is refused", (_, pem) => {
    expect(readPublicPem(pem)).toBeUndefined();
  });
});

describe("where a key may come from", () => {
  test.each([
    ["file:a/b.pem", { kind: "file", path: "a/b.pem" }],
    ["env:SIGNING_KEY", { kind: "env", name: "SIGNING_KEY" }],
    ["fd:3", { kind: "fd", number: 3 }],
    ["fd:0", { kind: "stdin" }],
    ["-", { kind: "stdin" }],
  ])("%s", (text, reference) => {
    expect(parseKeyReference(text, "--signing-key")).toEqual(reference);
  });

  const seed = Buffer.from(KEY.seed);
  test.each([
    PEM,
    `file:${PEM}`,
    seed.toString("hex"),
    `file:${seed.toString("hex")}`,
    seed.toString("base64"),
    seed.toString("base64url"),
    "hunter2",
    "env:not a name",
    "fd:x",
    "",
  ])("a key itself, case %#, is refused, the alternatives named, the text not repeated", (text) => {
    const act = () => parseKeyReference(text, "--signing-key");
    expect(act).toThrow(expect.objectContaining({ kind: "usage" }));
    expect(act).toThrow(
      expect.objectContaining({
        problems: [
          expect.objectContaining({ hint: expect.stringContaining("env:NAME, fd:NUMBER") }),
        ],
      }),
    );
    expect(act).not.toThrow(text === "" ? "an empty text is in all" : text);
  });

  test("a path without its scheme is told so", () => {
    expect(() => parseKeyReference("./key.pem", "--signing-key")).toThrow("needs to say file:");
  });
});

describe("reading it", () => {
  test.each(["env:SIGNING_KEY", "file:key.pem", "-"])("%s", async (text) => {
    writeFileSync(join(folder, "key.pem"), PEM, { mode: 0o600 });
    const read = await readPrivateKey(ports(PEM), parseKeyReference(text, "--signing-key"));
    expect(read.public.keyid).toBe(KEY.public.keyid);
  });

  test("with the passphrase of another reference", async () => {
    writeFileSync(join(folder, "sealed.pem"), privatePem(KEY, "correct horse"), { mode: 0o600 });
    const file = { kind: "file", path: "sealed.pem" } as const;
    const read = await readPrivateKey(ports(), file, { kind: "env", name: "PHRASE" });
    expect(read.seed).toEqual(KEY.seed);
  });

  test.each([0o640, 0o604, 0o660, 0o644, 0o620])("a file of mode %o is refused", async (mode) => {
    const path = join(folder, `open-${mode}.pem`);
    writeFileSync(path, PEM);
    chmodSync(path, mode);
    symlinkSync(path, join(folder, `link-${mode}.pem`));
    for (const name of [path, `link-${mode}.pem`]) {
      const reading = readPrivateKey(ports(), { kind: "file", path: name });
      await expect(reading).rejects.toMatchObject({ kind: "refused" });
    }
  });

  test.each([
    ["no file", { kind: "file", path: "none.pem" }, "there is no file"],
    ["no variable", { kind: "env", name: "NONE" }, "is not set"],
    ["empty variable", { kind: "env", name: "EMPTY" }, "or empty"],
  ] as const)("%s: could not decide", async (_, reference, says) => {
    const reading = readPrivateKey(ports(), reference);
    await expect(reading).rejects.toMatchObject({ kind: "undecided" });
    await expect(reading).rejects.toThrow(says);
  });
});
