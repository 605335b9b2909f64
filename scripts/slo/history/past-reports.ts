/** The reports that load-probe has left, of all candidates, one after the other. */
import { resolve } from "node:path";
import { GovernanceError } from "../../core/errors.ts";
import type { Host } from "../../core/host.ts";
import { readPastProbe } from "./past-probe.ts";
import type { PastReport } from "./past-probe.ts";
import { readAhead } from "./read-ahead.ts";

const FOLDER = ".release/reports/load-probe";

/** No run takes longer: what is named by a time this long before a period cannot reach into it. */
const LONGEST_RUN_MS = 86_400_000;

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
  const names = (await host.fs.list(resolve(root, FOLDER))).filter(
    (name) => name.endsWith(".json") && nameTime(name) >= earliest - LONGEST_RUN_MS,
  );
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

/** Reports are named 20261123T051500000Z-…; any other name may be of any time. */
function nameTime(name: string): number {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)\d{3}Z-/.exec(name);
  if (match === null) return Infinity;
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
}
