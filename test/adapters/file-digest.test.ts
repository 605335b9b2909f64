import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { digestOf } from "../../scripts/adapters/file-digest.ts";

let path = "";
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), "digest-")), "file");
});
afterEach(() => rmSync(join(path, ".."), { recursive: true }));

/** Another byte at each place of a piece, and another piece each time. */
const bytesOf = (size: number): Buffer =>
  Buffer.from(Array.from({ length: size }, (_, at) => (at * 7 + Math.floor(at / 65_536)) % 256));

const hexOf = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

test.each([0, 1, 65_535, 65_536, 65_537, 200_000])("a file of %d bytes", async (size) => {
  const bytes = bytesOf(size);
  writeFileSync(path, bytes);
  expect((await digestOf(path)).digest("hex")).toBe(hexOf(bytes));
});

test.each([0, 1, 65_536, 65_537, 99_999, 100_000, 100_001])("its first %d bytes", async (size) => {
  const bytes = bytesOf(100_000);
  writeFileSync(path, bytes);
  expect((await digestOf(path, size)).digest("hex")).toBe(hexOf(bytes.subarray(0, size)));
});

test("no file is an error", async () => {
  await expect(digestOf(path)).rejects.toThrow("ENOENT");
});

test("the buffers of a large file do not pile up", async () => {
  writeFileSync(path, "");
  truncateSync(path, 33_554_432);
  const before = process.memoryUsage().arrayBuffers;
  await digestOf(path);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4_194_304);
});
