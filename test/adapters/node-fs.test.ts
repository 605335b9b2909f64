import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { nodeFs } from "../../scripts/adapters/node-fs.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "node-fs-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (...parts: string[]) => join(folder, ...parts);

describe("read", () => {
  test("gives the bytes", async () => {
    writeFileSync(at("a"), "héllo");
    expect(Buffer.from(await nodeFs.read(at("a"), 100)).toString()).toBe("héllo");
  });

  test("an empty file is empty, not missing", async () => {
    writeFileSync(at("a"), "");
    expect((await nodeFs.read(at("a"), 0)).length).toBe(0);
  });

  test("exactly the limit is read, one byte more is refused", async () => {
    writeFileSync(at("a"), "x".repeat(5000));
    expect((await nodeFs.read(at("a"), 5000)).length).toBe(5000);
    await expect(nodeFs.read(at("a"), 4999)).rejects.toThrow("larger than 4999 bytes");
  });

  test("a file that claims to be empty and is endless is refused by what it gives", async () => {
    writeFileSync(at("a"), "");
    await expect(nodeFs.read("/proc/self/maps", 10)).rejects.toThrow("larger than 10 bytes");
  });

  test("what is not a regular file is refused and does not hang", async () => {
    execFileSync("mkfifo", [at("pipe")]);
    await expect(nodeFs.read(at("pipe"), 10)).rejects.toThrow("not a regular file");
    await expect(nodeFs.read("/dev/zero", 10)).rejects.toThrow("not a regular file");
    await expect(nodeFs.read(folder, 10)).rejects.toThrow("not a regular file");
  });

  test("a missing file is said in words, with its path", async () => {
    await expect(nodeFs.read(at("a"), 10)).rejects.toThrow(
      `cannot read ${at("a")}: there is no such file`,
    );
  });
});

describe("writeAtomic", () => {
  test("makes folders, replaces whole, leaves nothing else behind", async () => {
    await nodeFs.writeAtomic(at("x", "y", "a"), "one");
    await nodeFs.writeAtomic(at("x", "y", "a"), "two", 0o600);
    expect(readdirSync(at("x", "y"))).toEqual(["a"]);
    expect(statSync(at("x", "y", "a")).mode & 0o777).toBe(0o600);
    expect(Buffer.from(await nodeFs.read(at("x", "y", "a"), 10)).toString()).toBe("two");
  });

  test("a failure leaves the old file and no temporary one", async () => {
    mkdirSync(at("a"));
    await expect(nodeFs.writeAtomic(at("a"), "text")).rejects.toThrow(`cannot write ${at("a")}`);
    expect(readdirSync(folder)).toEqual(["a"]);
  });

  test("a part of the path that is a file is said", async () => {
    writeFileSync(at("a"), "");
    await expect(nodeFs.writeAtomic(at("a", "b"), "text")).rejects.toThrow("in the way");
  });
});

describe("stat and list", () => {
  test("nothing there is undefined, a link is a link", async () => {
    symlinkSync("nowhere", at("link"));
    expect(await nodeFs.stat(at("none"))).toBeUndefined();
    expect(await nodeFs.stat(at("link"))).toMatchObject({ kind: "link" });
    expect(await nodeFs.realPath(at("link"))).toBeUndefined();
    expect(await nodeFs.list(at("none"))).toEqual([]);
  });

  test("what cannot be looked at is an error, not an absence", async () => {
    symlinkSync("loop", at("loop"));
    await expect(nodeFs.list(at("loop"))).rejects.toThrow("circle");
  });

  test("names are sorted by code unit", async () => {
    for (const name of ["b", "a", "B", "é"]) writeFileSync(at(name), "");
    expect(await nodeFs.list(folder)).toEqual(["B", "a", "b", "é"]);
  });
});

describe("glob", () => {
  test("finds files, also hidden ones, in one order; node_modules only by name", async () => {
    for (const path of [
      "src/b.ts",
      "src/a.ts",
      ".hidden/c.ts",
      "node_modules/m/d.ts",
      ".git/e.ts",
    ]) {
      await nodeFs.writeAtomic(at(path), "");
    }
    expect(await nodeFs.glob(["**/*.ts"], folder)).toEqual([
      ".hidden/c.ts",
      "src/a.ts",
      "src/b.ts",
    ]);
    expect(await nodeFs.glob(["node_modules/m/*.ts"], folder)).toEqual(["node_modules/m/d.ts"]);
    expect(await nodeFs.glob(["src/*.ts", "!src/b.ts"], folder)).toEqual(["src/a.ts"]);
  });

  test.each(["../x", "/etc/*", "a/../../x", "!../x", "", "a\\..\\b"])(
    "%j is refused",
    async (pattern) => {
      await expect(nodeFs.glob([pattern], folder)).rejects.toThrow("leads out of the repository");
    },
  );

  test("a link inside counts as its file, a link that leads out is refused", async () => {
    await nodeFs.writeAtomic(at("root/a.txt"), "a");
    symlinkSync("a.txt", at("root/b.txt"));
    expect(await nodeFs.glob(["*.txt"], at("root"))).toEqual(["a.txt", "b.txt"]);
    writeFileSync(at("outside"), "");
    symlinkSync(at("outside"), at("root/c.txt"));
    await expect(nodeFs.glob(["*.txt"], at("root"))).rejects.toThrow("c.txt leads out");
  });

  test("a dangling link is an error, not an absence", async () => {
    symlinkSync("nowhere", at("d.txt"));
    await expect(nodeFs.glob(["*.txt"], folder)).rejects.toThrow("d.txt");
  });
});
