/** Only one process at a time: the same claims in a folder as those of the ledger's lock. */
import { basename, dirname } from "node:path";
import type { LogFinding } from "../core/log.ts";
import { fsProblem } from "./fs-problem.ts";
import { withLock } from "./log-file-lock.ts";
import { nodeFileOps } from "./log-file-ops.ts";

/** Milliseconds: longer than any move of traffic should take. */
const PATIENCE = 60_000;

export async function alone<T>(
  path: string,
  act: (findings: readonly LogFinding[]) => Promise<T>,
  patience = PATIENCE,
): Promise<T> {
  try {
    await nodeFileOps.makeFolder(dirname(path));
  } catch (error) {
    throw fsProblem(error, "lock", path);
  }
  const lock = { folder: `${path}.lock`, ops: nodeFileOps, patience, what: basename(path) };
  return withLock(lock, act);
}
