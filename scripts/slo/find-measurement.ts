/** The report that is judged: the one that was named, or the last of this candidate. */
import { resolve } from "node:path";
import { GovernanceError } from "../core/errors.ts";
import type { Host } from "../core/host.ts";
import { digested } from "../core/digest.ts";
import { LOAD_REPORT_LIMITS } from "../core/json/limits.ts";
import { streamBelow } from "../core/policy/read-file.ts";
import { FOLDER, mayReach, youngestFirst } from "./history/report-names.ts";
import type { Measurement } from "./measurement.ts";
import { readMeasurement } from "./read-measurement.ts";
import type { Stated } from "./stated.ts";

export interface FoundMeasurement {
  readonly path: string;
  readonly sha256: string;
  readonly measured: Measurement;
}

/** In one sentence why there is none, where there is none. Only a named report can be spoken for. */
export async function findMeasurement(
  host: Host,
  root: string,
  named: string | undefined,
  candidate: string | undefined,
  stated: Stated = {},
): Promise<FoundMeasurement | string> {
  try {
    if (named !== undefined) {
      return await read(host, root, resolve(host.cwd, named), stated);
    }
    return (await latest(host, root, candidate)) ?? `${FOLDER} holds no report for this run`;
  } catch (error) {
    if (error instanceof GovernanceError) return error.message.split("\n")[0] ?? "";
    throw error;
  }
}

/**
 * One that cannot be read may be the last one: it is never passed over. Only what by its name ended
 * before the one that was found is not read.
 */
async function latest(host: Host, root: string, candidate: string | undefined) {
  let last: FoundMeasurement | undefined;
  for (const name of youngestFirst(await host.fs.list(resolve(root, FOLDER)))) {
    if (last !== undefined && !mayReach(name, endOf(last))) break;
    const one = await read(host, root, `${FOLDER}/${name}`);
    const isOurs = candidate === undefined || one.measured.candidate === candidate;
    if (isOurs && (last === undefined || endOf(one) > endOf(last))) last = one;
  }
  return last;
}

function endOf({ measured }: FoundMeasurement): number {
  return measured.endedAt?.getTime() ?? Infinity;
}

async function read(
  host: Host,
  root: string,
  path: string,
  stated: Stated = {},
): Promise<FoundMeasurement> {
  const { maxBytes } = LOAD_REPORT_LIMITS;
  const request = {
    root,
    path,
    maxBytes,
    kind: "undecided",
    ifMissing: "run npm run probe",
  } as const;
  const { chunks, file } = await streamBelow(host.fs, request);
  const passing = digested(chunks);
  const measured = await readMeasurement(passing.chunks, file, stated);
  return { path: file, sha256: passing.sha256(), measured };
}
