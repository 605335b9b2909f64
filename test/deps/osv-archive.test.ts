/** A local OSV database as `all.zip`, whole and in the ways in which it breaks. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ZipFile } from "yazl";
import { nodeFs } from "../../scripts/adapters/node-fs.ts";
import { mergeFindings } from "../../scripts/deps/merge.ts";
import { matchOsv } from "../../scripts/deps/sources/osv-database.ts";
import { osvRecords } from "../../scripts/deps/sources/osv-records.ts";
import { withExposure } from "../../scripts/lockfiles/exposure.ts";
import { readNpmLock } from "../../scripts/lockfiles/npm/read-npm-lock.ts";

const FIXTURES = new URL("../fixtures/deps/", import.meta.url).pathname;
const graph = withExposure(
  readNpmLock(readFileSync(`${FIXTURES}npm-audit/package-lock.json`, "utf8"), "package-lock.json"),
);
const question = {
  graphs: [graph],
  now: new Date("2026-11-23T00:00:00Z"),
  maxAgeDays: 7,
  root: "/srv/vuln",
};

const records = Object.fromEntries(
  readdirSync(`${FIXTURES}osv`).map((name) => [name, readFileSync(`${FIXTURES}osv/${name}`)]),
);
const archive = (level: 0 | 6) => Buffer.from(zipSync(records, { level }));

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "osv-zip-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function ask(bytes: Uint8Array) {
  const path = join(folder, "all.zip");
  writeFileSync(path, bytes);
  return matchOsv(osvRecords(path, nodeFs), question);
}

test.each([0, 6] as const)("compressed by level %i: what the folder says", async (level) => {
  const zipped = await ask(archive(level));
  const plain = await matchOsv(osvRecords(`${FIXTURES}osv`, nodeFs), question);
  if (!zipped.ok || !plain.ok) throw new Error("no answer");
  expect(mergeFindings(zipped.reported)).toEqual(mergeFindings(plain.reported));
  expect(zipped.reported.length).toBeGreaterThan(0);
});

test("a folder of ecosystems, each with its all.zip", async () => {
  const root = join(folder, "ecosystems");
  mkdirSync(join(root, "npm"), { recursive: true });
  writeFileSync(join(root, "npm/all.zip"), archive(6));
  expect(await matchOsv(osvRecords(root, nodeFs), question)).toMatchObject({ ok: true });
});

/** Sizes and checksums after the data, as writers make it that do not know them before. */
async function streamed(): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, bytes] of Object.entries(records))
    zip.addReadStream(Readable.from([bytes]), name);
  zip.end();
  const parts: Buffer[] = [];
  for await (const part of zip.outputStream) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

test("with data descriptors: the same", async () => {
  const [plain, late] = [await ask(archive(6)), await ask(await streamed())];
  expect(late).toEqual(plain);
  const bytes = await streamed();
  for (let length = 0; length < bytes.length; length += 500) {
    const answer = await ask(bytes.subarray(0, length)).catch(() => ({ ok: false }));
    expect(answer.ok).toBe(false);
  }
});

test("one byte changed: the checksum says so", async () => {
  const bytes = archive(0);
  const at = bytes.indexOf("A fault of minimist");
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await expect(ask(bytes)).rejects.toThrow("the checksum of");
});

test("cut off at every 100 bytes: never an answer", async () => {
  const whole = archive(6);
  for (let bytes = 0; bytes < whole.length; bytes += 100) {
    const path = join(folder, "all.zip");
    writeFileSync(path, whole.subarray(0, bytes));
    const answer = await matchOsv(osvRecords(path, nodeFs), question).catch((error: unknown) => ({
      ok: false,
      why: String(error),
    }));
    expect(answer.ok).toBe(false);
  }
});

test.each([
  ["no archive", Buffer.from("not a zip at all")],
  ["an archive of nothing", Buffer.from(zipSync({}))],
  ["of files that are no records", Buffer.from(zipSync({ "readme.txt": Buffer.from("x") }))],
  ["with a record that is no JSON", Buffer.from(zipSync({ "a.json": Buffer.from("{") }))],
])("%s is no answer", async (_, bytes) => {
  const answer = await ask(bytes).catch((error: unknown) => ({ ok: false, why: String(error) }));
  expect(answer.ok).toBe(false);
});
