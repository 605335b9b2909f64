import {
  createPublicKey,
  generateKeyPairSync,
  sign as edSign,
  verify as edVerify,
} from "node:crypto";
import { describe, expect, test } from "vitest";
import { formatCheckpoint, parseCheckpoint } from "../../scripts/ledger/notes/checkpoint.ts";
import {
  formatVkey,
  noteKeyId,
  parseVkey,
  verifyNote,
} from "../../scripts/ledger/notes/note-key.ts";
import type { NoteKey } from "../../scripts/ledger/notes/note-key.ts";
import { cosignNote, signNote } from "../../scripts/ledger/notes/sign-note.ts";
import { formatNote, parseNote } from "../../scripts/ledger/notes/signed-note.ts";
import { formatTlogProof, parseTlogProof } from "../../scripts/ledger/notes/tlog-proof.ts";

const PREFIX = Buffer.from("302a300506032b6570032100", "hex");

function verify(message: Uint8Array, signature: Uint8Array, raw: Uint8Array): boolean {
  const key = createPublicKey({ key: Buffer.concat([PREFIX, raw]), format: "der", type: "spki" });
  return edVerify(null, message, key, signature);
}

function signer(name: string, type: 1 | 4) {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const raw = publicKey.export({ format: "der", type: "spki" }).subarray(-32);
  const key: NoteKey = { name, type, publicKey: raw };
  return { key, sign: (message: Uint8Array) => edSign(null, message, privateKey) };
}

const TEXT = formatCheckpoint({ origin: "example.com/app", size: 12, root: Buffer.alloc(32, 7) });
const PLAIN = { text: TEXT, signatures: [] };

/** From the documentation of golang.org/x/mod/sumdb/note, which the specification describes. */
const PUBLISHED_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const PUBLISHED_NOTE =
  "If you think cryptography is the answer to your problem,\n" +
  "then you don't know what your problem is.\n\n" +
  "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

describe("signed notes", () => {
  test("a published note verifies with its published key, and not with one letter changed", () => {
    const key = parseVkey(PUBLISHED_KEY)!;
    expect(formatVkey(key)).toBe(PUBLISHED_KEY);
    const note = parseNote(PUBLISHED_NOTE)!;
    expect(formatNote(note)).toBe(PUBLISHED_NOTE);
    expect(verifyNote(note, [key], verify)).toEqual({ signers: [{ key }], broken: [] });
    const changed = parseNote(PUBLISHED_NOTE.replace("then", "Then"))!;
    expect(verifyNote(changed, [key], verify)).toEqual({ signers: [], broken: [key] });
  });

  test("the examples of the specifications can be read", () => {
    const spec =
      "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n" +
      "— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n" +
      "— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n";
    const note = parseNote(spec)!;
    expect(note.signatures.map(({ name }) => name)).toHaveLength(2);
    expect(note.signatures[1]!.signature.readBigUInt64BE(0)).toBe(1_679_315_147n);
    const root = Buffer.from("CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=", "base64");
    const checkpoint = { origin: "example.com/behind-the-sofa", size: 20_852_163, root };
    expect(parseCheckpoint(note.text)).toEqual(checkpoint);
  });

  test("signatures and cosignatures verify, each by its own key alone", () => {
    const log = signer("example.com/app", 1);
    const witness = signer("witness.example", 4);
    const signed = signNote(PLAIN, log.key, log.sign);
    const both = cosignNote(signed, witness.key, 1_679_315_147n, witness.sign);
    const read = parseNote(formatNote(both))!;
    const time = 1_679_315_147n;
    const keys = [log.key, witness.key];
    expect(verifyNote(read, keys, verify).signers).toEqual([
      { key: log.key },
      { key: witness.key, time },
    ]);
    const crossed = keys.map((key) => ({ ...key, type: key.type === 1 ? 4 : 1 }) as const);
    expect(verifyNote(read, crossed, verify)).toEqual({ signers: [], broken: [] });
    expect(verifyNote({ ...read, text: `${TEXT}x\n` }, keys, verify).broken).toEqual(keys);
    const stranger = signer("example.com/app", 1);
    expect(verifyNote(read, [stranger.key], verify)).toEqual({ signers: [], broken: [] });
  });

  test("a cosignature with another time, or cut short, is broken", () => {
    const witness = signer("witness.example", 4);
    const note = cosignNote(PLAIN, witness.key, 1n, witness.sign);
    const [line] = note.signatures;
    const later = Buffer.from(line!.signature);
    later.writeBigUInt64BE(2n);
    for (const signature of [later, later.subarray(0, 71), later.subarray(0, 5)]) {
      const changed = { ...note, signatures: [{ ...line!, signature }] };
      expect(verifyNote(changed, [witness.key], verify).broken).toEqual([witness.key]);
    }
  });

  test("a key signed with twice counts once, and one wrong signature among them breaks it", () => {
    const log = signer("l", 1);
    const twice = signNote(signNote(PLAIN, log.key, log.sign), log.key, log.sign);
    expect(verifyNote(twice, [log.key], verify).signers).toHaveLength(1);
    const wrong = { ...twice.signatures[0]!, signature: Buffer.alloc(64) };
    const mixed = { ...twice, signatures: [...twice.signatures, wrong] };
    expect(verifyNote(mixed, [log.key], verify)).toEqual({ signers: [], broken: [log.key] });
  });

  const good = formatNote(signNote(PLAIN, signer("l", 1).key, () => Buffer.alloc(64)));
  const bad: Readonly<Record<string, string>> = {
    "no blank line": TEXT,
    "no signature": `${TEXT}\n`,
    "no final newline": good.slice(0, -1),
    "a hyphen for the dash": good.replace("—", "-"),
    "a tab": good.replace("example", "exa\tmple"),
    "a carriage return": good.replaceAll("\n", "\r\n"),
    "a name with a plus": good.replace("— l", "— l+"),
    "no name": good.replace("— l", "— "),
    "a wide space in the name": good.replace("— l", "— l\u2003l"),
    "loose base64": good.replace(/.(=+)\n$/, "_$1\n"),
    "a signature of no bytes": good.replace(/ \S+\n$/, " AAAAAA==\n"),
    "a lone surrogate": good.replace("example", "\ud800"),
    "too many signatures": good + good.split("\n").at(-2)!.concat("\n").repeat(64),
  };
  test.each(Object.entries(bad))("%s: is no note", (_, text) => {
    expect(parseNote(good)).toBeDefined();
    expect(parseNote(text)).toBeUndefined();
  });

  test("verifier keys of another form are refused", () => {
    const { key } = signer("example.com/app", 4);
    const vkey = formatVkey(key);
    expect(parseVkey(vkey)).toEqual(key);
    const id = noteKeyId(key);
    const flipped = id.startsWith("0") ? `1${id.slice(1)}` : `0${id.slice(1)}`;
    const other = formatVkey({ ...key, publicKey: Buffer.alloc(31) });
    for (const text of [vkey.replace(id, flipped), `${vkey}=`, `+${vkey}`, "", other]) {
      expect(parseVkey(text)).toBeUndefined();
    }
  });
});

describe("checkpoints", () => {
  const root = Buffer.alloc(32, 7).toString("base64");
  test("extension lines pass, and nothing else does", () => {
    const checkpoint = { origin: "o", size: 0, root: Buffer.alloc(32, 7) };
    expect(parseCheckpoint(`o\n0\n${root}\n`)).toEqual(checkpoint);
    expect(parseCheckpoint(`o\n0\n${root}\nmore\n`)).toEqual(checkpoint);
    const bad = ["", "o\n0\n", `\n0\n${root}\n`, `o\n00\n${root}\n`, `o\n-1\n${root}\n`];
    bad.push(
      `o\n0\n${root}`,
      `o\n0\n${root}\n\n`,
      `o\n0\nAAAA\n`,
      `o\n9007199254740992\n${root}\n`,
    );
    for (const text of bad) expect(parseCheckpoint(text)).toBeUndefined();
  });
});

describe("proofs as text", () => {
  const hashes = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
  const checkpoint = "o\n3\nx\n\n— l AAAAAAA=\n";
  test("they are read as they were written", () => {
    for (const more of [{}, { extra: Buffer.from("context") }]) {
      const proof = { index: 2, hashes, checkpoint, ...more };
      expect(parseTlogProof(formatTlogProof(proof))).toEqual(proof);
    }
    const text = formatTlogProof({ index: 2, hashes, checkpoint });
    expect(text.split("\n").slice(0, 2)).toEqual(["c2sp.org/tlog-proof@v1", "index 2"]);
  });

  test("what is no proof is refused", () => {
    const text = formatTlogProof({ index: 2, hashes, checkpoint, extra: Buffer.of(1) });
    const bad = ["", text.replace("@v1", "@v2"), text.replace("index 2", "index 02")];
    bad.push(text.replace("extra AQ==", "extra AQ"), text.replace("AQEB", "AQE"));
    bad.push(text.replace("index 2\n", ""), text.replaceAll("\n\n", "\n"));
    for (const proof of bad) expect(parseTlogProof(proof)).toBeUndefined();
  });
});
