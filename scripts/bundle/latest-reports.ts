/** The newest valid report of each script about this commit. */
import { GovernanceError } from "../core/errors.ts";
import { isSchemaName } from "../core/gen/index.ts";
import type { Report } from "../core/gen/report-report.types.ts";
import type { FsPort } from "../core/host.ts";
import { readReport } from "../core/policy/read-report.ts";

const PATTERN = ".release/reports/*/*.json";

interface FoundReport {
  readonly path: string;
  readonly report: Report;
}

/** Paths, sorted. Reports of other commits, and what is no valid report, are left out. */
export async function latestReports(fs: FsPort, root: string, commit: string): Promise<string[]> {
  const newest = new Map<string, FoundReport>();
  for (const path of await fs.glob([PATTERN], root)) {
    const report = await readValid(fs, root, path);
    if (report === undefined || report.subject.commit !== commit) continue;
    const before = newest.get(report.report);
    if (before !== undefined && before.report.ended_at >= report.ended_at) continue;
    newest.set(report.report, { path, report });
  }
  return [...newest.values()].map(({ path }) => path).toSorted();
}

async function readValid(fs: FsPort, root: string, path: string): Promise<Report | undefined> {
  try {
    const { value } = await readReport(fs, root, path, "report/report");
    const name = `report/${value.report}`;
    if (isReportName(name)) await readReport(fs, root, path, name);
    return value;
  } catch (error) {
    if (error instanceof GovernanceError) return undefined;
    throw error;
  }
}

function isReportName(name: string): name is Parameters<typeof readReport>[3] {
  return isSchemaName(name) && name.startsWith("report/");
}
