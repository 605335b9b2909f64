/** Opens the ledger of a repository. */
import { join } from "node:path";
import type { Host } from "../core/host.ts";
import type { LogPort } from "../core/log.ts";
import { EVENT_FORMAT } from "./events/event-format.ts";

/** Relative to the root of the repository. */
export const LEDGER_PATH = "security/release_ledger.ndjson";

export function openLedger(host: Pick<Host, "openLog">, root: string): LogPort {
  return host.openLog(join(root, LEDGER_PATH), EVENT_FORMAT);
}
