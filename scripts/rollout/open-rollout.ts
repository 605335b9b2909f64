/** All that a run of the rollout stands on. */
import type { RunContext } from "../core/command.ts";
import { refusedError } from "../core/errors.ts";
import type { Host } from "../core/host.ts";
import { openLedger } from "../ledger/open-ledger.ts";
import type { LogHead } from "../core/log.ts";
import { projectLedger } from "../ledger/read-ledger.ts";
import { collectEvidence } from "../promotion/collect-facts.ts";
import type { Evidence } from "../promotion/collect-facts.ts";
import { loadRolloutPolicy } from "../promotion/rollout-policy.ts";
import type { LoadedRolloutPolicy } from "../promotion/rollout-policy.ts";
import { compareWithFile, LOST_EVENTS_HINT } from "../registry/lost-events.ts";
import { refuseUnsound } from "../registry/mover.ts";
import type { Mover } from "../registry/mover.ts";
import { readRegistryFile } from "../registry/read-registry-file.ts";
import { routerPort } from "../registry/router-port.ts";
import { loadTrafficContract } from "../traffic/contract.ts";
import { USUAL_CHANNELS } from "../traffic/placeholders.ts";
import { readEventAuthority } from "../trust/key-list/event-authority.ts";
import { NO_ROLLOUT, rolloutEvolved } from "./rollout-state.ts";
import type { RolloutState } from "./rollout-state.ts";
import type { Order } from "./steps.ts";

export interface Opened {
  readonly mover: Mover;
  readonly order: Order;
  readonly policy: LoadedRolloutPolicy;
}

/** A registry file that is no registry, or knows of lost events, is refused here, before anything would write over it. */
export async function openRollout(
  host: Host,
  context: RunContext,
  policyPath: string | undefined,
): Promise<Opened> {
  const { root } = context;
  const policy = await loadRolloutPolicy(host.fs, root, policyPath);
  const file = await readRegistryFile(host.fs, root);
  const authority = await readEventAuthority(host.fs, root, host.now());
  const ledger = openLedger(host, root, authority);
  const compared = file && (await compareWithFile(ledger, file.loaded.value));
  if (compared?.lost !== undefined) throw refusedError(compared.lost, LOST_EVENTS_HINT);
  const contract = await loadTrafficContract(host.fs, root);
  const order = orderOf(contract?.channels ?? USUAL_CHANNELS);
  const traffic = routerPort(host, root, contract);
  return { policy, order, mover: { host, context, ledger, traffic, format: "own" } };
}

function orderOf(channels: readonly string[]): Order {
  if (channels.length > 1) return channels;
  throw refusedError(
    `a rollout needs two channels, and the traffic adapter contract declares ${channels.join(", ")} alone`,
    "declare a riskier channel before it under `channels`",
  );
}

export interface Known {
  readonly state: RolloutState;
  readonly head: LogHead;
}

/** @throws GovernanceError of kind `refused` where the ledger knows of no channel. */
export async function readRollout({ mover }: Opened): Promise<Known> {
  const known = await projectLedger(mover.ledger, NO_ROLLOUT, rolloutEvolved);
  const { registry } = known.state;
  refuseUnsound(registry);
  if (Object.keys(registry.channels).length > 0 || registry.open !== undefined) return known;
  throw refusedError(
    "the ledger knows of no channel",
    "run `npm run channels -- adopt` or `set` first: a rollout needs to know what is served now",
  );
}

export async function readEvidence(
  host: Host,
  root: string,
  { policy }: Opened,
): Promise<Evidence> {
  return collectEvidence(host.fs, root, policy.policy, host.now());
}
