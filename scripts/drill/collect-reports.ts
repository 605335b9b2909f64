/** The reports that a drill rests on, read and sorted out. */
import { GovernanceError } from "../core/errors.ts";
import { isSchemaName } from "../core/gen/index.ts";
import type { Report } from "../core/gen/report-report.types.ts";
import type { FsPort } from "../core/host.ts";
import { readReport } from "../core/policy/read-report.ts";
import { parseTime } from "../core/time.ts";
import type { ReportKind } from "./drill-policy.ts";

export interface FoundReport {
  readonly kind: string;
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly report: Report;
  readonly endedAt: Date;
}

/** A file that is no valid report: it may be the one that failed, so it is never passed over. */
export interface UnreadableReport {
  readonly kind: string;
  readonly path: string;
  readonly unreadable: string;
}

export type ReportFile = FoundReport | UnreadableReport;

/** All files of all kinds, by kind and path. */
export async function collectReports(
  fs: FsPort,
  root: string,
  kinds: readonly ReportKind[],
): Promise<ReportFile[]> {
  const found: ReportFile[] = [];
  for (const { kind, pattern } of kinds) {
    for (const path of await fs.glob([pattern], root)) found.push(await read(fs, root, kind, path));
  }
  return found;
}

async function read(fs: FsPort, root: string, kind: string, path: string): Promise<ReportFile> {
  try {
    const { value, sha256 } = await readReport(fs, root, path, "report/report");
    await holdToOwnSchema(fs, root, path, value.report);
    const bytes = (await fs.stat(`${root}/${path}`))?.bytes ?? 0;
    const endedAt = parseTime(value.ended_at) ?? new Date(Number.NaN);
    return { kind, path, sha256, bytes, report: value, endedAt };
  } catch (error) {
    if (!(error instanceof GovernanceError)) throw error;
    return { kind, path, unreadable: error.message.split("\n")[0] ?? "" };
  }
}

/** Reports of scripts that we do not have are held to the envelope alone. */
async function holdToOwnSchema(fs: FsPort, root: string, path: string, script: string) {
  const name = `report/${script}`;
  if (isReportName(name)) await readReport(fs, root, path, name);
}

function isReportName(name: string): name is Parameters<typeof readReport>[3] {
  return isSchemaName(name) && name.startsWith("report/");
}
