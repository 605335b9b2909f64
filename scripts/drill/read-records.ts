/** Reads records of drills with their statements and with the files that they name. */
import { resolve } from "node:path";
import { GovernanceError } from "../core/errors.ts";
import type { RollbackDrillEvidence as DrillRecord } from "../core/gen/evidence-rollback-drill.types.ts";
import type { FsPort } from "../core/host.ts";
import { REPORT_LIMITS } from "../core/json/limits.ts";
import { readReport } from "../core/policy/read-report.ts";
import { parseTime } from "../core/time.ts";

export interface ReadRecord {
  readonly path: string;
  readonly sha256: string;
  readonly record: DrillRecord;
  readonly signedAt: Date;
  /** Envelopes, one a line; empty where there is no file of statements. */
  readonly statements: readonly Uint8Array[];
}

export interface ReadRecords {
  /** Newest first, by what they say themselves. */
  readonly records: readonly ReadRecord[];
  readonly unreadable: readonly string[];
}

/** A record that cannot be read is named: it may be the latest. */
export async function readRecords(fs: FsPort, root: string, pattern: string): Promise<ReadRecords> {
  const records: ReadRecord[] = [];
  const unreadable: string[] = [];
  for (const path of await fs.glob([pattern], root)) {
    const read = await readRecord(fs, root, path);
    if (typeof read === "string") unreadable.push(read);
    else records.push(read);
  }
  const newestFirst = records.toSorted((a, b) => b.signedAt.getTime() - a.signedAt.getTime());
  return { records: newestFirst, unreadable };
}

async function readRecord(fs: FsPort, root: string, path: string): Promise<ReadRecord | string> {
  try {
    const { value, sha256 } = await readReport(fs, root, path, "evidence/rollback-drill");
    const signedAt = parseTime(value.signed_at);
    if (signedAt === undefined) return `${path}: signed_at is no time`;
    const statements = await readStatements(fs, resolve(root, `${path}.intoto.jsonl`));
    return { path, sha256, record: value, signedAt, statements };
  } catch (error) {
    if (!(error instanceof GovernanceError)) throw error;
    return `${path}: ${error.message.split("\n")[0] ?? "cannot be read"}`;
  }
}

async function readStatements(fs: FsPort, path: string): Promise<Uint8Array[]> {
  if ((await fs.stat(path)) === undefined) return [];
  const text = Buffer.from(await fs.read(path, REPORT_LIMITS.maxBytes)).toString("utf8");
  const lines = text.split("\n").filter((line) => line !== "");
  return lines.map((line) => Buffer.from(line));
}
