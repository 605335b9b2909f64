import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openZip } from "../../scripts/adapters/zip-archive.ts";
import { zipFault } from "../../scripts/adapters/zip-rules.ts";
import { zipOf } from "../evidence/zip-maker.ts";

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "zip-"))));
afterAll(() => rmSync(folder, { recursive: true }));

async function readAll(bytes: Uint8Array) {
  const path = join(folder, "a.zip");
  writeFileSync(path, bytes);
  const archive = await openZip(path);
  try {
    const texts: Record<string, string> = {};
    for (const entry of archive.entries) texts[entry.name] = String(await buffer(entry.stream()));
    return texts;
  } finally {
    await archive.close();
  }
}

/** Changes the central directory record of the only entry, at an offset within it. */
function inDirectory(zip: Buffer, offset: number, bytes: readonly number[]): Buffer {
  const copy = Buffer.from(zip);
  copy.set(bytes, copy.indexOf("PK\u0001\u0002") + offset);
  return copy;
}

test("what was packed is read, stored or deflated", async () => {
  const files = { "a.txt": "one", "b/c.txt": "two".repeat(1000) };
  expect(await readAll(await zipOf(files))).toEqual(files);
  expect(await readAll(await zipOf(files, false))).toEqual(files);
});

describe("an archive that lies", () => {
  const text = "evidence ".repeat(100);
  test("about a size, smaller or larger", async () => {
    const zip = await zipOf({ "a.txt": text });
    for (const size of [10, 5000]) {
      const lie = inDirectory(zip, 24, [size & 255, size >> 8, 0, 0]);
      await expect(readAll(lie)).rejects.toThrow(/not a sound zip archive/);
    }
    const stored = inDirectory(await zipOf({ "a.txt": text }, false), 24, [1, 0, 0, 0]);
    await expect(readAll(stored)).rejects.toThrow(/size/);
  });

  test("about its content", async () => {
    const zip = await zipOf({ "a.txt": text }, false);
    const at = zip.indexOf("evidence");
    zip[at] = 0x45;
    await expect(readAll(zip)).rejects.toThrow("its checksum is wrong");
  });

  test("about being an archive", async () => {
    const zip = await zipOf({ "a.txt": text });
    for (const bytes of [Buffer.alloc(0), Buffer.from("x"), zip.subarray(0, zip.length - 9)]) {
      await expect(readAll(bytes)).rejects.toThrow(/not a sound zip archive/);
    }
    await expect(openZip(join(folder, "none.zip"))).rejects.toThrow("there is no such file");
  });

  test("with a path that leads out, a link, or encryption, before anything is read", async () => {
    const zip = await zipOf({ "aa/bb": text });
    const name = Buffer.from("../bb");
    await expect(readAll(inDirectory(zip, 46, [...name]))).rejects.toThrow(/\.\./);
    await expect(readAll(inDirectory(zip, 8, [1, 8]))).rejects.toThrow("is encrypted");
    const link = inDirectory(inDirectory(zip, 5, [3]), 40, [0xff, 0xa1]);
    await expect(readAll(link)).rejects.toThrow("is a link");
  });
});

describe("the rules", () => {
  const good = { name: "a", bytes: 10, packedBytes: 10, offset: 0, encrypted: false };
  const entry = { ...good, method: 0, mode: 0o100_644 };
  const bad: Readonly<Record<string, readonly object[]>> = {
    "is an absolute path": [{ name: "/etc/passwd" }],
    "is an absolute path ": [{ name: "C:/x" }],
    "leads out of the archive": [{ name: "a/../../b" }],
    "has a backslash": [{ name: "a\\..\\b" }],
    "a control character": [{ name: "a\nb" }],
    "has an empty step": [{ name: "a//b" }],
    "is a link or a device": [{ mode: 0o120_777 }],
    "a device": [{ mode: 0o020_600 }],
    "is encrypted": [{ encrypted: true }],
    "unknown method 99": [{ method: 99 }],
    "claims another size": [{ bytes: 11 }],
    "is a zip bomb": [{ method: 8, bytes: 5e6, packedBytes: 4000 }],
    "it is a zip bomb: 5010": [{ method: 8, bytes: 5e6, packedBytes: 5000 }, { offset: 6000 }],
    "unpacks to": Array.from({ length: 20 }, (_, at) => ({
      name: `${at}`,
      bytes: 1e9,
      packedBytes: 1e9,
      offset: at * 2e9,
    })),
    "is there twice": [{ name: "B" }, { name: "b", offset: 99 }],
    "there twice": [{ name: "\u00e9" }, { name: "e\u0301", offset: 99 }],
    overlaps: [{ name: "a" }, { name: "b", offset: 39 }],
    "more than 10000": Array.from({ length: 10_001 }, () => ({})),
  };
  test.each(Object.entries(bad))("%s", (words, changes) => {
    const fault = zipFault(changes.map((change) => ({ ...entry, ...change })));
    expect(fault).toContain(words.trim());
  });

  test("let a column pass that says the same a million times, among others", () => {
    const heads = { ...entry, name: "h", method: 8, bytes: 79e6, packedBytes: 268_255 };
    const data = { ...entry, name: "d", method: 8, bytes: 65e6, packedBytes: 25e5, offset: 3e5 };
    expect(zipFault([heads, data])).toBe(undefined);
    expect(zipFault([heads])).toContain("zip bomb");
  });

  test("let what is harmless pass", () => {
    const next = { ...entry, name: "b/c", offset: 40 };
    const small = { ...entry, name: "z", method: 8, bytes: 1e6, packedBytes: 1, offset: 80 };
    const folders = {
      ...entry,
      name: "d/",
      bytes: 0,
      packedBytes: 0,
      offset: 999,
      mode: 0o040_755,
    };
    expect(
      zipFault([entry, next, small, folders, { ...next, name: "e", offset: 2e3, mode: 0 }]),
    ).toBe(undefined);
  });
});
