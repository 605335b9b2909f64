/** Reports that other scripts left behind, read again before anything rests on them. */
import type { FsPort } from "../host.ts";
import type { SchemaName, SchemaTypes } from "../gen/index.ts";
import { REPORT_LIMITS } from "../json/limits.ts";
import { loadDocument } from "./load-document.ts";
import type { Loaded } from "./load-document.ts";
import { readBelow } from "./read-file.ts";

export type ReportName = Extract<SchemaName, `report/${string}` | `evidence/${string}`>;

/**
 * Reads, checks and types a report or a piece of evidence below `root`. Whether it is young
 * enough and about the right release is for the caller to ask.
 *
 * @throws GovernanceError of kind `undecided`: without the report nothing can be told.
 */
export async function readReport<Name extends ReportName>(
  fs: FsPort,
  root: string,
  path: string,
  name: Name,
): Promise<Loaded<SchemaTypes[Name]>> {
  const { bytes, file } = await readBelow(fs, {
    root,
    path,
    maxBytes: REPORT_LIMITS.maxBytes,
    kind: "undecided",
    ifMissing: "run the script that writes it first",
  });
  return loadDocument({ bytes, file, name, limits: REPORT_LIMITS, rules: [], kind: "undecided" });
}
