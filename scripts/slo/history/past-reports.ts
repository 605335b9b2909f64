/** The reports that load-probe has left, of all candidates, one after the other. */
import { resolve } from "node:path";
import { GovernanceError } from "../../core/errors.ts";
import type { Host } from "../../core/host.ts";
import { readPastProbe } from "./past-probe.ts";
import type { PastReport } from "./past-probe.ts";
import { readAhead } from "./read-ahead.ts";
import { FOLDER, mayReach, reportNames } from "./report-names.ts";

/**
 * From `earliest` on, in milliseconds since 1970; a file that lies there twice is told once. One
 * that cannot be read comes as a sentence that says why: it is never passed over.
 */
export async function* pastReports(
  host: Host,
  root: string,
  earliest: number,
): AsyncGenerator<PastReport | string> {
  const seen = new Set<string>();
  const all = reportNames(await host.fs.list(resolve(root, FOLDER)));
  const names = all.filter((name) => mayReach(name, earliest));
  for await (const report of readAhead(names, (name) => read(host, root, `${FOLDER}/${name}`))) {
    if (typeof report === "string") yield report;
    else if (!seen.has(report.sha256)) {
      seen.add(report.sha256);
      yield report;
    }
  }
}

async function read(host: Host, root: string, path: string): Promise<PastReport | string> {
  try {
    return await readPastProbe(host, root, path);
  } catch (error) {
    if (error instanceof GovernanceError) return `${path}: ${error.message.split("\n")[0] ?? ""}`;
    throw error;
  }
}
