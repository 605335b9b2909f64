/** The reports of load-probe that lie within a period. */
import { resolve } from "node:path";
import { GovernanceError } from "../../core/errors.ts";
import type { LoadProbeReport } from "../../core/gen/report-load-probe.types.ts";
import type { Host } from "../../core/host.ts";
import { readReport } from "../../core/policy/read-report.ts";
import type { Budget } from "./budget-policy.ts";
import { slicesOf } from "./slices.ts";
import type { Slice } from "./slices.ts";

export interface History {
  /** By id of the budget. */
  readonly slices: ReadonlyMap<string, readonly Slice[]>;
  /** Valid reports of the period. */
  readonly reports: number;
  /** In one sentence, which one could not be read and why. */
  readonly problem: string | undefined;
}

const FOLDER = ".release/reports/load-probe";

/** No run takes longer: what began earlier than this before a period cannot reach into it. */
const LONGEST_RUN_MS = 86_400_000;

/** One after the other: a period may hold thousands, and only their counts are kept. */
export async function readHistory(
  host: Host,
  root: string,
  budgets: readonly Budget[],
): Promise<History> {
  const longest = Math.max(...budgets.map(({ periodMs }) => periodMs));
  const earliest = host.now().getTime() - longest - LONGEST_RUN_MS;
  const slices = new Map<string, Slice[]>(budgets.map(({ id }) => [id, []]));
  const names = await host.fs.list(resolve(root, FOLDER));
  let reports = 0;
  for (const name of names) {
    if (!name.endsWith(".json") || nameTime(name) < earliest) continue;
    const report = await read(host, root, `${FOLDER}/${name}`);
    if (typeof report === "string") return { slices, reports, problem: report };
    if (report.result.invalid) continue;
    reports += 1;
    for (const budget of budgets) {
      if (budget.plan !== undefined && budget.plan !== report.result.plan.id) continue;
      slices.get(budget.id)?.push(...slicesOf(report, budget));
    }
  }
  return { slices, reports, problem: undefined };
}

/** One that cannot be read may be the one in which all failed: it is never passed over. */
async function read(host: Host, root: string, path: string): Promise<LoadProbeReport | string> {
  try {
    return (await readReport(host.fs, root, path, "report/load-probe")).value;
  } catch (error) {
    if (error instanceof GovernanceError) return `${path}: ${error.message.split("\n")[0] ?? ""}`;
    throw error;
  }
}

/** Reports are named by when they began: 20261123T051500000Z-…; any other name may be of any time. */
function nameTime(name: string): number {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)\d{3}Z-/.exec(name);
  if (match === null) return Infinity;
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
}
