/** Opens the ledger of a repository. */
import { join } from "node:path";
import type { Host } from "../core/host.ts";
import type { LogPort } from "../core/log.ts";
import { EVENT_FORMAT } from "./events/event-format.ts";
import { SALT_BYTES } from "./redaction/disclosure.ts";
import { disclosureStore } from "./redaction/disclosure-store.ts";
import type { DisclosureStore } from "./redaction/disclosure-store.ts";
import type { EventAuthority } from "./roles.ts";

/** Relative to the root of the repository. */
export const LEDGER_PATH = "security/release_ledger.ndjson";

export interface Ledger {
  readonly log: LogPort;
  /** For messages. */
  readonly path: string;
  /** Who may append what; enforced on append and on read. */
  readonly authority: EventAuthority;
  /** Values that are kept apart from their events. */
  readonly disclosures: DisclosureStore;
  readonly newSalt: () => string;
}

/** `authority` comes from `readEventAuthority` of the trust foundation. */
export function openLedger(
  host: Pick<Host, "openLog" | "fs" | "random">,
  root: string,
  authority: EventAuthority,
): Ledger {
  return {
    log: host.openLog(join(root, LEDGER_PATH), EVENT_FORMAT),
    path: LEDGER_PATH,
    authority,
    disclosures: disclosureStore(host.fs, root),
    newSalt: () => Buffer.from(host.random(SALT_BYTES)).toString("base64url"),
  };
}
