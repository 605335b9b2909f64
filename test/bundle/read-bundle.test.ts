/** Bundles that must not be unpacked; each is made by hand, as a stranger would. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { nodeFs } from "../../scripts/adapters/node-fs.ts";
import { openZip } from "../../scripts/adapters/zip-archive.ts";
import { writeZip } from "../../scripts/adapters/zip-write.ts";
import type { BundleFile, BundleRecord } from "../../scripts/bundle/bundle-format.ts";
import { recordText } from "../../scripts/bundle/bundle-format.ts";
import { readBundle } from "../../scripts/bundle/read-bundle.ts";
import { unpackBundle } from "../../scripts/bundle/unpack-bundle.ts";
import { sha256Hex } from "../../scripts/core/digest.ts";

const folder = mkdtempSync(join(tmpdir(), "bundle-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (path: string, text: string): BundleFile => ({
  role: "artifact",
  path,
  sha256: sha256Hex(text),
  bytes: text.length,
});

function record(files: readonly BundleFile[], more: Partial<BundleRecord> = {}): BundleRecord {
  return {
    schema_version: 1,
    kind: "rollback-bundle",
    label: "x",
    created_at: "2026-11-23T00:00:00Z",
    tool: { name: "t", version: "1" },
    app_version: "1.5.0",
    commit: "a".repeat(40),
    known_good: { channel: "stable", version: "1.4.2", source: "named", files: [] },
    ledger: null,
    files: [...files],
    ...more,
  };
}

type Packed = Readonly<Record<string, string>>;

async function bundleOf(list: BundleRecord, packed: Packed) {
  const path = join(folder, "b.zip");
  const all = { "bundle.json": recordText(list), ...packed };
  await writeZip(
    path,
    Object.entries(all).map(([name, text]) => ({ name, stream: () => once(text) })),
  );
  const archive = await openZip(path);
  const read = await readBundle(archive, "b.zip");
  return { archive, read };
}

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

test("a bundle that holds what it lists", async () => {
  const { archive, read } = await bundleOf(record([file("a.txt", "a")]), { "files/a.txt": "a" });
  expect(read.faults).toEqual([]);
  expect(await unpackBundle(nodeFs, read, join(folder, "out"))).toEqual([]);
  await archive.close();
  expect(existsSync(join(folder, "out/a.txt"))).toBe(true);
});

test.each<[string, BundleRecord, Packed, string]>([
  [
    "a file that is not listed",
    record([file("a", "a")]),
    { "files/a": "a", "files/b": "b" },
    "files/b is not in the list",
  ],
  [
    "a file beside the others",
    record([file("a", "a")]),
    { "files/a": "a", ".bashrc": "b" },
    ".bashrc is not in the list",
  ],
  [
    "a listed file that is missing",
    record([file("a", "a"), file("b", "b")]),
    { "files/a": "a" },
    "files/b is missing",
  ],
  [
    "other bytes of the same length",
    record([file("a", "a")]),
    { "files/a": "b" },
    "files/a has other bytes than the list says",
  ],
  [
    "another length",
    record([file("a", "a")]),
    { "files/a": "aa" },
    "files/a has 2 bytes, 1 are listed",
  ],
  [
    "two files for one place",
    record([file("a", "a"), { ...file("a", "a"), role: "instructions" }]),
    { "files/a": "a", a: "a" },
    "the list names a place twice",
  ],
  [
    "a place that is the list's own",
    record([file("Bundle.json", "a")]),
    { "files/Bundle.json": "a" },
    "the list names a place twice",
  ],
  [
    "a hook of git",
    record([file("x/.git/hooks/post-checkout", "a")]),
    { "files/x/.git/hooks/post-checkout": "a" },
    "x/.git/hooks/post-checkout would be run by git",
  ],
])("%s is refused", async (_, list, packed, fault) => {
  const { archive, read } = await bundleOf(list, packed);
  await archive.close();
  expect(read.faults).toEqual([fault]);
});

test.each(["../x", "/etc/x", "a/../../x", "C:/x"])(
  "a list with the path %s is refused",
  async (path) => {
    const reading = bundleOf(record([file(path, "a")]), {});
    await expect(reading).rejects.toMatchObject({ kind: "undecided" });
  },
);

test.each([
  ["another byte of the same length", "b"],
  ["a byte too many", "aa"],
])("%s on the disk does not restore", async (_, kept) => {
  const { archive, read } = await bundleOf(record([file("a.txt", "a")]), { "files/a.txt": "a" });
  const lying = { ...nodeFs, writeStream: (path: string) => nodeFs.writeStream(path, once(kept)) };
  const faults = await unpackBundle(lying, read, join(folder, `lying-${kept.length}`));
  await archive.close();
  expect(faults).toEqual(["a.txt was not written as it was packed"]);
});

test("a ledger that is not the one of the head it names does not restore", async () => {
  const ledger = { size: 1, last_hash: "1".repeat(64), root_hash: "2".repeat(64) };
  const list = record([{ ...file("security/release_ledger.ndjson", "{}\n"), role: "ledger" }], {
    ledger,
  });
  const { archive, read } = await bundleOf(list, {
    "files/security/release_ledger.ndjson": "{}\n",
  });
  const faults = await unpackBundle(nodeFs, read, join(folder, "bad"));
  await archive.close();
  expect(faults.at(-1)).toBe("the ledger has another head than the bundle says");
});

test("a runtime data file of another kind does not restore", async () => {
  const policy = JSON.stringify({
    version: 1,
    app_version: "1.5.0",
    runtime_data: { files: [{ path: "d.json", kind: "json_object", required: true }] },
  });
  const files = [file("security/release_policy.json", policy), file("d.json", "[]")];
  const { archive, read } = await bundleOf(record(files), {
    "files/security/release_policy.json": policy,
    "files/d.json": "[]",
  });
  expect(await unpackBundle(nodeFs, read, join(folder, "kind"))).toEqual([
    "d.json is not a json_object",
  ]);
  await archive.close();
});
