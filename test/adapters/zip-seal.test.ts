import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openZip } from "../../scripts/adapters/zip-archive.ts";
import { sealed } from "../../scripts/adapters/zip-seal.ts";
import { writeZip } from "../../scripts/adapters/zip-write.ts";
import { zipOf } from "../evidence/zip-maker.ts";

let path = "";
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), "seal-")), "a.zip");
});
afterEach(() => rmSync(join(path, ".."), { recursive: true }));

async function* chunks(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function sealOf(bytes: Buffer): Promise<string> {
  writeFileSync(path, bytes);
  const archive = await openZip(path);
  return archive.seal().finally(() => archive.close());
}

async function written(): Promise<Buffer> {
  await writeZip(path, [{ name: "a.txt", stream: () => chunks(Buffer.from("hello"), 2) }]);
  return readFileSync(path);
}

test("an archive of ours holds its own digest, however it was streamed", async () => {
  const good = await written();
  const end = good.length - 71;
  const digest = createHash("sha256").update(good.subarray(0, end)).digest("hex");
  expect(good.subarray(end).toString()).toBe(`sha256:${digest}`);
  expect(await sealOf(good)).toBe("whole");
  const blank = Buffer.concat([good.subarray(0, end), Buffer.alloc(71)]);
  for (const size of [1, 70, 71, 72, 10_000]) {
    expect(await buffer(sealed(chunks(blank, size)))).toEqual(good);
  }
});

test("the digest of an archive is that of all its bytes, seal included", async () => {
  const good = await written();
  const archive = await openZip(path);
  const found = await archive.sha256().finally(() => archive.close());
  expect(found).toBe(createHash("sha256").update(good).digest("hex"));
});

test("a flip that changes no file is seen, and so is one in the digest", async () => {
  const good = await written();
  const date = Buffer.from(good);
  date[10] = 1;
  expect(await sealOf(date)).toBe("broken");
  const text = Buffer.from(good);
  text[good.length - 1] = text.at(-1) === 0x30 ? 0x31 : 0x30;
  expect(await sealOf(text)).toBe("broken");
});

test("what another tool packed holds none, and a comment of another kind is no digest", async () => {
  const foreign = await zipOf({ "a.txt": "x" });
  expect(await sealOf(foreign)).toBe("absent");
  const commented = Buffer.concat([foreign, Buffer.from("hi")]);
  commented.writeUInt16LE(2, foreign.length - 2);
  expect(await sealOf(commented)).toBe("broken");
});
