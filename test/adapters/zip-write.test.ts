import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { nodeFs } from "../../scripts/adapters/node-fs.ts";
import { openZip } from "../../scripts/adapters/zip-archive.ts";
import { writeZip } from "../../scripts/adapters/zip-write.ts";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "zip-write-"))));
afterEach(() => rmSync(folder, { recursive: true }));

function source(name: string, ...texts: string[]) {
  async function* stream() {
    for (const text of texts) yield Buffer.from(text);
  }
  return { name, stream };
}

async function* failing(): AsyncGenerator<Uint8Array> {
  yield Buffer.from("some");
  throw new Error("the source failed");
}

test("what is packed is read back, and packed again gives the same bytes", async () => {
  const path = join(folder, "a.zip");
  const files = [source("a.txt", "one", "two"), source("b/c.txt"), source("d", "x".repeat(99_999))];
  await writeZip(path, files);
  const archive = await openZip(path);
  const texts = await Promise.all(archive.entries.map((entry) => buffer(entry.stream())));
  await archive.close();
  expect(archive.entries.map(({ name }) => name)).toEqual(["a.txt", "b/c.txt", "d"]);
  expect(texts.map(String)).toEqual(["onetwo", "", "x".repeat(99_999)]);
  await writeZip(join(folder, "b.zip"), files);
  expect(readFileSync(join(folder, "b.zip"))).toEqual(readFileSync(path));
  expect(readdirSync(folder)).toEqual(["a.zip", "b.zip"]);
});

test("names that the reader would refuse are not written", async () => {
  const path = join(folder, "a.zip");
  const twice = [source("a", "x"), source("A", "y")];
  await expect(writeZip(path, twice)).rejects.toThrow("is there twice");
  await expect(writeZip(path, [source("../a", "x")])).rejects.toThrow("leads out");
  expect(readdirSync(folder)).toEqual([]);
});

test("where a source fails, what was there stays, and nothing else is left", async () => {
  const path = join(folder, "a.zip");
  writeFileSync(path, "before");
  const files = [source("a", "x"), { name: "b", stream: failing }];
  await expect(writeZip(path, files)).rejects.toThrow("the source failed");
  await expect(nodeFs.writeStream(path, failing())).rejects.toThrow("the source failed");
  expect(readFileSync(path, "utf8")).toBe("before");
  expect(readdirSync(folder)).toEqual(["a.zip"]);
  await nodeFs.writeStream(path, source("", "one", "two").stream());
  expect(readFileSync(path, "utf8")).toBe("onetwo");
});
