import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeFolder } from "../../scripts/adapters/folders.ts";
import { nodeFs } from "../../scripts/adapters/node-fs.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "folders-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("makes all that is missing, and is content with what is there", async () => {
  await makeFolder(join(folder, "a/b/c"));
  await makeFolder(join(folder, "a/b/c"));
  expect(statSync(join(folder, "a/b/c")).isDirectory()).toBe(true);
});

test("a link to a folder is a folder", async () => {
  mkdirSync(join(folder, "real"));
  symlinkSync("real", join(folder, "link"));
  await makeFolder(join(folder, "link/a"));
  expect(statSync(join(folder, "real/a")).isDirectory()).toBe(true);
});

test("ten that make the same folder at once all succeed", async () => {
  await Promise.all(Array.from({ length: 10 }, () => makeFolder(join(folder, "a/b/c"))));
  expect(statSync(join(folder, "a/b/c")).isDirectory()).toBe(true);
});

test("a file in the way is refused, also as a part of the path", async () => {
  writeFileSync(join(folder, "file"), "");
  await expect(makeFolder(join(folder, "file"))).rejects.toThrow("EEXIST");
  await expect(makeFolder(join(folder, "file/a"))).rejects.toThrow(/EEXIST|ENOTDIR/);
});

test("a file system that takes no folder ends it with an error, and never hangs", async () => {
  await expect(nodeFs.makeFolder("/proc/nothing/a")).rejects.toThrow(
    "cannot make the folder /proc/nothing/a",
  );
  await expect(nodeFs.writeAtomic("/proc/nothing/a.json", "")).rejects.toThrow(
    "cannot write /proc/nothing/a.json",
  );
});
