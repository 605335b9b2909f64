import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeFs } from "../../scripts/adapters/node-fs.ts";
import { digested, sha256Hex } from "../../scripts/core/digest.ts";
import { streamBelow } from "../../scripts/core/policy/read-file.ts";

let top = "";
beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), "stream-below-"));
  mkdirSync(join(top, "root/folder"), { recursive: true });
  writeFileSync(join(top, "outside"), "outside");
  writeFileSync(join(top, "root/file"), "12345");
  symlinkSync("../outside", join(top, "root/out"));
  symlinkSync("file", join(top, "root/in"));
});
afterAll(() => rmSync(top, { recursive: true }));

async function read(path: string, maxBytes = 5, fs = nodeFs) {
  const request = { root: join(top, "root"), path, maxBytes, kind: "undecided" } as const;
  const { chunks, file } = await streamBelow(fs, { ...request, ifMissing: "write it" });
  const passing = digested(chunks);
  const parts: Uint8Array[] = [];
  for await (const chunk of passing.chunks) parts.push(chunk);
  return { file, text: Buffer.concat(parts).toString(), sha256: passing.sha256() };
}

test("a file, or a link that stays below, with its digest", async () => {
  expect(await read("file")).toEqual({ file: "file", text: "12345", sha256: sha256Hex("12345") });
  expect(await read("in")).toMatchObject({ file: "in", text: "12345" });
});

test.each([
  ["none", 5, "no such file"],
  ["../outside", 5, "outside the root"],
  ["out", 5, "link that leads out"],
  ["folder", 5, "not a regular file"],
  ["file", 4, "larger than 4 bytes"],
])("%s of at most %s bytes: %s", async (path, most, why) => {
  await expect(read(path, most)).rejects.toMatchObject({ kind: "undecided", message: expect.stringContaining(why) }); // prettier-ignore
});

async function* breaking() {
  yield Buffer.from("1");
  throw new Error("EIO");
}

test("a file that breaks while it is read", async () => {
  await expect(read("file", 5, { ...nodeFs, stream: breaking })).rejects.toMatchObject({
    kind: "undecided",
    message: "cannot be read",
  });
});
