/** Reads the reports of the preflight. One that is not valid is named, not passed over. */
import { join } from "node:path";
import { GovernanceError } from "../core/errors.ts";
import type { FsPort } from "../core/host.ts";
import { readReport } from "../core/policy/read-report.ts";
import type { Candidate } from "./choose-report.ts";

const FOLDER = ".release/reports/release-preflight";

/** Enough to find the full run behind later quick ones. */
const MOST = 50;

/** The one that is named, or the newest by name, which begins with the time; newest first. */
export async function preflightReports(
  fs: FsPort,
  root: string,
  named: string | undefined,
): Promise<Candidate[]> {
  if (named !== undefined) return [await read(fs, root, named)];
  const names = (await fs.list(join(root, FOLDER))).filter((name) => name.endsWith(".json"));
  const newest = names.slice(-MOST).toReversed();
  return Promise.all(newest.map((name) => read(fs, root, `${FOLDER}/${name}`)));
}

async function read(fs: FsPort, root: string, path: string): Promise<Candidate> {
  try {
    const { value, file, sha256 } = await readReport(fs, root, path, "report/release-preflight");
    return { report: value, path: file, sha256 };
  } catch (error) {
    if (!(error instanceof GovernanceError)) throw error;
    return { path, unreadable: error.message.split("\n")[0] ?? "" };
  }
}
