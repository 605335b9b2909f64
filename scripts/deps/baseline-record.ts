/**
 * What the ledger knows of baselines. Each writing stands between an intent and its outcome, so that
 * a file that neither names was written by someone else.
 */
import { GovernanceError } from "../core/errors.ts";
import type { JsonObject } from "../core/json-value.ts";
import type { LedgerEvent } from "../ledger/events/event.ts";
import { textMember } from "../lockfiles/json-members.ts";

export const INTENDED = "dependency_baseline.intended";
export const WRITTEN = "dependency_baseline.written";
export const ABANDONED = "dependency_baseline.abandoned";

export interface BaselineRecord {
  /** Digest of the file as it was last written; `undefined` before the first time. */
  readonly written: string | undefined;
  /** An intent without an outcome: a run that was ended between the two. */
  readonly open: { readonly sha256: string; readonly before: string | undefined } | undefined;
}

/** By path of the file, relative to the root. */
export type BaselineRecords = ReadonlyMap<string, BaselineRecord>;

export const NO_RECORDS: BaselineRecords = new Map();

const NO_RECORD: BaselineRecord = { written: undefined, open: undefined };

export const recordOf = (records: BaselineRecords, path: string): BaselineRecord =>
  records.get(path) ?? NO_RECORD;

export function baselineEvolved(records: BaselineRecords, event: LedgerEvent): BaselineRecords {
  const path = textMember(event.data, "path");
  const next = path === undefined ? undefined : evolved(recordOf(records, path), event);
  return path === undefined || next === undefined ? records : new Map([...records, [path, next]]);
}

function evolved(record: BaselineRecord, { type, data }: LedgerEvent): BaselineRecord | undefined {
  const sha256 = textMember(data, "sha256");
  if (type === ABANDONED) return { ...record, open: undefined };
  if (sha256 === undefined) return undefined;
  if (type === WRITTEN) return { written: sha256, open: undefined };
  if (type !== INTENDED) return undefined;
  return { ...record, open: { sha256, before: textMember(data, "before") } };
}

export interface BaselineFile {
  readonly path: string;
  /** `undefined` where there is no file. */
  readonly sha256: string | undefined;
  /** Version 1 holds counts, and was written by other tools. */
  readonly isVersion1: boolean;
}

/** @throws GovernanceError of kind policy where the file is not what the ledger says was written. */
export function refuseDrift(record: BaselineRecord, file: BaselineFile): void {
  const { written, open } = record;
  const expected = written ?? open?.before;
  const known = [expected, open?.sha256].filter((digest) => digest !== undefined);
  if (file.sha256 === undefined && (known.length === 0 || written === undefined)) return;
  if (file.sha256 !== undefined && known.includes(file.sha256)) return;
  if (known.length === 0 && file.isVersion1) return;
  throw new GovernanceError("policy", [
    {
      message: `${file.path}: ${driftOf(file, written)}`,
      location: { file: file.path },
      hint: "restore it from version control; only npm run baseline writes it, and the ledger has its digest",
    },
  ]);
}

function driftOf({ sha256 }: BaselineFile, written: string | undefined): string {
  if (sha256 === undefined) return "the baseline is gone, and the ledger says that it was written";
  return written === undefined
    ? "the baseline was not written by npm run baseline: the ledger does not know it"
    : "the baseline was changed by hand: its digest is not the one that stands in the ledger";
}

/** What a new run says of an intent that was left open: it came to be, or it did not. */
export function outcomeOfOpen(
  { open }: BaselineRecord,
  { path, sha256 }: BaselineFile,
): { readonly type: string; readonly data: JsonObject } | undefined {
  if (open === undefined) return undefined;
  return open.sha256 === sha256
    ? { type: WRITTEN, data: { path, sha256: open.sha256 } }
    : { type: ABANDONED, data: { path } };
}
