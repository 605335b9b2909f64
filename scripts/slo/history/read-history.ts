/** The reports that load-probe has left, one after the other, so that no two are held at once. */
import { join } from "node:path";
import { GovernanceError } from "../../core/errors.ts";
import type { Host } from "../../core/host.ts";
import { readReport } from "../../core/policy/read-report.ts";
import { parseTime } from "../../core/time.ts";
import { historyRunOf } from "./history-run.ts";
import type { HistoryRun } from "./history-run.ts";

const FOLDER = ".release/reports/load-probe";

/** `run` is missing where the sender itself was late: that says nothing about the service. */
export interface HistoryFile {
  readonly path: string;
  readonly sha256: string | undefined;
  readonly run: HistoryRun | undefined;
  /** In one sentence why it could not be read. */
  readonly unreadable: string | undefined;
}

/** Leaves out what ended before `since`, where the name that load-probe gave says so. */
export async function* readHistory(
  host: Host,
  root: string,
  since: Date,
): AsyncGenerator<HistoryFile> {
  for (const name of await host.fs.list(join(root, FOLDER))) {
    const ended = endedBy(name);
    if (!name.endsWith(".json") || (ended !== undefined && ended < since)) continue;
    yield await readHistoryFile(host, root, `${FOLDER}/${name}`);
  }
}

export async function readHistoryFile(
  host: Host,
  root: string,
  path: string,
): Promise<HistoryFile> {
  try {
    const { value, sha256 } = await readReport(host.fs, root, path, "report/load-probe");
    const run = historyRunOf(value);
    if (typeof run === "string") return { path, sha256, run: undefined, unreadable: run };
    const isValid = run.measured.invalid === undefined;
    return { path, sha256, run: isValid ? run : undefined, unreadable: undefined };
  } catch (error) {
    if (!(error instanceof GovernanceError)) throw error;
    const why = error.message.split("\n")[0] ?? "";
    return { path, sha256: undefined, run: undefined, unreadable: why };
  }
}

const NAME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})?Z-[0-9a-f]{8}\.json$/;

/** `20261123T051200123Z-9d04edbb.json`, as reports are named when they are written. */
function endedBy(name: string): Date | undefined {
  const match = NAME.exec(name);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, thousandths = "000"] = match;
  return parseTime(`${year}-${month}-${day}T${hour}:${minute}:${second}.${thousandths}Z`);
}
