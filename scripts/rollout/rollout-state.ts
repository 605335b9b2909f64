/** The registry, and which releases are closed: a fold over the ledger. Pure. */
import type { LedgerEvent } from "../ledger/events/event.ts";
import { registryEvolved } from "../registry/evolve-registry.ts";
import { NO_REGISTRY } from "../registry/registry.ts";
import type { Registry } from "../registry/registry.ts";

export const ROLLOUT_CLOSED = "rollout.closed";

export interface RolloutState {
  readonly registry: Registry;
  /** Versions, each with the time at which its release was closed. */
  readonly closed: ReadonlyMap<string, string>;
}

export const NO_ROLLOUT: RolloutState = { registry: NO_REGISTRY, closed: new Map() };

export function rolloutEvolved(state: RolloutState, event: LedgerEvent): RolloutState {
  const registry = registryEvolved(state.registry, event);
  const { version } = event.data;
  if (event.type !== ROLLOUT_CLOSED || typeof version !== "string") return { ...state, registry };
  return { registry, closed: new Map([...state.closed, [version, event.time]]) };
}
