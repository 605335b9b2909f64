/** Preflight reports that earlier runs left behind, valid ones only, newest first. */
import { join } from "node:path";
import { GovernanceError } from "../core/errors.ts";
import type { Host } from "../core/host.ts";
import { readReport } from "../core/policy/read-report.ts";
import type { ReleasePreflightReport } from "./preflight-result.ts";

export interface EarlierReport {
  readonly report: ReleasePreflightReport;
  /** Relative to the root. */
  readonly path: string;
  readonly sha256: string;
}

const FOLDER = ".release/reports/release-preflight";

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

/** The report, or in one sentence why it is none. `path` is absolute or relative to the root. */
export async function tryReport(
  host: Host,
  root: string,
  path: string,
): Promise<EarlierReport | string> {
  try {
    const { value, file, sha256 } = await readReport(
      host.fs,
      root,
      path,
      "report/release-preflight",
    );
    return { report: value, path: file, sha256 };
  } catch (error) {
    if (error instanceof GovernanceError) return error.message.split("\n")[0] ?? "";
    throw error;
  }
}
