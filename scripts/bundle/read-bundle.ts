/** Reads a bundle that may come from anywhere; nothing is written before all of it was judged. */
import { sha256OfStream } from "../core/digest.ts";
import type { Archive, ArchiveEntry } from "../core/archive.ts";
import { undecidedError } from "../core/errors.ts";
import { REPORT_LIMITS } from "../core/json/limits.ts";
import { loadDocument } from "../core/policy/load-document.ts";
import { entryName, RECORD } from "./bundle-format.ts";
import type { BundleFile, BundleRecord } from "./bundle-format.ts";

export interface ReadBundle {
  readonly record: BundleRecord;
  /** Why it must not be unpacked. */
  readonly faults: readonly string[];
  /** By name in the archive. */
  readonly entries: ReadonlyMap<string, ArchiveEntry>;
}

const MAX_RECORD_BYTES = 8 * 1024 * 1024;

/** Throws `undecided` where there is no list of files, or it is not what it must be. */
export async function readBundle(archive: Archive, file: string): Promise<ReadBundle> {
  const entries = new Map(archive.entries.map((entry) => [entry.name, entry]));
  const record = await readRecord(entries.get(RECORD), file);
  const seal = await archive.seal();
  const faults = [
    ...(seal === "whole" ? [] : [`the seal of the archive is ${seal}`]),
    ...listFaults(record, entries),
  ];
  const differing = faults.length > 0 ? faults : await digestFaults(record, entries);
  return { record, faults: differing, entries };
}

async function readRecord(entry: ArchiveEntry | undefined, file: string): Promise<BundleRecord> {
  if (entry === undefined) throw undecidedError(`${file} is no rollback bundle: no ${RECORD}`);
  if (entry.bytes > MAX_RECORD_BYTES) throw undecidedError(`${file}: ${RECORD} is too large`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of entry.stream()) chunks.push(chunk);
  const { value } = await loadDocument({
    bytes: Buffer.concat(chunks),
    file: `${file}:${RECORD}`,
    name: "evidence/rollback-bundle",
    limits: REPORT_LIMITS,
    rules: [],
    kind: "undecided",
  });
  return value;
}

/** Exactly the files of the list, each once and as long as it says. */
function listFaults({ files }: BundleRecord, entries: ReadonlyMap<string, ArchiveEntry>): string[] {
  const listed = new Map(files.map((file) => [entryName(file), file]));
  const places = new Set([RECORD, ...files.map(({ path }) => path.toLowerCase())]);
  const twice = places.size === files.length + 1 ? [] : ["the list names a place twice"];
  const hooks = files.filter(({ path }) => path.split("/").includes(".git"));
  const extra = [...entries.keys()].filter((name) => name !== RECORD && !listed.has(name));
  const wrong = [...listed].flatMap(([name, { bytes }]) => {
    const entry = entries.get(name);
    if (entry === undefined) return [`${name} is missing`];
    return entry.bytes === bytes ? [] : [`${name} has ${entry.bytes} bytes, ${bytes} are listed`];
  });
  const unwanted = hooks.map(({ path }) => `${path} would be run by git`);
  return [...twice, ...unwanted, ...extra.map((name) => `${name} is not in the list`), ...wrong];
}

async function digestFaults(
  { files }: BundleRecord,
  entries: ReadonlyMap<string, ArchiveEntry>,
): Promise<string[]> {
  const faults: string[] = [];
  for (const file of files) faults.push(...(await digestFault(file, entries)));
  return faults;
}

async function digestFault(
  file: BundleFile,
  entries: ReadonlyMap<string, ArchiveEntry>,
): Promise<string[]> {
  const name = entryName(file);
  const { sha256 } = await sha256OfStream(entries.get(name)?.stream() ?? []);
  return sha256 === file.sha256 ? [] : [`${name} has other bytes than the list says`];
}
