/** Preflight reports that earlier runs left behind, valid ones only, newest first. */
import { join } from "node:path";
import { sha256Hex } from "../core/digest.ts";
import { GovernanceError } from "../core/errors.ts";
import { schemas } from "../core/gen/index.ts";
import type { Host } from "../core/host.ts";
import { readJson } from "../core/json/read-json.ts";
import type { ReleasePreflightReport } from "./preflight-result.ts";

export interface EarlierReport {
  readonly report: ReleasePreflightReport;
  /** Relative to the root. */
  readonly path: string;
  readonly sha256: string;
}

const FOLDER = ".release/reports/release-preflight";
const LIMITS = { maxBytes: 16 * 1024 * 1024, maxDepth: 64 };

/** The `limit` newest by name, which begins with the time; what is not valid is passed over. */
export async function earlierReports(
  host: Host,
  root: string,
  limit: number,
): Promise<EarlierReport[]> {
  const names = (await host.fs.list(join(root, FOLDER))).filter((name) => name.endsWith(".json"));
  const newest = names.slice(-limit).toReversed();
  const read = await Promise.all(newest.map((name) => tryReport(host, root, `${FOLDER}/${name}`)));
  return read
    .flatMap((earlier) => (typeof earlier === "string" ? [] : [earlier]))
    .toSorted((a, b) => Date.parse(b.report.ended_at) - Date.parse(a.report.ended_at));
}

/** The report, or in one sentence why it is none. `path` is relative to the root. */
export async function tryReport(
  host: Host,
  root: string,
  path: string,
): Promise<EarlierReport | string> {
  try {
    const bytes = await host.fs.read(join(root, path), LIMITS.maxBytes);
    const json = readJson(bytes, LIMITS);
    if (!json.ok) return `it is not JSON: ${json.problem.message} (line ${json.problem.line})`;
    const isReport = await schemas["report/release-preflight"].load();
    if (isReport(json.value)) return { report: json.value, path, sha256: sha256Hex(bytes) };
    const [first] = isReport.errors ?? [];
    return `it is not a valid preflight report, at "${first?.instancePath ?? ""}"`;
  } catch (error) {
    if (error instanceof GovernanceError) return error.message;
    throw error;
  }
}
