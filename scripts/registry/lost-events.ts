/** Whether the ledger still holds what the registry file was made from. */
import type { ReleaseChannels } from "../core/gen/policy-release_channels.types.ts";
import type { LogHead } from "../core/log.ts";
import type { LedgerEvent } from "../ledger/events/event.ts";
import type { Ledger } from "../ledger/open-ledger.ts";
import { projectLedger } from "../ledger/read-ledger.ts";
import { registryEvolved } from "./evolve-registry.ts";
import { NO_REGISTRY } from "./registry.ts";
import type { Registry } from "./registry.ts";
import { REGISTRY_PATH } from "./registry-file.ts";

export interface Compared {
  readonly state: Registry;
  /** In one sentence; `undefined` where the ledger goes on from the head that the file names. */
  readonly lost: string | undefined;
}

/**
 * The registry of the ledger, and what is missing in it. The file is written after the events that
 * it follows from are on the disk, so a ledger that does not go on from its head was cut or
 * rewritten. A registry of another tool names no ledger.
 */
export async function compareWithFile(
  ledger: Ledger,
  { ledger: stated }: ReleaseChannels,
): Promise<Compared> {
  const last = (stated?.size ?? 0) - 1;
  const start: Seen = { registry: NO_REGISTRY, hash: undefined };
  const evolve = ({ registry, hash }: Seen, event: LedgerEvent) => ({
    registry: registryEvolved(registry, event),
    hash: event.seq === last ? event.hash : hash,
  });
  const { state, head } = await projectLedger(ledger, start, evolve);
  return { state: state.registry, lost: lostOf(stated, state.hash, head) };
}

interface Seen {
  readonly registry: Registry;
  /** Of the event that the file names as the last. */
  readonly hash: string | undefined;
}

function lostOf(
  stated: ReleaseChannels["ledger"],
  hash: string | undefined,
  { size }: LogHead,
): string | undefined {
  if (stated === undefined || stated.size === 0) return undefined;
  if (size < stated.size) {
    return `the ledger has ${size} events, and ${REGISTRY_PATH} was made from ${stated.size}: events were lost`;
  }
  if (hash === stated.head) return undefined;
  return `event ${stated.size - 1} of the ledger is not the one that ${REGISTRY_PATH} was made from: events were rewritten`;
}

/** What to do about it, for whoever is refused. */
export const LOST_EVENTS_HINT =
  "Put the ledger back from a copy (`npm run evidence -- verify-head` knows a whole one). If the loss " +
  `is known and accepted: move ${REGISTRY_PATH} away, and run \`npm run channels -- resume\`.`;
